// What a deck of one's own says of itself.
import type { DeckHead } from '../../core/note/deck.ts';
import type { DeckId } from '../../core/note/ids.ts';
import { withoutUnseen } from '../../core/language/plain-text.ts';
import type { Moment } from '../../core/schedule/answer.ts';
import { takeStamp } from '../database/clock.ts';
import { NotOwnDeck } from './deck-writing.ts';
import type { Db } from '../database/schema.ts';
import { write } from '../database/write.ts';

/** What a deck says of itself; its id stays. */
export function describeOwnDeck(
	db: Db,
	id: DeckId,
	about: Pick<DeckHead, 'title' | 'language' | 'description' | 'licence'>,
	now: Moment
): Promise<void> {
	return rewriteHead(
		db,
		id,
		(head) => ({ ...head, ...about, title: withoutUnseen(about.title) }),
		now
	);
}

/** Counts the version up, as the deck is handed out: the head that goes into the file. */
export async function countVersionUp(db: Db, id: DeckId, now: Moment): Promise<DeckHead> {
	let after: DeckHead | null = null;
	await rewriteHead(db, id, (head) => (after = { ...head, version: head.version + 1 }), now);
	return after!;
}

function rewriteHead(
	db: Db,
	id: DeckId,
	change: (head: DeckHead) => DeckHead,
	now: Moment
): Promise<void> {
	return write(db, ['meta', 'decks'], async (tx) => {
		const row = await tx.objectStore('decks').get(id);
		if (!row?.own || row.removed) throw new NotOwnDeck(id);
		const stamp = await takeStamp(tx, now.at);
		await tx.objectStore('decks').put({ ...row, head: change(row.head), stamp });
	});
}
