// The learner's choices on scheduling and study, their limits, and what is wrong with a value.
import { fail, ok, type Result } from '../result.ts';
import { DEFAULT_PRESET, type Preset } from './preset.ts';

export const REVIEW_ORDERS = ['urgency', 'due', 'random'] as const;
export type ReviewOrder = (typeof REVIEW_ORDERS)[number];

export interface StudySettings {
	readonly newPerDay: number;
	readonly reviewsPerDay: number;
	readonly reviewOrder: ReviewOrder;
	/** Whether a note's other cards wait until the next day. */
	readonly burySiblings: boolean;
	/** Lapses after which a card is tagged a leech and suspended; 0 is never. */
	readonly leechThreshold: number;
	readonly dayStartHour: number;
}

export interface Settings {
	readonly preset: Preset;
	readonly study: StudySettings;
}

export const DEFAULT_SETTINGS: Settings = {
	preset: DEFAULT_PRESET,
	study: {
		newPerDay: 20,
		reviewsPerDay: 200,
		reviewOrder: 'urgency',
		burySiblings: true,
		leechThreshold: 8,
		dayStartHour: 4
	}
};

/** What a deck sets for itself; null takes the learner's general choice. */
export interface DeckLimits {
	readonly newPerDay: number | null;
	readonly reviewsPerDay: number | null;
}

export const NO_LIMITS: DeckLimits = { newPerDay: null, reviewsPerDay: null };

/** The range of each number that can be chosen, both ends included. */
export const RANGES = {
	desiredRetention: { from: 0.8, to: 0.97 },
	maximumIntervalDays: { from: 1, to: 36_500 },
	leechThreshold: { from: 0, to: 99 },
	newPerDay: { from: 0, to: 9999 },
	reviewsPerDay: { from: 0, to: 9999 },
	dayStartHour: { from: 0, to: 23 }
} as const;

/** A whole number within a range; a sentence for the learner otherwise. */
export function readWholeNumber(
	text: string,
	{ from, to }: { readonly from: number; readonly to: number }
): Result<number, string> {
	const trimmed = text.trim();
	const value = Number(trimmed);
	if (/^\d+$/.test(trimmed) && value >= from && value <= to) return ok(value);
	return fail(`Please give a whole number from ${from} to ${to}.`);
}

const MINUTES_PER_UNIT = { m: 1, h: 60, d: 1440 } as const;

/** Reads steps as "1m 10m", "1 10" or "30m 4h 1d" (minutes where no unit stands); empty is none. */
export function readSteps(text: string): Result<readonly number[], string> {
	const minutes: number[] = [];
	for (const word of text
		.trim()
		.split(/[\s,]+/)
		.filter(Boolean)) {
		const match = /^(\d{1,5}(?:\.\d+)?)([mhd]?)$/.exec(word.toLowerCase());
		const unit = (match?.[2] || 'm') as keyof typeof MINUTES_PER_UNIT;
		const value = Number(match?.[1]) * MINUTES_PER_UNIT[unit];
		if (!match || value <= 0) {
			return fail(`“${word}” is no step: write steps as 1m 10m, 2h or 1d, with spaces between.`);
		}
		if (value > 30 * 1440) return fail('A step is at most 30 days long.');
		minutes.push(value);
	}
	if (minutes.length > 10) return fail('Ten steps are the most.');
	return ok(minutes);
}

/** The steps as readSteps reads them. */
export function printSteps(stepsMinutes: readonly number[]): string {
	return stepsMinutes
		.map((minutes) => {
			if (minutes % 1440 === 0) return `${minutes / 1440}d`;
			return minutes % 60 === 0 ? `${minutes / 60}h` : `${minutes}m`;
		})
		.join(' ');
}
