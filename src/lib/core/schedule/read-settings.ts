// What a learner may type into a setting, and why what was typed may not be.
import { fail, ok, type Result } from '../result.ts';

/** Why what was typed is no value of its setting. */
export type SettingFault =
	| { readonly kind: 'whole-number'; readonly from: number; readonly to: number }
	| { readonly kind: 'no-step'; readonly word: string }
	| { readonly kind: 'long-step' | 'many-steps' };

/** The range of each number that can be chosen, both ends included. */
export const RANGES = {
	desiredRetention: { from: 0.8, to: 0.97 },
	maximumIntervalDays: { from: 1, to: 36_500 },
	leechThreshold: { from: 0, to: 99 },
	newPerDay: { from: 0, to: 9999 },
	reviewsPerDay: { from: 0, to: 9999 },
	dayStartHour: { from: 0, to: 23 }
} as const;

/** A whole number within a range; or why it is none. */
export function readWholeNumber(
	text: string,
	{ from, to }: { readonly from: number; readonly to: number }
): Result<number, SettingFault> {
	const trimmed = text.trim();
	const value = Number(trimmed);
	if (/^\d+$/.test(trimmed) && value >= from && value <= to) return ok(value);
	return fail({ kind: 'whole-number', from, to });
}

const MINUTES_PER_UNIT = { m: 1, h: 60, d: 1440 } as const;

/** Reads steps as "1m 10m", "1 10" or "30m 4h 1d" (minutes where no unit stands); empty is none. */
export function readSteps(text: string): Result<readonly number[], SettingFault> {
	const minutes: number[] = [];
	for (const word of text.trim().split(/,?\s+/).filter(Boolean)) {
		const match = /^(\d{1,5}(?:\.\d+)?)([mhd]?)$/.exec(word.toLowerCase());
		const unit = (match?.[2] || 'm') as keyof typeof MINUTES_PER_UNIT;
		// To the hundredth of a minute: 0.7 days are not 1007.9999999999999 minutes.
		const value = Math.round(Number(match?.[1]) * MINUTES_PER_UNIT[unit] * 100) / 100;
		if (!match || value <= 0) {
			return fail({ kind: 'no-step', word });
		}
		if (value > 30 * 1440) return fail({ kind: 'long-step' });
		minutes.push(value);
	}
	if (minutes.length > 10) return fail({ kind: 'many-steps' });
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
