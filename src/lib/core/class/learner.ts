// What a learner's own answers say of them: how they recall, how quick they are, how they grade.
import type { CardId } from '../note/ids.ts';
import { replayEntry, startReplay } from '../review/replay.ts';
import type { LogEntry } from '../review/review.ts';
import { standingEntries } from '../review/standing-log.ts';
import type { Grade } from '../schedule/grade.ts';
import type { Preset } from '../schedule/preset.ts';
import { measureLength, measurePace, paceKindOf, type TimedAnswer } from './pace.ts';
import { measureRecall, type AskedCard } from './recall-model.ts';
import { cardStandingOf } from './standing.ts';
import type { Learner } from './outlook.ts';

export interface MeasuredLearner extends Learner {
	/** How many times as long as others a card takes; one that is not in it: 1. */
	readonly lengthById: ReadonlyMap<CardId, number>;
}

type Success = Exclude<Grade, 'again'>;

/** With fewer right answers than this, the usual grade is good. */
const FEWEST_SUCCESSES = 10;

/**
 * Measures a learner by the answers from the stamp `since` on. `logs` are whole logs, each of one
 * card: how well it was known before an answer follows from all that was before. Answers of which
 * the preset is not known are left out, with all after them.
 */
export function measureLearner(
	logs: Iterable<readonly LogEntry[]>,
	presetsById: ReadonlyMap<string, Preset>,
	since: string
): MeasuredLearner {
	const asked: AskedCard[] = [];
	const timedById = new Map<CardId, TimedAnswer[]>();
	const successes: Record<Success, number> = { hard: 0, good: 0, easy: 0 };
	for (const log of logs) {
		let state = startReplay();
		for (const entry of standingEntries(log)) {
			if (entry.kind === 'review') {
				if (!presetsById.has(entry.presetId)) break;
				if (entry.id >= since) {
					const { cardId, grade, at, durationMs } = entry;
					const standing = cardStandingOf(state.schedule);
					asked.push({ standing, at, recalled: grade !== 'again' });
					const timed = timedById.get(cardId) ?? [];
					const kind = paceKindOf(standing.stage === 'unseen', grade);
					timedById.set(cardId, [...timed, { kind, seconds: durationMs / 1000 }]);
					if (grade !== 'again') successes[grade]++;
				}
			}
			state = replayEntry(state, entry, presetsById);
		}
	}
	const pace = measurePace([...timedById.values()].flat());
	return {
		recall: measureRecall(asked),
		pace,
		usualSuccess: usualOf(successes),
		lengthById: new Map([...timedById].map(([id, timed]) => [id, measureLength(timed, pace)]))
	};
}

function usualOf(successes: Readonly<Record<Success, number>>): Success {
	const { hard, good, easy } = successes;
	if (hard + good + easy < FEWEST_SUCCESSES || good >= Math.max(hard, easy)) return 'good';
	return easy > hard ? 'easy' : 'hard';
}
