// One deck, and its notes and cards, as far as a screen asks for them.
import type { DeckId, NoteId } from '../../core/note/ids.ts';
import { Damaged } from '../database/damage.ts';
import type { CardRow, Db, DeckRow, NoteRow } from '../database/schema.ts';
import { isSoundDeck } from '../database/sound.ts';
import { cardsOfNote } from '../database/cards-of-note.ts';

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

/** Rows are handed over this many at a time: each time is one task of the page. */
const PAGE = 400;

/**
 * Up to `count` notes of a deck behind one of them, in its order; from the first where that is null.
 * However many they are, no task of the page is long.
 */
export async function notesBehind(
	db: Db,
	id: DeckId,
	behind: Pick<NoteRow, 'id' | 'position'> | null,
	count: number
): Promise<readonly NoteRow[]> {
	const index = db.transaction('notes').store.index('byDeck');
	const rows: NoteRow[] = [];
	let page = PAGE;
	while (rows.length < count) {
		const last = rows.at(-1) ?? behind;
		const range = IDBKeyRange.bound([id, last?.position ?? -Infinity], [id, Infinity]);
		// Two may share a place, and come by their ids: that read last is among those from its place on.
		const size = 1 + Math.min(page, count - rows.length);
		const found = await index.getAll(range as IDBKeyRange, size);
		const fresh = found.filter((row) => !last || row.position > last.position || row.id > last.id);
		rows.push(...fresh.slice(0, count - rows.length));
		if (found.length < size) break;
		// More of them at one place than a page holds.
		if (fresh.length === 0) page *= 2;
	}
	return rows;
}

/** The cards of a deck that are suspended: few, as a rule. */
export const suspendedIn = (db: Db, id: DeckId): Promise<readonly CardRow[]> =>
	db.getAllFromIndex(
		'cards',
		'byQueue',
		IDBKeyRange.bound([id, 'suspended'], [id, 'suspended', []]) as IDBKeyRange
	);

/** The cards of some notes, for what they say of themselves: suspended, due, new. */
export async function cardsOfNotes(db: Db, ids: readonly NoteId[]): Promise<readonly CardRow[]> {
	const cards = db.transaction('cards').store;
	return (await Promise.all(ids.map((id) => cardsOfNote(cards, id)))).flat();
}
