// The cards of a note. Their ids begin with its own, so that no index is needed: it would cost each
// card that is put as much as the card itself.
import type { NoteId } from '../../core/note/ids.ts';
import type { CardRow } from './schema.ts';

interface ReadsCards {
	getAll(range: IDBKeyRange): Promise<CardRow[]>;
}

/** In the order of their ids. What is damaged so that it no longer names the note is left out. */
export async function cardsOfNote(cards: ReadsCards, note: NoteId): Promise<readonly CardRow[]> {
	const rows = await cards.getAll(IDBKeyRange.bound(`${note}#`, `${note}$`, false, true));
	return rows.filter((row) => row.noteId === note);
}
