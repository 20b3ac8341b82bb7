// What a queue begins with, said without its cards: enough to tell the first one at any moment of the
// day for which the queue was read.
import {
	dueAtOf,
	LEARN_AHEAD_MS,
	nextInQueue,
	type From,
	type Queue,
	type Queued
} from './queue.ts';

export interface Beginning {
	/** The card in learning that is due first, and when (ms since 1970). */
	readonly learning: { readonly id: string; readonly dueAt: number } | null;
	/** The first of the others. */
	readonly other: { readonly id: string; readonly from: From } | null;
}

/** The beginning of a queue, all of its cards in learning read. */
export function beginningOf(queue: Queue<Queued>): Beginning {
	const [first] = queue.learning;
	const other = nextInQueue({ ...queue, learning: [] }, 0);
	return {
		learning: first ? { id: first.id, dueAt: dueAtOf(first) } : null,
		other: other.kind === 'card' ? { id: other.card.id, from: other.from } : null
	};
}

/** The card that such a queue gives first at `now` (ms since 1970); null where it has none by then. */
export function firstOf({ learning, other }: Beginning, now: number): Beginning['other'] {
	const dueBy = (time: number) =>
		learning && learning.dueAt <= time ? ({ id: learning.id, from: 'learning' } as const) : null;
	return dueBy(now) ?? other ?? dueBy(now + LEARN_AHEAD_MS);
}
