// The cards that a class is about: those of its decks, and those of its topics in any deck.
import type { SchoolClass } from '../../core/class/school-class.ts';
import type { DeckHead } from '../../core/note/deck.ts';
import type { NoteId } from '../../core/note/ids.ts';
import type { Note } from '../../core/note/note.ts';
import { cardsOfDeck, notesOfDeck } from '../database/deck-ranges.ts';
import { decksOf } from '../deck/decks.ts';
import { isSoundCard, isSoundNote } from '../database/sound-rows.ts';
import type { CardRow, Db } from '../database/schema.ts';

/** Without cards that are suspended, retired or damaged, and without decks that were given up. */
export async function cardsOfClass(
	db: Db,
	{ decks, topics }: Pick<SchoolClass, 'decks' | 'topics'>
): Promise<readonly CardRow[]> {
	const whole = new Set<string>(decks);
	const wanted = new Set(topics);
	const rows: CardRow[] = [];
	for (const { id } of await decksOf(db)) {
		if (!whole.has(id) && wanted.size === 0) continue;
		const cards = await db.getAllFromIndex('cards', 'byQueue', cardsOfDeck(id));
		if (whole.has(id)) rows.push(...cards);
		else {
			const notes = (await db.getAllFromIndex('notes', 'byDeck', notesOfDeck(id))).filter(
				isSoundNote
			);
			const asked = new Set<NoteId>(
				notes.flatMap(({ note }) => (wanted.has(note.topic) ? [note.id] : []))
			);
			rows.push(...cards.filter(({ noteId }) => asked.has(noteId)));
		}
	}
	return rows.filter((row) => isSoundCard(row) && !row.retired && !row.flags.suspended);
}

/** The topics of all decks, each once. */
export async function topicsOf(db: Db): Promise<readonly string[]> {
	const topics = new Set<string>();
	for (const { id } of await decksOf(db)) {
		const rows = await db.getAllFromIndex('notes', 'byDeck', notesOfDeck(id));
		for (const row of rows)
			if (isSoundNote(row) && row.note.topic !== '') topics.add(row.note.topic);
	}
	return [...topics];
}

/** Cards in the order that was asked for, each with its note and deck; what is gone is left out. */
export async function cardsOfPlan(
	db: Db,
	ids: readonly string[]
): Promise<readonly { readonly row: CardRow; readonly note: Note; readonly head: DeckHead }[]> {
	const headById = new Map((await decksOf(db)).map(({ id, head }) => [id, head]));
	const tx = db.transaction(['cards', 'notes']);
	const rows = await Promise.all(ids.map((id) => tx.objectStore('cards').get(id)));
	const there = rows.filter((row) => row !== undefined && isSoundCard(row)) as CardRow[];
	const notes = await Promise.all(there.map(({ noteId }) => tx.objectStore('notes').get(noteId)));
	return there.flatMap((row, index) => {
		const [kept, head] = [notes[index], headById.get(row.deckId)];
		return kept && head && isSoundNote(kept) ? [{ row, note: kept.note, head }] : [];
	});
}
