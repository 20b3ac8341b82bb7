// What a grade makes of a card's schedule.
import type { CardId } from '../note/ids.ts';
import { chanceOf } from '../chance.ts';
import { fuzzRange, intervalDays, nextMemory } from './fsrs.ts';
import { GRADES, type Grade } from './grade.ts';
import type { Memory } from './memory.ts';
import type { Preset } from './preset.ts';
import type { LearningCard, ReviewCard, Schedule } from './schedule.ts';
import { daysOfStep, moveOnSteps } from './steps.ts';

/** When a card is answered: the moment (ms since 1970), and the learner's day it falls into. */
export interface Moment {
	readonly at: number;
	readonly day: number;
}

export type NextSchedules = Readonly<Record<Grade, LearningCard | ReviewCard>>;

/** The schedule after a grade. */
export function answerCard(
	schedule: Schedule,
	grade: Grade,
	now: Moment,
	card: CardId,
	preset: Preset
): LearningCard | ReviewCard {
	const next = inOrder(schedule, now, card, preset);
	// Again has no part in what the others are; each of those only in what comes behind it.
	if (grade === 'again') return next('again');
	for (const milder of ['hard', 'good'] as const) {
		const after = next(milder);
		if (milder === grade) return after;
	}
	return next('easy');
}

/**
 * So many minutes from now are taken for tomorrow where Good is due then. Nothing in the log says at
 * which hour the learner's day begins: a Hard of fewer is due at its moment, which may be so many after
 * tomorrow's beginning if it was answered late.
 */
const OVER_NIGHT_MINUTES = 720;

/** The schedules that the four grades lead to. A clock set back counts as no time passed. */
export function nextSchedules(
	schedule: Schedule,
	now: Moment,
	card: CardId,
	preset: Preset
): NextSchedules {
	const next = inOrder(schedule, now, card, preset);
	return Object.fromEntries(GRADES.map((grade) => [grade, next(grade)])) as NextSchedules;
}

/** The schedule after a grade, to be asked for in the order of the grades. */
function inOrder(
	schedule: Schedule,
	now: Moment,
	card: CardId,
	preset: Preset
): (grade: Grade) => LearningCard | ReviewCard {
	const before = schedule.kind === 'new' ? null : schedule;
	const elapsedDays = before ? Math.max(0, now.day - before.lastDay) : 0;
	const chance = preset.fuzz ? chanceOf(`${card} ${before?.reps ?? 0}`) : null;
	// Hard, Good and Easy part by a day at least, as in Anki; Again has no part in that.
	let longest = 0;
	const memoryAfter = (grade: Grade) => nextMemory(before?.memory ?? null, elapsedDays, grade);
	/** How many days Good is where it goes by days and Hard stays on a step; else infinite. */
	const goodDays = (): number => {
		const move = moveOf(schedule, 'good', preset);
		if (move.kind === 'step') return daysOfStep(move.minutes) || Infinity;
		return spread(memoryAfter('good'), elapsedDays, chance, preset, 1);
	};
	return (grade) => {
		const memory = memoryAfter(grade);
		const lapsed = schedule.kind === 'review' && grade === 'again';
		const seen = {
			memory,
			lastAt: now.at,
			lastDay: now.day,
			reps: (before?.reps ?? 0) + 1,
			lapses: (before?.lapses ?? 0) + (lapsed ? 1 : 0)
		};
		const move = moveOf(schedule, grade, preset);
		if (move.kind === 'step') {
			const kind = lapsed || schedule.kind === 'relearning' ? 'relearning' : 'learning';
			const { step, minutes } = move;
			const days = daysOfStep(minutes);
			const most = grade === 'hard' && minutes >= OVER_NIGHT_MINUTES ? goodDays() : Infinity;
			if (days === 0 && most > 1) return { ...seen, kind, step, dueAt: now.at + minutes * 60_000 };
			return { ...seen, kind, step, dueDay: now.day + Math.min(Math.max(days, 1), most) };
		}
		const least = grade === 'again' ? 1 : longest + 1;
		const interval = spread(memory, elapsedDays, chance, preset, least);
		if (grade !== 'again') longest = interval;
		return { ...seen, kind: 'review', intervalDays: interval, dueDay: now.day + interval };
	};
}

function moveOf(schedule: Schedule, grade: Grade, preset: Preset) {
	switch (schedule.kind) {
		case 'new':
			return moveOnSteps(preset.learningStepsMinutes, 0, grade);
		case 'learning':
			return moveOnSteps(preset.learningStepsMinutes, schedule.step, grade);
		case 'relearning':
			return moveOnSteps(preset.relearningStepsMinutes, schedule.step, grade);
		case 'review':
			return grade === 'again'
				? moveOnSteps(preset.relearningStepsMinutes, 0, grade)
				: ({ kind: 'graduate' } as const);
	}
}

/** The interval, fuzzed, at least `leastDays`, and within the maximum. */
function spread(
	{ stability }: Memory,
	elapsedDays: number,
	chance: number | null,
	preset: Preset,
	leastDays: number
): number {
	const maximum = preset.maximumIntervalDays;
	const exact = Math.min(intervalDays(stability, preset.desiredRetention), maximum);
	const range = fuzzRange(exact, elapsedDays, maximum);
	const days =
		chance === null ? exact : range.from + Math.floor(chance * (range.to - range.from + 1));
	return Math.min(maximum, Math.max(days, leastDays));
}
