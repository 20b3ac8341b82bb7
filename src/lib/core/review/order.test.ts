import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reviewCard } from '../../testing/schedules.ts';
import { bandOf } from '../schedule/lane.ts';
import type { ReviewCard } from '../schedule/schedule.ts';
import { REVIEW_ORDERS, type ReviewOrder } from '../schedule/settings.ts';
import { reviewRank, takeReviews, type ReviewLane } from './order.ts';

const TODAY = 100;

interface Card {
	readonly id: string;
	readonly deckId: string;
	readonly schedule: ReviewCard;
}

function card(id: string, lastDay: number, intervalDays: number, stability = intervalDays): Card {
	const memory = { stability, difficulty: 5 };
	const dueDay = lastDay + intervalDays;
	return { id, deckId: 'news', schedule: reviewCard({ memory, lastDay, intervalDays, dueDay }) };
}

const lane = (cards: readonly Card[], exhausted = true): ReviewLane<Card> => ({
	deckId: 'news',
	cards,
	exhausted
});

const ids = (cards: readonly Card[]) => cards.map(({ id }) => id);
const take = (lanes: readonly ReviewLane<Card>[], count = 99, order: ReviewOrder = 'urgency') =>
	ids(takeReviews(lanes, count, order, TODAY).taken);

const anyCards = fc
	.uniqueArray(
		fc.record({
			id: fc.nat(9999).map(String),
			deckId: fc.constantFrom('news', 'maps'),
			stability: fc.constantFrom(0.5, 2, 3, 10, 300),
			lastDay: fc.nat(99),
			intervalDays: fc.integer({ min: 1, max: 40 })
		}),
		{ selector: ({ id }) => id, maxLength: 20 }
	)
	.map((cards) =>
		cards.map(({ id, deckId, lastDay, intervalDays, stability }) => ({
			...card(id, lastDay, intervalDays, stability),
			deckId
		}))
	);

/** All cards by deck and band, in the order of the day they are due, as a store keeps them. */
function lanesOf(cards: readonly Card[]): readonly ReviewLane<Card>[] {
	const cardsByLane = new Map<string, Card[]>();
	for (const card of sortedBy('due', cards)) {
		const key = `${card.deckId} ${bandOf(card.schedule.memory.stability)}`;
		cardsByLane.set(key, [...(cardsByLane.get(key) ?? []), card]);
	}
	return [...cardsByLane.values()].map((inLane) => lane(inLane));
}

const sortedBy = (order: ReviewOrder, cards: readonly Card[]) =>
	cards.toSorted((a, b) => {
		const [rankA, rankB] = [reviewRank(a, order, TODAY), reviewRank(b, order, TODAY)];
		return rankA - rankB || (a.id < b.id ? -1 : 1);
	});

const anyOrder = fc.constantFrom(...REVIEW_ORDERS);

describe('reviews', () => {
	test('come in the order of their rank, out of whatever lanes', () => {
		fc.assert(
			fc.property(anyCards, anyOrder, fc.nat(25), (cards, order, count) => {
				const { taken, lanes } = takeReviews(lanesOf(cards), count, order, TODAY);
				const sorted = ids(sortedBy(order, cards));
				expect(ids(taken)).toEqual(sorted.slice(0, count));
				expect(lanes.flatMap((left) => ids(left.cards)).sort()).toEqual(sorted.slice(count).sort());
			})
		);
	});

	test('by urgency have the least likely to be remembered first', () => {
		const cards = [card('sure', 90, 10), card('shaky', 97, 1), card('late', 75, 10)];
		expect(take([lane(cards)])).toEqual(['shaky', 'late', 'sure']);
	});

	test('by urgency have the longest overdue first where they are equally stable', () => {
		const anyLast = fc.uniqueArray(fc.integer({ min: 1, max: 90 }), { maxLength: 12 });
		fc.assert(
			fc.property(anyLast, (lastDays) => {
				const cards = lastDays.map((lastDay) => card(String(lastDay), lastDay, 10));
				const longestOverdue = lastDays.toSorted((a, b) => a - b).map(String);
				expect(take([lane(cards)])).toEqual(longestOverdue);
			})
		);
	});

	test('by the day they are due have the earliest first', () => {
		expect(take([lane([card('b', 90, 5), card('a', 50, 40)])], 9, 'due')).toEqual(['a', 'b']);
	});

	test('at random come in one order all day, and in another the next', () => {
		const cards = Array.from({ length: 20 }, (_, index) => card(`c${index}`, 90, 10));
		const order = take([lane(cards)], 99, 'random');
		const tomorrow = ids(takeReviews([lane(cards)], 99, 'random', TODAY + 1).taken);
		expect(take([lane(cards.toReversed())], 99, 'random')).toEqual(order);
		expect(order).not.toEqual(ids(cards));
		expect(tomorrow).not.toEqual(order);
	});

	test('of the same rank come by their ids, so that the order is the same everywhere', () => {
		expect(take([lane([card('b', 90, 10)]), lane([card('a', 90, 10)])])).toEqual(['a', 'b']);
	});

	test('of tomorrow’s clock count as just seen', () => {
		expect(reviewRank(card('a', TODAY + 3, 10), 'urgency', TODAY)).toBe(1);
	});
});

describe('taking reviews', () => {
	const [early, late, later] = [card('a', 10, 10), card('b', 50, 10), card('c', 80, 10)];

	test('takes no more than asked for, and leaves the rest', () => {
		const { taken, lanes } = takeReviews([lane([early, late, later])], 2, 'urgency', TODAY);
		expect(ids(taken)).toEqual(['a', 'b']);
		expect(lanes).toEqual([lane([later])]);
	});

	test('stops where a lane has run dry but may have more', () => {
		const { taken, lanes } = takeReviews([lane([early], false), lane([late])], 9, 'urgency', TODAY);
		expect(ids(taken)).toEqual(['a']);
		expect(lanes).toEqual([lane([], false), lane([late])]);
	});

	test('takes nothing while a lane has not been read', () => {
		expect(take([lane([], false), lane([early])])).toEqual([]);
	});

	test('goes on where the lane that ran dry has no more', () => {
		expect(take([lane([early]), lane([late])])).toEqual(['a', 'b']);
	});

	test('leaves what it was given as it was', () => {
		const given = lane([early, late]);
		takeReviews([given], 1, 'urgency', TODAY);
		expect(ids(given.cards)).toEqual(['a', 'b']);
	});

	test('in the order of due days never takes a card too early, however little was read', () => {
		fc.assert(
			fc.property(anyCards, fc.array(fc.nat(6), { maxLength: 10 }), (cards, read) => {
				const lanes = lanesOf(cards).map((whole, index) => {
					const count = read[index] ?? 1;
					return lane(whole.cards.slice(0, count), count >= whole.cards.length);
				});
				const taken = take(lanes, 99, 'due');
				expect(taken).toEqual(ids(sortedBy('due', cards)).slice(0, taken.length));
			})
		);
	});
});
