// Anki's choices of how to learn as ours, held to what ours may be.
import type { Preset } from '../../schedule/preset.ts';
import { DEFAULT_PRESET } from '../../schedule/preset.ts';
import { RANGES } from '../../schedule/read-settings.ts';
import type { DeckLimits } from '../../schedule/settings.ts';
import type { AnkiDeck, AnkiPreset } from './collection.ts';

const MOST_STEPS = 10;
const MOST_STEP_MINUTES = 30 * 1440;

const within = (value: number, { from, to }: { readonly from: number; readonly to: number }) =>
	Math.min(Math.max(value, from), to);

const stepsOf = (minutes: readonly number[]): readonly number[] =>
	minutes.filter((each) => each > 0 && each <= MOST_STEP_MINUTES).slice(0, MOST_STEPS);

/** FSRS's weights are left: ours are the usual ones. */
export const presetOfAnki = (preset: AnkiPreset): Preset => ({
	...DEFAULT_PRESET,
	desiredRetention: within(
		preset.desiredRetention ?? DEFAULT_PRESET.desiredRetention,
		RANGES.desiredRetention
	),
	learningStepsMinutes: stepsOf(preset.learningStepsMinutes),
	relearningStepsMinutes: stepsOf(preset.relearningStepsMinutes),
	maximumIntervalDays: within(
		Math.round(preset.maximumIntervalDays ?? DEFAULT_PRESET.maximumIntervalDays),
		RANGES.maximumIntervalDays
	)
});

/** A deck's own limits come before those of its preset. */
export const limitsOfAnki = (deck: AnkiDeck, preset: AnkiPreset | null): DeckLimits => ({
	newPerDay: limit(deck.newPerDay ?? preset?.newPerDay ?? null, RANGES.newPerDay),
	reviewsPerDay: limit(deck.reviewsPerDay ?? preset?.reviewsPerDay ?? null, RANGES.reviewsPerDay)
});

const limit = (
	value: number | null,
	range: typeof RANGES.newPerDay | typeof RANGES.reviewsPerDay
) => (value === null ? null : within(Math.round(value), range));
