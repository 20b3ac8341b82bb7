import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureLength, measurePace, USUAL_PACE, type TimedAnswer } from './pace.ts';

const reviews = (seconds: readonly number[]): TimedAnswer[] =>
	seconds.map((one) => ({ kind: 'review', seconds: one }));
const many = (seconds: number, count = 500) =>
	reviews(Array.from({ length: count }, () => seconds));

describe('the pace', () => {
	test('is the usual one where nothing was measured', () => {
		expect(measurePace([])).toEqual(USUAL_PACE);
	});

	test('is near the usual one after an answer or two, and the learner’s own after many', () => {
		expect(measurePace(many(4, 2)).reviewSeconds).toBeCloseTo(6.4, 1);
		expect(measurePace(many(4)).reviewSeconds).toBeCloseTo(4, 0);
	});

	test('is measured apart for new cards, forgotten ones and reviews', () => {
		const pace = measurePace(many(4));
		expect(pace.newSeconds).toBe(USUAL_PACE.newSeconds);
		expect(pace.againSeconds).toBe(USUAL_PACE.againSeconds);
	});

	test('is not moved far by a phone that lay aside', () => {
		const seconds = [...Array.from({ length: 99 }, () => 6), 3600];
		expect(measurePace(reviews(seconds)).reviewSeconds).toBeLessThan(6.5);
	});

	test('is above 0 and finite, whatever was measured', () => {
		fc.assert(
			fc.property(fc.array(fc.double()), (seconds) => {
				const { reviewSeconds } = measurePace(reviews(seconds));
				expect(reviewSeconds).toBeGreaterThan(0);
				expect(reviewSeconds).toBeLessThan(Infinity);
			})
		);
	});
});

test('a card that takes twice as long as others is taken to be longer, a little at first', () => {
	const first = measureLength(reviews([16]), USUAL_PACE);
	expect(first).toBeGreaterThan(1);
	expect(measureLength(many(16), USUAL_PACE)).toBeCloseTo(2, 1);
	expect(first).toBeLessThan(1.5);
	expect(measureLength([], USUAL_PACE)).toBe(1);
});

test('a card of the usual length is taken for one, however its answers scatter', () => {
	const seconds = [3, 4, 6, 9, 18];
	const pace = { ...USUAL_PACE, reviewSeconds: 8 };
	expect(measureLength(reviews(seconds), pace)).toBeCloseTo(1, 9);
});
