import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pricesFor } from './prices.ts';
import type { Outlook } from './outlook.ts';

/** A card that half is known of, and that seconds in the one sitting raise by a gain. */
const card = (gain: number, seconds: number): Outlook => ({
	idle: 0.5,
	spend: ([price], spent) => {
		if (gain <= price! * seconds) return 0.5;
		spent[0]! += seconds;
		return 0.5 + gain;
	},
	urgency: () => ({ gainPerSecond: gain / seconds, seconds, gainNow: gain })
});

describe('the prices', () => {
	test('are low where there is time for everything', () => {
		const { prices, recall } = pricesFor([card(0.4, 8), card(0.2, 8)], [600]);
		expect(prices[0]).toBeLessThan(0.02);
		expect(recall).toBeCloseTo(1.6, 1);
	});

	test('rise until what fits is left: the card with the greater gain', () => {
		const { prices, recall } = pricesFor([card(0.4, 8), card(0.2, 8)], [8]);
		expect(prices[0]).toBeGreaterThan(0.02);
		expect(recall).toBeCloseTo(1.4, 1);
	});

	test('promise nothing for a sitting without time', () => {
		const { recall } = pricesFor([card(0.4, 8)], [0]);
		expect(recall).toBeCloseTo(0.5, 6);
	});

	test('never promise more than all cards at their best', () => {
		const any = fc.tuple(
			fc.double({ min: 0, max: 0.5, noNaN: true }),
			fc.integer({ min: 1, max: 40 })
		);
		fc.assert(
			fc.property(fc.array(any, { minLength: 1, maxLength: 20 }), fc.nat(400), (all, seconds) => {
				const cards = all.map(([gain, cost]) => card(gain, cost));
				const most = all.reduce((sum, [gain]) => sum + 0.5 + gain, 0);
				expect(pricesFor(cards, [seconds]).recall).toBeLessThanOrEqual(most + 0.02);
			})
		);
	});
});
