// What a learner is weak at: told by a card's schedule.
import { retrievability } from '../../schedule/fsrs.ts';
import type { Schedule } from '../../schedule/schedule.ts';

/** Under this chance of recall a card counts as weak. */
const RECALL = 0.85;
/** A card that was forgotten once is weak until it has held so long. */
const SAFE_DAYS = 21;

/** Seen, and either being learnt, or likely forgotten, or forgotten before and not safe since; `day` is the learner's. */
export function isWeak(schedule: Schedule, day: number): boolean {
	if (schedule.kind === 'new') return false;
	if (schedule.kind !== 'review') return true;
	const { memory, lastDay, lapses } = schedule;
	if (lapses > 0 && memory.stability < SAFE_DAYS) return true;
	return retrievability(memory.stability, Math.max(0, day - lastDay)) < RECALL;
}
