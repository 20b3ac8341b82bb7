// A schedule is nothing but the replay of a card's log. Each review names the learner's day and the
// preset it was made under, so a replay gives the same schedule in any time zone and after any change
// of settings. The cost: presets are kept for good, and new settings move no card that is already
// planned.
import { answerCard } from '../schedule/answer.ts';
import { callCard } from '../schedule/call.ts';
import type { Preset } from '../schedule/preset.ts';
import { NEW, type Schedule } from '../schedule/schedule.ts';
import { countedTogether, countsOfAnswer, NOTHING_COUNTED, type DayCounts } from './day-counts.ts';
import type { Call, LogEntry, Review } from './review.ts';
import { standingEntries } from './standing-log.ts';
import type { Stamp } from '../stamp.ts';

/** Where a card stands after the entries so far: small enough to keep one for each card. */
export interface Replayed {
	readonly schedule: Schedule;
	/** The last review that counts. */
	readonly lastReviewId: Stamp | null;
	/** What the last entry adds to a day's counts; null before the first, and after a call. */
	readonly added: { readonly day: number; readonly counts: DayCounts } | null;
}

export const startReplay = (): Replayed => ({ schedule: NEW, lastReviewId: null, added: null });

/**
 * One entry more, each later than the one before. A retraction refers backwards, to what was taken
 * in already: whoever goes through a log in one pass must know beforehand what is retracted, and
 * leave it out. Throws where the review's preset is not known.
 */
export function replayEntry(
	{ schedule, lastReviewId }: Replayed,
	entry: Review | Call,
	presetsById: ReadonlyMap<string, Preset>
): Replayed {
	if (entry.kind === 'call') {
		return { schedule: callCard(schedule, entry.day), lastReviewId, added: null };
	}
	const preset = presetsById.get(entry.presetId);
	if (!preset) throw new Error(`The preset ${entry.presetId} of ${entry.id} is missing.`);
	return {
		schedule: answerCard(schedule, entry.grade, entry, entry.cardId, preset),
		lastReviewId: entry.id,
		added: { day: entry.day, counts: countsOfAnswer(schedule, entry) }
	};
}

/** One card's log, step by step: what counts, in the order in which it happened. */
export function* replaySteps(
	log: readonly LogEntry[],
	presetsById: ReadonlyMap<string, Preset>
): Generator<Replayed, void> {
	let state = startReplay();
	for (const entry of standingEntries(log)) yield (state = replayEntry(state, entry, presetsById));
}

/** The schedule that one card's log leads to. Throws where a review's preset is not known. */
export function replay(
	log: readonly LogEntry[],
	presetsById: ReadonlyMap<string, Preset>
): Schedule {
	let schedule: Schedule = NEW;
	for (const step of replaySteps(log, presetsById)) schedule = step.schedule;
	return schedule;
}

/** What a card's replay adds to each of the learner's days. */
export function dayCountsOf(steps: Iterable<Replayed>): ReadonlyMap<number, DayCounts> {
	const byDay = new Map<number, DayCounts>();
	for (const { added } of steps) {
		if (!added) continue;
		byDay.set(added.day, countedTogether(byDay.get(added.day) ?? NOTHING_COUNTED, added.counts));
	}
	return byDay;
}
