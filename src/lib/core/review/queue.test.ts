import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { learningCard, reviewCard } from '../../testing/schedules.ts';
import { NEW } from '../schedule/schedule.ts';
import {
	LEARN_AHEAD_MS,
	nextInQueue,
	serve,
	withLearning,
	withoutCard,
	type Queue,
	type Queued
} from './queue.ts';

const NOW = 1_000_000_000;

const learning = (id: string, inMs: number): Queued => ({
	id,
	schedule: learningCard({ dueAt: NOW + inMs })
});
const ids = (cards: readonly Queued[]) => cards.map(({ id }) => id);
const numbered = (name: string, count: number, schedule: Queued['schedule']): Queued[] =>
	Array.from({ length: count }, (_, index) => ({ id: `${name}${index}`, schedule }));

/** A queue with reviews r0, r1, … and new cards n0, n1, … */
function queue(reviews: number, fresh: number, inLearning: readonly Queued[] = []): Queue<Queued> {
	return {
		learning: inLearning,
		reviews: numbered('r', reviews, reviewCard()),
		fresh: numbered('n', fresh, NEW),
		served: { reviews: 0, fresh: 0 },
		expected: { reviews, fresh }
	};
}

/** The ids in the order in which they come, all at the same moment. */
function served(start: Queue<Queued>): readonly string[] {
	const order: string[] = [];
	let left = start;
	for (let next = nextInQueue(left, NOW); next.kind === 'card'; next = nextInQueue(left, NOW)) {
		order.push(next.card.id);
		left = serve(left, next.from, next.card.id);
	}
	return order;
}

describe('the next card', () => {
	test('is a learning card that is due, before all others', () => {
		const next = nextInQueue(queue(3, 3, [learning('l', 0)]), NOW);
		expect(next).toMatchObject({ kind: 'card', from: 'learning', card: { id: 'l' } });
	});

	test('is not a learning card that is not due while others are left', () => {
		expect(nextInQueue(queue(1, 0, [learning('l', 1)]), NOW)).toMatchObject({ from: 'reviews' });
		expect(nextInQueue(queue(0, 1, [learning('l', 1)]), NOW)).toMatchObject({ from: 'fresh' });
	});

	test('is a learning card up to twenty minutes early when nothing else is left', () => {
		const next = nextInQueue(queue(0, 0, [learning('l', LEARN_AHEAD_MS)]), NOW);
		expect(LEARN_AHEAD_MS).toBe(1_200_000);
		expect(next).toMatchObject({ kind: 'card', from: 'learning', card: { id: 'l' } });
	});

	test('is another one than the card just answered, if one is near', () => {
		const both = queue(0, 0, [learning('failed', 60_000), learning('other', 300_000)]);
		expect(nextInQueue(both, NOW, 'failed')).toMatchObject({ card: { id: 'other' } });
		const alone = queue(0, 0, [learning('failed', 60_000)]);
		expect(nextInQueue(alone, NOW, 'failed')).toMatchObject({ card: { id: 'failed' } });
	});

	test('is waited for when it is due in more than twenty minutes', () => {
		const next = nextInQueue(queue(0, 0, [learning('l', LEARN_AHEAD_MS + 1)]), NOW);
		expect(next).toEqual({ kind: 'wait', until: NOW + LEARN_AHEAD_MS + 1 });
	});

	test('is none when all is done', () => {
		expect(nextInQueue(queue(0, 0), NOW)).toEqual({ kind: 'done' });
	});
});

describe('new cards', () => {
	test('are spread evenly among the reviews, as Anki spreads them', () => {
		expect(served(queue(3, 3)).join(' ')).toBe('r0 n0 r1 n1 r2 n2');
		expect(served(queue(3, 2)).join(' ')).toBe('r0 n0 r1 n1 r2');
		expect(served(queue(3, 6)).join(' ')).toBe('n0 r0 n1 n2 r1 n3 n4 r2 n5');
		expect(served(queue(3, 8)).join(' ')).toBe('n0 n1 r0 n2 n3 r1 n4 n5 r2 n6 n7');
	});

	test('come in stretches that differ by one card at most, with every card once and in order', () => {
		fc.assert(
			fc.property(fc.nat(40), fc.nat(40), (reviews, fresh) => {
				const order = served(queue(reviews, fresh));
				expect(order.filter((id) => id.startsWith('r'))).toEqual(ids(queue(reviews, 0).reviews));
				expect(order.filter((id) => id.startsWith('n'))).toEqual(ids(queue(0, fresh).fresh));
				const letters = order.map((id) => id[0]).join('');
				for (const other of ['n', 'r']) {
					const lengths = letters.split(other).map((stretch) => stretch.length);
					expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(1);
				}
			})
		);
	});

	test('keep their share when the queue is filled a few cards at a time', () => {
		const short = {
			...queue(1, 1),
			served: { reviews: 2, fresh: 0 },
			expected: { reviews: 5, fresh: 2 }
		};
		expect(nextInQueue(short, NOW)).toMatchObject({ from: 'fresh' });
		expect(nextInQueue({ ...short, served: { reviews: 1, fresh: 0 } }, NOW)).toMatchObject({
			from: 'reviews'
		});
	});
});

describe('serving a card', () => {
	test('takes it out and counts it', () => {
		const left = serve(queue(2, 2), 'reviews', 'r0');
		expect(ids(left.reviews)).toEqual(['r1']);
		expect(left.served).toEqual({ reviews: 1, fresh: 0 });
	});

	test('does not count a learning card', () => {
		const left = serve(queue(2, 2, [learning('l', 0)]), 'learning', 'l');
		expect(left.learning).toEqual([]);
		expect(left.served).toEqual({ reviews: 0, fresh: 0 });
	});
});

describe('the queue', () => {
	test('without a card is the same but for it, wherever it was', () => {
		const full = queue(2, 2, [learning('l', 0)]);
		expect(ids(withoutCard(full, 'l').learning)).toEqual([]);
		expect(ids(withoutCard(full, 'r1').reviews)).toEqual(['r0']);
		expect(ids(withoutCard(full, 'n0').fresh)).toEqual(['n1']);
		expect(withoutCard(full, 'r1')).toEqual({ ...full, reviews: full.reviews.slice(0, 1) });
		expect(withoutCard(full, 'unknown')).toEqual(full);
	});

	test('has its learning cards in the order in which they are due', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(fc.nat(5), fc.nat(9999))), (cards) => {
				const filled = cards.reduce(
					(left, [id, inMs]) => withLearning(left, learning(`l${id}`, inMs)),
					queue(0, 0)
				);
				const dueAt = filled.learning.map(({ schedule }) => 'dueAt' in schedule && schedule.dueAt);
				const dueAtById = new Map(cards.map(([id, inMs]) => [id, NOW + inMs]));
				expect(dueAt).toEqual([...dueAtById.values()].sort((a, b) => a - b));
			})
		);
	});

	test('has a learning card behind those due at the same moment', () => {
		const filled = withLearning(
			queue(0, 0, [learning('a', 5), learning('c', 9)]),
			learning('b', 5)
		);
		expect(ids(filled.learning)).toEqual(['a', 'b', 'c']);
	});
});
