// A newer version of a deck, applied in one transaction: progress and the learner's own part stay.
import { calledBy, rewriteNotes } from '../../core/collection/rows/rewritten.ts';
import { settleCards } from '../../core/collection/rows/settle-cards.ts';
import {
	basisOf,
	changesNothing,
	revisionOf,
	rewritesOf,
	updated
} from '../../core/collection/rows/updated.ts';
import type { Revision } from '../../core/deck/change/revision.ts';
import type { Deck } from '../../core/note/deck.ts';
import type { DeckId } from '../../core/note/ids.ts';
import type { Moment } from '../../core/schedule/answer.ts';
import { takeStamps } from '../database/clock.ts';
import { cardsOfDeck, notesOfDeck, updatesOfDeck } from '../database/deck-ranges.ts';
import type { CardRow, Db, DeckRow, UpdateRow } from '../database/schema.ts';
import { putPlainly, write, type WriteTx } from '../database/write.ts';
import { appendToLog, LOG_STORES } from '../log/log.ts';
import { withoutStrayed } from './strayed-notes.ts';

export const UPDATE_STORES = ['meta', 'decks', 'notes', 'cards', ...LOG_STORES, 'updates'] as const;
type UpdateTx = WriteTx<typeof UPDATE_STORES>;

/** Only this many updates of a deck can be taken back, one after another. */
const KEPT_UPDATES = 5;

export interface Preview extends Revision {
	/** Not even the order of the notes, or what the deck says of itself. */
	readonly changesNothing: boolean;
	/** What it was made of: see basisOf. */
	readonly basis: string;
}

/** What an update would bring, without doing it; null where the deck was not taken up. */
export async function previewUpdate(db: Db, deck: Deck, day: number): Promise<Preview | null> {
	const row = await db.get('decks', deck.id);
	if (!row || row.removed) return null;
	const tx = db.transaction('notes');
	const [notes, brought] = await Promise.all([
		tx.store.index('byDeck').getAll(notesOfDeck(deck.id)),
		withoutStrayed(tx, deck)
	]);
	const revision = revisionOf(row, notes, brought, day);
	return {
		...revision,
		changesNothing: changesNothing(revision, row, notes),
		basis: basisOf(row, notes, brought, day)
	};
}

/**
 * Updates a deck; null where that changes nothing, or the deck was not taken up. An older version
 * is none: another tab may have brought a newer one since this one was offered. The revision is the
 * one that was shown, where nothing was written since.
 */
export function updateDeck(
	db: Db,
	deck: Deck,
	now: Moment,
	shown: Preview | null = null
): Promise<UpdateRow | null> {
	return write(db, UPDATE_STORES, async (tx) => {
		const row = await tx.objectStore('decks').get(deck.id);
		if (!row || row.removed || deck.version < row.head.version) return null;
		return updateWithin(tx, row, deck, now, shown);
	});
}

/** The update, as a part of a transaction that does more. */
export async function updateWithin(
	tx: UpdateTx,
	row: DeckRow,
	given: Deck,
	now: Moment,
	shown: Preview | null = null
): Promise<UpdateRow | null> {
	const deck = await withoutStrayed(tx, given);
	const [notes, cardRows] = await Promise.all([
		tx.objectStore('notes').index('byDeck').getAll(notesOfDeck(deck.id)),
		tx.objectStore('cards').index('byQueue').getAll(cardsOfDeck(deck.id))
	]);
	const noteById = new Map(notes.map((note) => [note.id, note]));
	const cards = new Map<string, CardRow>(cardRows.map((card) => [card.id, card]));
	const isAsShown = shown?.basis === basisOf(row, notes, deck, now.day);
	const revision = shown && isAsShown ? shown : revisionOf(row, notes, deck, now.day);
	const rewrites = rewritesOf(revision, noteById);
	const stamps = await takeStamps(tx, now.at, 1 + calledBy(rewrites, cards).length);
	const rewritten = rewriteNotes(rewrites, revision.head, cards, {
		stamps,
		now,
		known: false,
		settle: (after, called) => settleCards(after, called, deck.id)
	});
	const made = { id: stamps[0]!, at: now.at };
	const {
		deck: head,
		notes: after,
		update
	} = updated(row, noteById, cards, revision, rewritten, made);
	await Promise.all([
		head && tx.objectStore('decks').put(head),
		putPlainly(tx.objectStore('notes'), after),
		putPlainly(tx.objectStore('cards'), rewritten.cards),
		appendToLog(tx, rewritten.calls),
		update && tx.objectStore('updates').put(update),
		update && forgetOldest(tx, deck.id)
	]);
	return update;
}

async function forgetOldest(tx: UpdateTx, id: DeckId): Promise<void> {
	const updates = tx.objectStore('updates');
	const keys = await updates.index('byDeck').getAllKeys(updatesOfDeck(id));
	await Promise.all(keys.slice(0, -KEPT_UPDATES).map((key) => updates.delete(key)));
}
