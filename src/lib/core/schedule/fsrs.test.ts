import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyAnswers, anyGrade } from '../../testing/schedules.ts';
import { fuzzRange, intervalDays, memoryFromSm2, nextMemory, retrievability } from './fsrs.ts';
import type { Grade } from './grade.ts';
import type { Memory } from './memory.ts';

/** The published reference: https://github.com/open-spaced-repetition/fsrs-rs, inference tests. */
const published = [
	['again', 0],
	['good', 0],
	['good', 1],
	['good', 3],
	['good', 8],
	['good', 21]
] as const;

const remember = (answers: readonly (readonly [Grade, number])[], shortTerm = true) =>
	answers.reduce<Memory | null>(
		(memory, [grade, elapsedDays]) => nextMemory(memory, elapsedDays, grade, shortTerm),
		null
	)!;

const anyMemory = fc
	.tuple(anyGrade, anyAnswers)
	.map(([grade, answers]) => remember([[grade, 0], ...answers]));

describe('memory', () => {
	test('follows the published reference', () => {
		const memory = remember(published);
		expect(memory.stability).toBeCloseTo(53.62691, 4);
		expect(memory.difficulty).toBeCloseTo(6.35749, 4);
	});

	test('follows the published reference without the short-term model', () => {
		expect(remember(published, false).stability).toBeCloseTo(53.335106, 4);
	});

	test('starts from the first four weights of FSRS-6', () => {
		const first = (['again', 'hard', 'good', 'easy'] as const).map((grade) =>
			remember([[grade, 0]])
		);
		expect(first.map(({ stability }) => stability)).toEqual([0.212, 1.2931, 2.3065, 8.2956]);
	});

	test('keeps difficulty within 1 and 10 and stability above 0, whatever is answered', () => {
		fc.assert(
			fc.property(anyMemory, ({ stability, difficulty }) => {
				expect(difficulty).toBeGreaterThanOrEqual(1);
				expect(difficulty).toBeLessThanOrEqual(10);
				expect(stability).toBeGreaterThan(0);
			})
		);
	});

	test('is never more stable and never easier after a worse grade', () => {
		fc.assert(
			fc.property(anyMemory, fc.nat(400), (memory, elapsedDays) => {
				const after = (['again', 'hard', 'good', 'easy'] as const).map((grade) =>
					nextMemory(memory, elapsedDays, grade)
				);
				const stabilities = after.map(({ stability }) => stability);
				const difficulties = after.map(({ difficulty }) => difficulty);
				expect(stabilities).toEqual(stabilities.toSorted((a, b) => a - b));
				expect(difficulties).toEqual(difficulties.toSorted((a, b) => b - a));
			})
		);
	});

	test('is not made less stable by a success', () => {
		const success = fc.constantFrom('hard' as const, 'good' as const, 'easy' as const);
		fc.assert(
			fc.property(anyMemory, fc.nat(400), success, (memory, elapsedDays, grade) => {
				const next = nextMemory(memory, elapsedDays, grade);
				expect(next.stability).toBeGreaterThanOrEqual(memory.stability);
			})
		);
	});
});

describe('retrievability', () => {
	test('follows the published curve', () => {
		const curve = [0, 1, 2, 3].map((days) => retrievability(1, days));
		[1, 0.9, 0.84588465, 0.8093881].forEach((value, days) =>
			expect(curve[days]).toBeCloseTo(value, 6)
		);
	});

	test('is 0.9 once as many days have passed as the stability has', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 36_500 }), (days) => {
				expect(retrievability(days, days)).toBeCloseTo(0.9, 6);
			})
		);
	});

	test('falls with time and rises with stability', () => {
		fc.assert(
			fc.property(anyMemory, fc.nat(1000), ({ stability }, days) => {
				const now = retrievability(stability, days);
				expect(retrievability(stability, days + 1)).toBeLessThanOrEqual(now);
				expect(retrievability(stability * 2, days)).toBeGreaterThanOrEqual(now);
			})
		);
	});
});

describe('an interval', () => {
	test('is the stability, in whole days, for a desired retention of 0.9', () => {
		expect([0.2, 1.4, 1.6, 46.3].map((stability) => intervalDays(stability, 0.9))).toEqual([
			1, 1, 2, 46
		]);
	});

	test('ends when retrievability has fallen to the desired retention', () => {
		const days = intervalDays(1000, 0.8);
		expect(retrievability(1000, days)).toBeCloseTo(0.8, 3);
	});

	test('is not longer for a higher desired retention', () => {
		const percent = fc.integer({ min: 80, max: 97 });
		fc.assert(
			fc.property(anyMemory, percent, percent, ({ stability }, a, b) => {
				const higher = intervalDays(stability, Math.max(a, b) / 100);
				expect(higher).toBeLessThanOrEqual(intervalDays(stability, Math.min(a, b) / 100));
			})
		);
	});
});

describe('fuzz', () => {
	test('leaves one and two days alone', () => {
		expect([1, 2].map((days) => fuzzRange(days, 0, 36_500))).toEqual([
			{ from: 1, to: 1 },
			{ from: 2, to: 2 }
		]);
	});

	test('spreads ten days by two and a hundred by seven', () => {
		expect(fuzzRange(10, 0, 36_500)).toEqual({ from: 8, to: 12 });
		expect(fuzzRange(100, 0, 36_500)).toEqual({ from: 93, to: 107 });
	});

	test('never brings a growing interval back to what has already passed', () => {
		expect(fuzzRange(10, 9, 36_500)).toEqual({ from: 10, to: 12 });
	});

	test('keeps a range of at least a day, around the interval and within the maximum', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 9999 }), fc.nat(9999), (days, elapsedDays) => {
				const { from, to } = fuzzRange(days, elapsedDays, 9999);
				expect(from).toBeGreaterThanOrEqual(1);
				expect(from).toBeLessThanOrEqual(days);
				expect(to).toBeGreaterThanOrEqual(days);
				expect(to).toBeLessThanOrEqual(9999);
			})
		);
	});
});

describe('the memory of a card of SM-2', () => {
	const anyInterval = fc.integer({ min: 1, max: 3000 });

	test('is recalled with 0.9 at its interval, and grows by its ease with Good then', () => {
		fc.assert(
			fc.property(anyInterval, fc.double({ min: 1.3, max: 4, noNaN: true }), (interval, ease) => {
				const memory = memoryFromSm2(ease, interval);
				expect(retrievability(memory.stability, interval)).toBeCloseTo(0.9, 6);
				// No card is easier than 1 or harder than 10.
				if (memory.difficulty === 1 || memory.difficulty === 10) return;
				const { stability } = nextMemory(memory, interval, 'good');
				expect(stability / interval).toBeCloseTo(ease, 2);
			})
		);
	});

	test('is the more difficult, the lower its ease', () => {
		const difficulties = [1.3, 2, 2.5, 3].map((ease) => memoryFromSm2(ease, 10).difficulty);
		expect(difficulties).toEqual([...difficulties].sort((a, b) => b - a));
		expect(new Set(difficulties).size).toBeGreaterThan(2);
	});
});
