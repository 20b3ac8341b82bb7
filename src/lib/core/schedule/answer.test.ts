import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	anyCardId,
	anyGrade,
	anyPreset,
	anyReviewCard,
	anySchedule,
	CARD,
	learningCard,
	onDay,
	PLAIN,
	reviewCard,
	study
} from '../../testing/schedules.ts';
import { answerCard, nextSchedules } from './answer.ts';
import { fuzzRange, intervalDays, nextMemory } from './fsrs.ts';
import { GRADES, type Grade } from './grade.ts';
import type { Preset } from './preset.ts';
import { NEW, type LearningCard, type ReviewCard, type Schedule } from './schedule.ts';

const daysOf = (schedule: Schedule) => (schedule.kind === 'review' ? schedule.intervalDays : 0);

/** The intervals in days (0 is a step) when each answer is given at the moment it is due. */
function intervalsWhenDue(grades: readonly Grade[], preset: Preset = PLAIN): readonly number[] {
	let now = onDay(100);
	let schedule: Schedule = NEW;
	return grades.map((grade) => {
		const next = answerCard(schedule, grade, now, CARD, preset);
		schedule = next;
		now = next.dueAt === undefined ? onDay(next.dueDay) : { at: next.dueAt, day: now.day };
		return daysOf(next);
	});
}

const withSteps = (learning: number[], relearning = learning): Preset => ({
	...PLAIN,
	learningStepsMinutes: learning,
	relearningStepsMinutes: relearning
});

describe('the intervals', () => {
	test('follow the published reference', () => {
		const good = (count: number) => Array<Grade>(count).fill('good');
		const grades: Grade[] = [...good(6), 'again', 'again', ...good(5)];
		expect(intervalsWhenDue(grades)).toEqual([0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21]);
	});

	test('are longer for a better grade, within the maximum', () => {
		fc.assert(
			fc.property(anyReviewCard, fc.nat(900), anyCardId, anyPreset, (card, late, id, preset) => {
				const next = nextSchedules(card, onDay(card.dueDay + late), id, preset);
				const [hard, good, easy] = [next.hard, next.good, next.easy].map(daysOf) as [
					number,
					number,
					number
				];
				const most = preset.maximumIntervalDays;
				expect(hard).toBeGreaterThanOrEqual(1);
				expect(good).toBeGreaterThanOrEqual(Math.min(most, hard + 1));
				expect(easy).toBeGreaterThanOrEqual(Math.min(most, good + 1));
				expect(easy).toBeLessThanOrEqual(most);
			})
		);
	});

	test('never exceed the maximum, whatever the card and the grade', () => {
		fc.assert(
			fc.property(anySchedule, anyGrade, fc.nat(4000), anyPreset, (card, grade, days, preset) => {
				const next = answerCard(card, grade, onDay(100 + days), CARD, preset);
				expect(daysOf(next)).toBeLessThanOrEqual(preset.maximumIntervalDays);
			})
		);
	});

	test('lead to the day on which the card is due', () => {
		const next = answerCard(reviewCard(), 'good', onDay(100), CARD, PLAIN);
		expect(next).toMatchObject({ kind: 'review', lastDay: 100, dueDay: 100 + daysOf(next) });
	});

	test('are not longer for a higher desired retention', () => {
		const percent = fc.integer({ min: 80, max: 97 });
		fc.assert(
			fc.property(anyReviewCard, anyGrade, percent, percent, (card, grade, a, b) => {
				const [lower, higher] = [Math.min(a, b), Math.max(a, b)].map((value) =>
					daysOf(
						answerCard(card, grade, onDay(card.dueDay), CARD, {
							...PLAIN,
							desiredRetention: value / 100
						})
					)
				);
				expect(higher).toBeLessThanOrEqual(lower!);
			})
		);
	});
});

describe('a new card', () => {
	test('has no memory', () => {
		// @ts-expect-error: a card never seen cannot have a memory.
		const seen: Schedule = { kind: 'new', memory: { stability: 1, difficulty: 5 } };
		expect(NEW).toEqual({ kind: seen.kind });
	});

	test('enters the learning steps', () => {
		const next = answerCard(NEW, 'again', onDay(100), CARD, PLAIN);
		const { at } = onDay(100);
		expect(next).toMatchObject({ kind: 'learning', step: 0, dueAt: at + 60_000, reps: 1 });
	});

	test('that is easy leaves them at once', () => {
		expect(answerCard(NEW, 'easy', onDay(100), CARD, PLAIN)).toMatchObject({
			kind: 'review',
			intervalDays: 8
		});
	});

	test('is in review at once where there are no steps, a day later at least', () => {
		const next = nextSchedules(NEW, onDay(100), CARD, withSteps([]));
		expect(GRADES.map((grade) => next[grade].kind)).toEqual(Array(4).fill('review'));
		expect(GRADES.map((grade) => daysOf(next[grade]))).toEqual([1, 1, 2, 8]);
	});
});

describe('a step of a day or more', () => {
	const late = { at: onDay(100).at + 11 * 3_600_000, day: 100 };

	test('goes by the learner’s days: due from the beginning of the day, whenever it was answered', () => {
		const next = nextSchedules(NEW, late, CARD, withSteps([10, 1440, 4320]));
		expect(next.again).toMatchObject({ kind: 'learning', step: 0, dueAt: late.at + 600_000 });
		expect(next.good).toMatchObject({ kind: 'learning', step: 1, dueDay: 101 });
		const third = answerCard(next.good, 'good', onDay(101), CARD, withSteps([10, 1440, 4320]));
		expect(third).toMatchObject({ kind: 'learning', step: 2, dueDay: 104 });
		expect('dueAt' in third).toBe(false);
	});

	test('after a lapse goes by days, too', () => {
		const next = answerCard(reviewCard(), 'again', onDay(100), CARD, withSteps([1], [2880]));
		expect(next).toMatchObject({ kind: 'relearning', step: 0, dueDay: 102 });
	});

	test('has no Hard that is longer than a Good which leaves the steps', () => {
		const eager: Preset = { ...withSteps([4320]), desiredRetention: 0.97 };
		const next = nextSchedules(NEW, onDay(100), CARD, eager);
		expect(next.good).toMatchObject({ kind: 'review', intervalDays: 1 });
		expect(next.hard).toMatchObject({ kind: 'learning', dueDay: 101 });
	});

	test('has no Hard of half a day that is due beyond the beginning of the day on which Good is', () => {
		const next = nextSchedules(NEW, onDay(100), CARD, withSteps([720, 1440]));
		expect(next.good).toMatchObject({ kind: 'learning', step: 1, dueDay: 101 });
		expect(next.hard).toMatchObject({ kind: 'learning', step: 0, dueDay: 101 });
		const eager: Preset = { ...withSteps([720]), desiredRetention: 0.97 };
		expect(nextSchedules(NEW, onDay(100), CARD, eager).hard).toMatchObject({ dueDay: 101 });
	});

	test('leaves a Hard of minutes, and one before a Good of another day, at its moment', () => {
		const at = onDay(100).at;
		const short = nextSchedules(NEW, onDay(100), CARD, withSteps([10, 1200]));
		expect(short.hard).toMatchObject({ dueAt: at + 605 * 60_000 });
		const alone = nextSchedules(NEW, onDay(100), CARD, withSteps([950]));
		expect(alone.good).toMatchObject({ kind: 'review', dueDay: 102 });
		expect(alone.hard).toMatchObject({ dueAt: at + 1425 * 60_000 });
		const preset = withSteps([1, 1435, 2880]);
		const second = answerCard(NEW, 'good', onDay(99), CARD, preset);
		const late = nextSchedules(second, onDay(100), CARD, preset);
		expect(late.good).toMatchObject({ kind: 'learning', dueDay: 102 });
		expect(late.hard).toMatchObject({ dueAt: at + 1435 * 60_000 });
	});

	const anyStepsOfDays = fc.array(fc.constantFrom(1, 10, 720, 1440, 2160, 4320, 20_160), {
		maxLength: 3
	});
	const anyBefore = fc.array(fc.tuple(fc.constantFrom(...GRADES), fc.nat(40)), { maxLength: 6 });
	const anyHow = fc.record({
		fuzz: fc.boolean(),
		desiredRetention: fc.constantFrom(0.7, 0.9, 0.97, 0.99)
	});

	test('never has Hard longer than Good, with whatever steps, fuzz and retention', () => {
		const daysUntil = (next: LearningCard | ReviewCard) =>
			next.dueAt === undefined
				? next.dueDay - next.lastDay
				: (next.dueAt - next.lastAt) / 86_400_000;
		fc.assert(
			fc.property(anyStepsOfDays, anyBefore, anyHow, (minutes, before, how) => {
				const preset = { ...withSteps(minutes), ...how };
				const schedule = study(before, preset);
				const day = schedule.kind === 'new' ? 100 : schedule.lastDay + 1;
				const next = nextSchedules(schedule, onDay(day), CARD, preset);
				expect(daysUntil(next.hard)).toBeLessThanOrEqual(daysUntil(next.good));
				const again = answerCard(schedule, 'hard', onDay(day), CARD, preset);
				expect(again).toEqual(next.hard);
			})
		);
	});

	test('has Hard due no later than Good at whatever hour; one of minutes by less than half a day', () => {
		const HALF_A_DAY = 720 * 60_000;
		const dueAt = (next: LearningCard | ReviewCard) => next.dueAt ?? next.dueDay * 86_400_000;
		const anyMinute = fc.integer({ min: -720, max: 719 });
		fc.assert(
			fc.property(
				anyStepsOfDays,
				anyBefore,
				anyHow,
				anyMinute,
				(minutes, before, how, fromNoon) => {
					const preset = { ...withSteps(minutes), ...how };
					const schedule = study(before, preset);
					const noon = onDay(schedule.kind === 'new' ? 100 : schedule.lastDay + 1);
					const now = { ...noon, at: noon.at + fromNoon * 60_000 };
					const { hard, good } = nextSchedules(schedule, now, CARD, preset);
					// Which hour of the learner's day it is, no log says.
					const isShort = hard.dueAt !== undefined && hard.dueAt - now.at < HALF_A_DAY;
					const beyond = dueAt(hard) - dueAt(good);
					if (isShort && good.dueAt === undefined) expect(beyond).toBeLessThan(HALF_A_DAY);
					else expect(beyond).toBeLessThanOrEqual(0);
				}
			)
		);
	});
});

describe('a card on its steps', () => {
	test('stands on the step that the grade leads to, due that many minutes later', () => {
		const next = nextSchedules(learningCard({ step: 0 }), onDay(90), CARD, PLAIN);
		const minutes = (grade: Grade) => {
			const { kind, ...place } = next[grade];
			return 'step' in place && place.dueAt !== undefined
				? [kind, place.step, (place.dueAt - onDay(90).at) / 60_000]
				: [kind];
		};
		expect(GRADES.map(minutes)).toEqual([
			['learning', 0, 1],
			['learning', 0, 5.5],
			['learning', 1, 10],
			['review']
		]);
	});

	test('does not lapse', () => {
		const next = answerCard(learningCard({ step: 1 }), 'again', onDay(90), CARD, PLAIN);
		expect(next).toMatchObject({ kind: 'learning', step: 0, lapses: 0 });
	});

	test('leaves them when the steps have been taken away', () => {
		const next = answerCard(learningCard({ step: 1 }), 'again', onDay(90), CARD, withSteps([]));
		expect(next.kind).toBe('review');
	});
});

describe('a card in review', () => {
	test('that is forgotten lapses into relearning, on its own steps', () => {
		const next = answerCard(reviewCard(), 'again', onDay(100), CARD, withSteps([1], [20, 40]));
		const dueAt = onDay(100).at + 20 * 60_000;
		expect(next).toMatchObject({ kind: 'relearning', step: 0, dueAt, lapses: 1, reps: 4 });
	});

	test('that is forgotten stays in review where there are no relearning steps', () => {
		const next = answerCard(reviewCard(), 'again', onDay(100), CARD, withSteps([1], []));
		expect(next).toMatchObject({ kind: 'review', lapses: 1 });
	});

	test.each(['hard', 'good', 'easy'] as const)('that is %s does not lapse', (grade) => {
		const next = answerCard(reviewCard({ lapses: 2 }), grade, onDay(100), CARD, PLAIN);
		expect(next).toMatchObject({ kind: 'review', lapses: 2 });
	});
});

describe('a card in relearning', () => {
	const relearning = learningCard({ kind: 'relearning', lapses: 1 });

	test('that is forgotten again does not lapse twice', () => {
		const next = answerCard(relearning, 'again', onDay(90), CARD, PLAIN);
		expect(next).toMatchObject({ kind: 'relearning', step: 0, lapses: 1 });
	});

	test('stays in relearning until its steps are done, and then is in review', () => {
		const preset = withSteps([1], [20, 40]);
		const second = answerCard(relearning, 'good', onDay(90), CARD, preset);
		expect(second).toMatchObject({ kind: 'relearning', step: 1 });
		expect(answerCard(second, 'good', onDay(90), CARD, preset).kind).toBe('review');
	});
});

test('reviews are counted, and lapses only in review', () => {
	const answers = ['again', 'good', 'good', 'again', 'again', 'good', 'again'] as const;
	const schedule = study(answers.map((grade) => [grade, 3]));
	expect(schedule).toMatchObject({ kind: 'relearning', reps: 7, lapses: 2 });
});

describe('a clock set back', () => {
	test('counts as no time passed', () => {
		const now = { ...onDay(80), at: onDay(90).at };
		const next = answerCard(reviewCard({ lastDay: 90 }), 'good', now, CARD, PLAIN);
		expect(next.memory).toEqual(nextMemory(reviewCard().memory, 0, 'good'));
	});

	test('never throws and never shortens the interval below a day', () => {
		fc.assert(
			fc.property(anyReviewCard, anyGrade, fc.nat(9999), (card, grade, back) => {
				const now = onDay(card.lastDay - back);
				expect(daysOf(answerCard(card, grade, now, CARD, withSteps([])))).toBeGreaterThan(0);
			})
		);
	});
});

describe('fuzz', () => {
	const fuzzy: Preset = { ...PLAIN, fuzz: true };
	const hardOf = (preset: Preset, id = CARD) =>
		daysOf(nextSchedules(reviewCard(), onDay(100), id, preset).hard);

	test('keeps the interval within its range', () => {
		fc.assert(
			fc.property(anyReviewCard, anyCardId, (card, id) => {
				const now = onDay(card.dueDay);
				const next = nextSchedules(card, now, id, fuzzy).hard;
				const exact = intervalDays(next.memory.stability, fuzzy.desiredRetention);
				const { from, to } = fuzzRange(exact, now.day - card.lastDay, fuzzy.maximumIntervalDays);
				expect(daysOf(next)).toBeGreaterThanOrEqual(from);
				expect(daysOf(next)).toBeLessThanOrEqual(to);
			})
		);
	});

	test('is the same for the same card and review', () => {
		fc.assert(
			fc.property(anyReviewCard, anyCardId, anyPreset, (card, id, preset) => {
				const once = nextSchedules(card, onDay(card.dueDay), id, preset);
				expect(nextSchedules({ ...card }, onDay(card.dueDay), id, preset)).toEqual(once);
			})
		);
	});

	test('parts cards that were learnt together over the whole range', () => {
		const ids = Array.from({ length: 200 }, (_, index) => `${CARD}${index}` as typeof CARD);
		const days = new Set(ids.map((id) => hardOf(fuzzy, id)));
		const { from, to } = fuzzRange(hardOf(PLAIN), 10, 36_500);
		expect([...days].sort((a, b) => a - b)).toEqual(
			Array.from({ length: to - from + 1 }, (_, index) => from + index)
		);
	});

	test('differs from one review of a card to the next', () => {
		const days = Array.from({ length: 20 }, (_, reps) =>
			daysOf(nextSchedules(reviewCard({ reps }), onDay(100), CARD, fuzzy).hard)
		);
		expect(new Set(days).size).toBeGreaterThan(1);
	});

	test('that is off leaves the interval that FSRS gives', () => {
		fc.assert(
			fc.property(anyReviewCard, anyCardId, (card, id) => {
				const { hard } = nextSchedules(card, onDay(card.dueDay), id, withSteps([1]));
				expect(daysOf(hard)).toBe(intervalDays(hard.memory.stability, 0.9));
			})
		);
	});
});

test('One grade alone gives what it gives among the four', () => {
	fc.assert(
		fc.property(anySchedule, anyGrade, fc.nat(400), anyPreset, (schedule, grade, late, preset) => {
			const moment = onDay((schedule.kind === 'new' ? 100 : schedule.lastDay) + late);
			const alone = answerCard(schedule, grade, moment, CARD, preset);
			expect(alone).toEqual(nextSchedules(schedule, moment, CARD, preset)[grade]);
		})
	);
});
