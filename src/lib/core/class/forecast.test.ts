import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkForecast, rangeOf, sayChecked } from './forecast.ts';
import { USUAL_RECALL } from './recall-model.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const wellKnown = { ...USUAL_RECALL, answers: 2000 };
const width = ({ low, high }: { low: number; high: number }) => high - low;

describe('a forecast', () => {
	test('is a range around what is expected, within 0 and 1', () => {
		fc.assert(
			fc.property(share, fc.nat(500), share, (expected, questions, gainAhead) => {
				const { low, high } = rangeOf(expected, questions, gainAhead, USUAL_RECALL);
				expect(low).toBeGreaterThanOrEqual(0);
				expect(low).toBeLessThanOrEqual(expected);
				expect(high).toBeGreaterThanOrEqual(expected);
				expect(high).toBeLessThanOrEqual(1);
			})
		);
	});

	test('is narrower the more answers were measured, the longer the quiz, the less is to be done', () => {
		const first = rangeOf(0.8, 20, 0.1, USUAL_RECALL);
		expect(width(rangeOf(0.8, 20, 0.1, wellKnown))).toBeLessThan(width(first));
		expect(width(rangeOf(0.8, 100, 0.1, USUAL_RECALL))).toBeLessThan(width(first));
		expect(width(rangeOf(0.8, 20, 0, USUAL_RECALL))).toBeLessThan(width(first));
	});

	test('is compared with the quiz after class', () => {
		const checked = checkForecast(rangeOf(0.84, 20, 0, wellKnown), 16, 20)!;
		expect(sayChecked(checked)).toBe('forecast 84\u00a0%, your quiz 80\u00a0%');
		expect(checked).toMatchObject({ offPoints: -4, verdict: 'within' });
		expect(checkForecast(rangeOf(0.84, 20, 0, wellKnown), 4, 20)!.verdict).toBe('below');
		expect(checkForecast(rangeOf(0.5, 20, 0, wellKnown), 20, 20)!.verdict).toBe('above');
	});

	test('is not said to be wrong by a quiz of few questions alone', () => {
		const range = rangeOf(0.84, 100, 0, wellKnown);
		expect(checkForecast(range, 7, 10)!.verdict).toBe('within');
		expect(checkForecast(range, 70, 100)!.verdict).toBe('below');
	});

	test('is not compared with a quiz that asked nothing', () => {
		expect(checkForecast(rangeOf(0.84, 20, 0, wellKnown), 0, 0)).toBeNull();
	});
});
