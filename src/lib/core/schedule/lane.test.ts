import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	anyFlags,
	anySchedule,
	cardOnDays,
	learningCard,
	reviewCard
} from '../../testing/schedules.ts';
import { isBuried, NO_FLAGS, type CardFlags } from './flags.ts';
import { BANDS, bandOf, laneOf } from './lane.ts';
import { NEW } from './schedule.ts';

const buriedUntil = (untilDay: number): CardFlags => ({
	...NO_FLAGS,
	buried: { untilDay, by: 'learner' }
});
const suspended: CardFlags = { ...NO_FLAGS, suspended: { by: 'learner' } };

describe('a band of stability', () => {
	test('begins at 0, 1, 4, 16, 64, 256 and 1,024 days', () => {
		const begins = [0, 1, 4, 16, 64, 256, 1024];
		expect(begins.map(bandOf)).toEqual([...BANDS]);
		expect(begins.slice(1).map((days) => bandOf(days - 0.001))).toEqual([...BANDS].slice(0, -1));
	});

	test('is the last one, however stable the memory', () => {
		expect([4096, 36_500].map(bandOf)).toEqual([6, 6]);
	});

	test('is never lower for a more stable memory', () => {
		const stability = fc.double({ min: 0.001, max: 36_500, noNaN: true });
		fc.assert(
			fc.property(stability, stability, (a, b) => {
				expect(bandOf(Math.min(a, b))).toBeLessThanOrEqual(bandOf(Math.max(a, b)));
			})
		);
	});
});

describe('a lane', () => {
	test('of new cards keeps the order of the deck', () => {
		expect(laneOf(NEW, NO_FLAGS, 7)).toEqual({ lane: 'new', order: 7, band: null });
	});

	test.each(['learning', 'relearning'] as const)(
		'of cards in %s keeps when they are due',
		(kind) => {
			const place = laneOf(learningCard({ kind, dueAt: 5000 }), NO_FLAGS, 7);
			expect(place).toEqual({ lane: 'learning', order: 5000, band: null });
		}
	);

	test('of cards on a step of days keeps the day, also while they are buried', () => {
		expect(laneOf(cardOnDays({ dueDay: 100 }), NO_FLAGS, 7)).toMatchObject({
			lane: 'steps',
			order: 100
		});
		expect(laneOf(cardOnDays({ dueDay: 100 }), buriedUntil(101), 7)).toMatchObject({ order: 101 });
	});

	test('of reviews keeps the day they are due, by band', () => {
		const place = laneOf(reviewCard({ dueDay: 100 }), NO_FLAGS, 7);
		expect(place).toEqual({ lane: 'review', order: 100, band: bandOf(10) });
	});

	test('of reviews has a buried card on the day that it comes back, or is due if later', () => {
		const orders = [98, 103].map((day) => laneOf(reviewCard({ dueDay: 100 }), buriedUntil(day), 7));
		expect(orders.map(({ lane, order }) => [lane, order])).toEqual([
			['review', 100],
			['review', 103]
		]);
	});

	test.each([NEW, learningCard()])('of waiting cards has a buried $kind card', (schedule) => {
		const place = laneOf(schedule, buriedUntil(103), 7);
		expect(place).toEqual({ lane: 'waiting', order: 103, band: null });
	});

	test.each([NEW, learningCard(), reviewCard()])('has a suspended $kind card aside', (schedule) => {
		const both = { ...buriedUntil(103), ...suspended, buried: buriedUntil(103).buried };
		expect(laneOf(schedule, suspended, 7)).toEqual({ lane: 'suspended', order: 7, band: null });
		expect(laneOf(schedule, both, 7).lane).toBe('suspended');
	});

	test('is given a band in review only', () => {
		fc.assert(
			fc.property(anySchedule, anyFlags, fc.nat(500), (schedule, flags, position) => {
				const { lane, band } = laneOf(schedule, flags, position);
				expect(band !== null).toBe(lane === 'review');
			})
		);
	});

	test('never shows a buried card among those of today', () => {
		fc.assert(
			fc.property(anySchedule, anyFlags, fc.nat(200), (schedule, flags, today) => {
				fc.pre(isBuried(flags, today) && !flags.suspended);
				const { lane, order } = laneOf(schedule, flags, 0);
				expect(['review', 'waiting', 'steps']).toContain(lane);
				expect(order).toBeGreaterThan(today);
			})
		);
	});
});
