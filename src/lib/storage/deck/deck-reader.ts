// One deck, and its notes and cards, as far as a screen asks for them.
import type { DeckId, NoteId } from '../../core/note/ids.ts';
import { Damaged } from '../database/damage.ts';
import type { CardRow, Db, DeckRow, NoteRow } from '../database/schema.ts';
import { isSoundDeck } from '../database/sound.ts';

/** A deck that was taken up, or null. Throws where its record is damaged. */
export async function deckOf(db: Db, id: DeckId): Promise<DeckRow | null> {
	const row = await db.get('decks', id);
	if (!row || row.removed) return null;
	if (!isSoundDeck(row)) throw new Damaged('deck', id);
	return row;
}

/** A deck of one's own that was deleted, and can be brought back; else null. */
export async function deletedOwnDeck(db: Db, id: DeckId): Promise<DeckRow | null> {
	const row = await db.get('decks', id);
	return row?.removed && row.own && isSoundDeck(row) ? row : null;
}

/** The most that IndexedDB can be asked for. */
export const ALL = 2 ** 32 - 1;

/** Up to `count` notes of a deck, in its order, from `start` on. */
export async function notesOf(
	db: Db,
	id: DeckId,
	start: number,
	count: number
): Promise<readonly NoteRow[]> {
	const range = IDBKeyRange.bound([id, start], [id, Infinity]) as IDBKeyRange;
	return db.getAllFromIndex('notes', 'byDeck', range, count);
}

/** The cards of some notes, for what they say of themselves: suspended, due, new. */
export async function cardsOfNotes(db: Db, ids: readonly NoteId[]): Promise<readonly CardRow[]> {
	const index = db.transaction('cards').store.index('byNote');
	return (await Promise.all(ids.map((id) => index.getAll(id)))).flat();
}
