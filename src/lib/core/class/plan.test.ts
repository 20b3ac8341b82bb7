import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerCard } from '../schedule/answer.ts';
import { DAY_MS } from '../schedule/day.ts';
import type { CardId } from '../note/ids.ts';
import type { Grade } from '../schedule/grade.ts';
import { DEFAULT_PRESET } from '../schedule/preset.ts';
import { NEW, type Schedule } from '../schedule/schedule.ts';
import { USUAL_PACE } from './pace.ts';
import { planClass, type ClassCard } from './plan.ts';
import { measureRecall, recallAt, USUAL_RECALL } from './recall-model.ts';
import { answerInSitting, nextCard, startSitting } from './sitting.ts';
import type { StudyTime } from './sittings.ts';
import { cardStandingOf } from './standing.ts';

const TODAY = 20_000;
const now = TODAY * DAY_MS + 18 * 3_600_000;
const learner = { recall: USUAL_RECALL, pace: USUAL_PACE, usualSuccess: 'good' } as const;

function studied(id: string, answers: readonly (readonly [Grade, number])[]): Schedule {
	return answers.reduce<Schedule>((schedule, [grade, daysAgo]) => {
		const moment = { at: now - daysAgo * DAY_MS, day: TODAY - daysAgo };
		return answerCard(schedule, grade, moment, id as CardId, DEFAULT_PRESET);
	}, NEW);
}

const card = (id: string, answers: readonly (readonly [Grade, number])[] = []): ClassCard => ({
	id,
	schedule: studied(id, answers),
	length: 1
});

const anyGrade = fc.constantFrom<Grade>('again', 'hard', 'good', 'easy');
const anyAnswers = fc
	.array(fc.tuple(anyGrade, fc.integer({ min: 1, max: 60 })), { maxLength: 5 })
	.map((answers) => answers.toSorted((a, b) => b[1] - a[1]));
const anyCards = fc
	.array(anyAnswers, { minLength: 1, maxLength: 25 })
	.map((all) => all.map((answers, index) => card(`card-${index}`, answers)));

const sittings = (days: number, seconds: number): StudyTime[] =>
	Array.from({ length: days }, (_, day) => ({ at: now + day * DAY_MS, day: TODAY + day, seconds }));
const classAfter = (days: number) => now + (days - 1) * DAY_MS + 2 * 3_600_000;
const plan = (cards: readonly ClassCard[], days: number, seconds: number) =>
	planClass(cards, sittings(days, seconds), classAfter(days), learner);

const anyDays = fc.integer({ min: 1, max: 6 });
const anySeconds = fc.integer({ min: 0, max: 900 });

describe('a plan', () => {
	test('never gives today more seconds than there are', () => {
		fc.assert(
			fc.property(anyCards, anyDays, anySeconds, (cards, days, seconds) => {
				const { today } = plan(cards, days, seconds);
				const spent = today.reduce((sum, one) => sum + one.seconds, 0);
				expect(spent).toBeLessThanOrEqual(seconds);
			}),
			{ numRuns: 40 }
		);
	});

	test('expects no less after today than after nothing, and no less after all than after today', () => {
		fc.assert(
			fc.property(anyCards, anyDays, anySeconds, (cards, days, seconds) => {
				const { nothing, afterToday, afterPlan } = plan(cards, days, seconds).expected;
				expect(afterToday).toBeGreaterThanOrEqual(nothing);
				expect(afterPlan).toBeGreaterThanOrEqual(afterToday);
				expect(afterPlan).toBeLessThanOrEqual(1);
			}),
			{ numRuns: 40 }
		);
	});

	test('expects no less from more minutes', () => {
		fc.assert(
			fc.property(anyCards, anyDays, anySeconds, anySeconds, (cards, days, seconds, more) => {
				const less = plan(cards, days, seconds).expected.afterPlan;
				// The prices are found to within a little.
				expect(plan(cards, days, seconds + more).expected.afterPlan).toBeGreaterThan(less - 0.004);
			}),
			{ numRuns: 40 }
		);
	});

	test('is the same in whichever order the cards are given', () => {
		fc.assert(
			fc.property(anyCards, anyDays, fc.integer(), (cards, days, seed) => {
				const mixed = cards.toSorted((a, b) =>
					hash(`${seed}${a.id}`) < hash(`${seed}${b.id}`) ? -1 : 1
				);
				const [first, second] = [plan(cards, days, 120), plan(mixed, days, 120)];
				expect(second.today).toEqual(first.today);
				expect(second.expected.afterPlan).toBeCloseTo(first.expected.afterPlan, 9);
			}),
			{ numRuns: 20 }
		);
	});

	test('is plain data, which a worker can hand to a page', () => {
		const made = plan([card('a'), card('b', [['good', 5]])], 3, 300);
		expect(structuredClone(made)).toEqual(made);
	});

	test('of no cards, or of no time, is empty', () => {
		expect(plan([], 2, 300)).toMatchObject({ today: [], expected: { nothing: 0, afterPlan: 0 } });
		expect(planClass([card('a')], [], now, learner).today).toEqual([]);
		expect(plan([card('a')], 3, 0).today).toEqual([]);
	});

	test('asks what is half forgotten before what is well known', () => {
		const known = card('known', [
			['good', 40],
			['good', 39],
			['good', 30],
			['good', 1]
		]);
		const fading = card('fading', [
			['good', 40],
			['good', 39],
			['good', 38]
		]);
		expect(plan([known, fading], 1, 600).today[0]!.id).toBe('fading');
	});

	test('of five thousand cards weighs up no more than a few hundred', () => {
		const cards = Array.from({ length: 5000 }, (_, index) =>
			card(`card-${index}`, index % 3 === 0 ? [] : [['good', 1 + (index % 50)]])
		);
		const { today, candidates, expected } = plan(cards, 10, 1800);
		expect(candidates.length).toBeLessThan(300);
		expect(today.length).toBeGreaterThan(20);
		expect(expected.afterPlan).toBeGreaterThan(expected.afterToday);
	});
});

const hash = (text: string) =>
	[...text].reduce((sum, one) => (sum * 31 + one.charCodeAt(0)) | 0, 7);

describe('a sitting', () => {
	const start = (cards: readonly ClassCard[], seconds: number) =>
		startSitting(plan(cards, 1, seconds), classAfter(1), learner);

	test('ends in time: no card comes that does not fit any more', () => {
		const sitting = start([card('a'), card('b')], 60);
		expect(nextCard(sitting, now)).not.toBeNull();
		expect(nextCard(sitting, now + 59_000)).toBeNull();
	});

	test('brings a card answered Again back, once others have come in between', () => {
		let sitting = start([card('a'), card('b'), card('c')], 600);
		const first = nextCard(sitting, now)!;
		sitting = answerInSitting(sitting, first, 'again', now + 16_000, TODAY);
		expect(nextCard(sitting, now + 16_000)).not.toBe(first);
		for (const [index, id] of ['a', 'b', 'c'].filter((one) => one !== first).entries()) {
			sitting = answerInSitting(sitting, id, 'good', now + (40 + 40 * index) * 1000, TODAY);
		}
		expect(nextCard(sitting, now + 100_000)).toBe(first);
	});

	test('gives no time back: well known cards too are asked until nothing fits any more', () => {
		const known = ['a', 'b', 'c'].map((id) =>
			card(id, [
				['good', 40],
				['good', 39],
				['good', 30],
				['good', 1]
			])
		);
		let sitting = start(known, 300);
		let asked = 0;
		for (let at = now; at < now + 280_000; at += 10_000) {
			const id = nextCard(sitting, at);
			expect(id).not.toBeNull();
			sitting = answerInSitting(sitting, id!, 'good', at + 10_000, TODAY);
			asked++;
		}
		expect(asked).toBe(28);
	});

	test('of one card that is left asks it again at once', () => {
		const sitting = answerInSitting(start([card('a')], 600), 'a', 'again', now + 16_000, TODAY);
		expect(nextCard(sitting, now + 16_000)).toBe('a');
	});
});

describe('recall', () => {
	test('is the usual one where nothing was measured', () => {
		expect(measureRecall([])).toEqual(USUAL_RECALL);
	});

	test('falls with time, whatever was measured', () => {
		const asked = fc.array(fc.tuple(anyAnswers, fc.boolean(), fc.integer({ min: 1, max: 30 })));
		fc.assert(
			fc.property(asked, anyAnswers, (all, answers) => {
				const model = measureRecall(
					all.map(([before, recalled, days]) => ({
						standing: cardStandingOf(studied('x', before)),
						at: now + days * DAY_MS,
						recalled
					}))
				);
				const standing = cardStandingOf(studied('y', answers));
				const later = [1, 3, 10, 100].map((days) => recallAt(standing, now + days * DAY_MS, model));
				expect(later).toEqual(later.toSorted((a, b) => b - a));
			}),
			{ numRuns: 50 }
		);
	});

	test('is lower for a learner who forgot more than FSRS expected', () => {
		const standing = cardStandingOf(studied('x', [['easy', 5]]));
		const asked = Array.from({ length: 60 }, (_, index) => ({
			standing,
			at: now,
			recalled: index % 2 === 0
		}));
		const model = measureRecall(asked);
		expect(recallAt(standing, now, model)).toBeLessThan(
			recallAt(standing, now, USUAL_RECALL) - 0.1
		);
		expect(recallAt(standing, now, model)).toBeCloseTo(0.5, 0);
	});
});
