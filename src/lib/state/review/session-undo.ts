// What a session can take back, and the queue as it is once that was done.
import { withoutCard, type From } from '../../core/review/queue.ts';
import type { Review } from '../../core/review/review.ts';
import { retractAnswer } from '../../storage/review/answers.ts';
import { restoreFlags, type FlagsBefore } from '../../storage/review/flags.ts';
import { presetsById } from '../../storage/database/presets.ts';
import type { CardRow, Db } from '../../storage/database/schema.ts';
import type { GoBack } from './session-cards.ts';
import type { CardQueue } from '../../storage/review/open-queue.ts';

export type Undoable = {
	/** The card that was on the screen. */
	readonly row: CardRow;
	readonly from: From;
	/** The way back to the cards behind it at that moment. */
	readonly goBack: GoBack;
} & (
	| { readonly kind: 'answer'; readonly review: Review }
	| { readonly kind: 'flags'; readonly before: FlagsBefore }
);

/**
 * Takes back what was done; the card as it is then, or null where it was answered since. May be
 * repeated.
 */
export async function takeBack(db: Db, last: Undoable, now: number): Promise<CardRow | null> {
	if (last.kind === 'answer') return retractAnswer(db, last.review, now, await presetsById(db));
	await restoreFlags(db, last.before, now);
	return (await db.get('cards', last.row.id)) ?? null;
}

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
