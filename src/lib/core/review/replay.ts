// A schedule is nothing but the replay of a card's log.
import { answerCard } from '../schedule/answer.ts';
import { callCard } from '../schedule/call.ts';
import type { Preset } from '../schedule/preset.ts';
import { NEW, type Schedule } from '../schedule/schedule.ts';
import { standingEntries, type LogEntry } from './review.ts';

/** The schedule that one card's log leads to. Throws where a review's preset is not known. */
export function replay(
	log: readonly LogEntry[],
	presetsById: ReadonlyMap<string, Preset>
): Schedule {
	let schedule: Schedule = NEW;
	for (const review of standingEntries(log)) {
		if (review.kind === 'call') {
			schedule = callCard(schedule, review.day);
			continue;
		}
		const preset = presetsById.get(review.presetId);
		if (!preset) throw new Error(`The preset ${review.presetId} of ${review.id} is missing.`);
		schedule = answerCard(schedule, review.grade, review, review.cardId, preset);
	}
	return schedule;
}
