// What a session can take back, and the queue as it is once that was done.
import { withoutCard } from '../core/review/queue.ts';
import type { Review } from '../core/review/review.ts';
import type { FlagsBefore } from '../storage/flags.ts';
import type { CardRow } from '../storage/schema.ts';
import type { CardQueue } from './session-supply.ts';

export type Undoable = {
	/** The card that was on the screen. */
	readonly row: CardRow;
	readonly from: From;
	/** The queue behind it at that moment. */
	readonly queue: CardQueue;
} & (
	| { readonly kind: 'answer'; readonly review: Review }
	| { readonly kind: 'flags'; readonly before: FlagsBefore }
);

export type From = 'learning' | 'reviews' | 'fresh';

/**
 * The queue of that moment, with the cards that were read in the meantime, and the card that is on
 * the screen now, which goes back to where it came from.
 */
export function queueAfterUndo(
	then: CardQueue,
	undone: CardRow,
	now: CardQueue,
	current: { readonly row: CardRow; readonly from: From } | null
): CardQueue {
	const there = new Set([
		undone.id,
		...[then.learning, then.reviews, then.fresh].flat().map((row) => row.id)
	]);
	const added = (rows: readonly CardRow[]) => rows.filter((row) => !there.has(row.id));
	const merged: CardQueue = {
		...then,
		expected: now.expected,
		reviews: [...then.reviews, ...added(now.reviews)],
		fresh: [...then.fresh, ...added(now.fresh)]
	};
	if (!current || there.has(current.row.id)) return merged;
	const rest = withoutCard(merged, current.row.id);
	return { ...rest, [current.from]: [current.row, ...rest[current.from]] };
}
