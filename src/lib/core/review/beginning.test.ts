import fc from 'fast-check';
import { expect, test } from 'vitest';
import { learningCard, reviewCard } from '../../testing/schedules.ts';
import { NEW } from '../schedule/schedule.ts';
import { beginningOf, firstOf } from './beginning.ts';
import { LEARN_AHEAD_MS, nextInQueue, withLearning, type Queue, type Queued } from './queue.ts';

const NOW = 1_000_000_000;
const EMPTY: Queue<Queued> = {
	learning: [],
	reviews: [],
	fresh: [],
	served: { reviews: 0, fresh: 0 },
	expected: { reviews: 0, fresh: 0 }
};

const named = (name: string, count: number, schedule: Queued['schedule']): Queued[] =>
	Array.from({ length: count }, (_, index) => ({ id: `${name}${index}`, schedule }));

const anyQueue = fc
	.record({
		dueIn: fc.array(
			fc.integer({ min: -2, max: 3 }).map((times) => times * LEARN_AHEAD_MS),
			{
				maxLength: 3
			}
		),
		reviews: fc.nat(2),
		fresh: fc.nat(2),
		expected: fc.record({ reviews: fc.nat(9), fresh: fc.nat(9) })
	})
	.map(({ dueIn, reviews, fresh, expected }) =>
		dueIn
			.map((ms, index) => ({ id: `l${index}`, schedule: learningCard({ dueAt: NOW + ms }) }))
			.reduce<Queue<Queued>>(withLearning, {
				...EMPTY,
				reviews: named('r', reviews, reviewCard()),
				fresh: named('n', fresh, NEW),
				expected
			})
	);

test('A beginning tells the card that its queue gives first, at any moment', () => {
	const moments = fc.integer({ min: -3 * LEARN_AHEAD_MS, max: 4 * LEARN_AHEAD_MS });
	fc.assert(
		fc.property(anyQueue, moments, (queue, later) => {
			const next = nextInQueue(queue, NOW + later);
			const first = next.kind === 'card' ? { id: next.card.id, from: next.from } : null;
			expect(firstOf(beginningOf(queue), NOW + later)).toEqual(first);
		})
	);
});
