import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitLogistic } from './logistic.ts';

const samples = (hits: number, misses: number, features: readonly number[]) => [
	...Array.from({ length: hits }, () => ({ features, hit: true })),
	...Array.from({ length: misses }, () => ({ features, hit: false }))
];

describe('the fit', () => {
	test('stays at the prior without samples', () => {
		expect(fitLogistic([], [0.5, 1], [1, 1])).toEqual([0.5, 1]);
	});

	test('comes near the share of hits where there are many samples', () => {
		const [base = 0] = fitLogistic(samples(900, 100, [1]), [0], [1]);
		expect(1 / (1 + Math.exp(-base))).toBeCloseTo(0.9, 2);
	});

	test('arrives from a prior that is far off', () => {
		const weights = fitLogistic(samples(300, 300, [1, 9]), [0, 1], [0.7, 0.2]);
		expect(weights[0]! + 9 * weights[1]!).toBeCloseTo(0, 0);
	});

	test('is finite, whatever the samples', () => {
		const sample = fc.record({
			features: fc.tuple(fc.constant(1), fc.double({ min: -10, max: 10, noNaN: true })),
			hit: fc.boolean()
		});
		fc.assert(
			fc.property(fc.array(sample), (all) => {
				expect(fitLogistic(all, [0, 1], [0.7, 0.3]).every(Number.isFinite)).toBe(true);
			})
		);
	});
});
