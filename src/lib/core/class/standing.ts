// Where a card stands for the plan: its memory, and whether it was right when it was last asked.
import { nextMemory, retrievability } from '../schedule/fsrs.ts';
import type { Grade } from '../schedule/grade.ts';
import type { Memory } from '../schedule/memory.ts';
import { DAY_MS } from '../schedule/day.ts';
import type { Schedule } from '../schedule/schedule.ts';

/**
 * unseen; missed: wrong on its first steps; relapsed: wrong after it was once learnt; begun: right
 * once since; settled: in review.
 */
const STAGES = ['unseen', 'missed', 'relapsed', 'begun', 'settled'] as const;
export type Stage = (typeof STAGES)[number];

export type CardStanding =
	| { readonly stage: 'unseen' }
	| {
			readonly stage: Exclude<Stage, 'unseen'>;
			readonly memory: Memory;
			/** The moment and the learner's day of the last answer. */
			readonly lastAt: number;
			readonly lastDay: number;
			/** Forgotten at least once after it was learnt. */
			readonly lapsed: boolean;
			/** How often it was answered; each time, its answer was then read. */
			readonly looks: number;
	  };

/** When something is asked: the moment (ms since 1970), and the learner's day it falls into. */
export interface Asking {
	readonly at: number;
	readonly day: number;
}

const UNSEEN: CardStanding = { stage: 'unseen' };

export function cardStandingOf(schedule: Schedule): CardStanding {
	if (schedule.kind === 'new') return UNSEEN;
	const { memory, lastAt, lastDay, lapses, reps: looks } = schedule;
	return { stage: stageOf(schedule), memory, lastAt, lastDay, lapsed: lapses > 0, looks };
}

function stageOf(schedule: Exclude<Schedule, { kind: 'new' }>): Exclude<Stage, 'unseen'> {
	if (schedule.kind === 'review') return 'settled';
	if (schedule.step > 0) return 'begun';
	return schedule.kind === 'relearning' ? 'relapsed' : 'missed';
}

/** The standing after an answer. FSRS counts whole days between answers, as the schedule does. */
export function standingAfter(
	before: CardStanding,
	grade: Grade,
	{ at, day }: Asking
): CardStanding {
	const seen = before.stage === 'unseen' ? null : before;
	const elapsedDays = seen ? Math.max(0, day - seen.lastDay) : 0;
	const memory = nextMemory(seen?.memory ?? null, elapsedDays, grade);
	const lapses = before.stage === 'settled' && grade === 'again';
	const lapsed = lapses || (seen?.lapsed ?? false);
	const looks = 1 + (seen?.looks ?? 0);
	return { stage: nextStage(before.stage, grade), memory, lastAt: at, lastDay: day, lapsed, looks };
}

function nextStage(stage: Stage, grade: Grade): Exclude<Stage, 'unseen'> {
	if (grade === 'again') return stage === 'settled' || stage === 'relapsed' ? 'relapsed' : 'missed';
	if (grade === 'easy') return 'settled';
	return stage === 'unseen' || stage === 'missed' ? 'begun' : 'settled';
}

/** FSRS's retrievability at a moment (ms), by the part of a day: class may be in twenty minutes. */
export function retrievabilityAt(standing: CardStanding, at: number): number {
	if (standing.stage === 'unseen') return 0;
	const elapsedDays = Math.max(0, at - standing.lastAt) / DAY_MS;
	return retrievability(standing.memory.stability, elapsedDays);
}
