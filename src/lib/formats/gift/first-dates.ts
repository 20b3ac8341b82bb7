// When the notes of a file without dates were imported first.
import type { Deck } from '../../core/note/deck.ts';
import { isUndated } from '../../core/note/as-of.ts';
import type { Note } from '../../core/note/note.ts';

/**
 * The deck with the dates of when each note was first imported, as it is kept: only what is new, or
 * other than it was, is of today.
 */
export function withFirstDates(deck: Deck, kept: readonly Note[]): Deck {
	const keptById = new Map(kept.map((note) => [note.id, note]));
	const says = ({ evidence: _evidence, retired: _retired, ...own }: Note) => JSON.stringify(own);
	return {
		...deck,
		notes: deck.notes.map((note) => {
			const before = keptById.get(note.id);
			if (!isUndated(note.evidence.asOf)) return note;
			if (!before || says(before) !== says(note)) return note;
			return { ...note, evidence: { ...note.evidence, asOf: before.evidence.asOf } };
		})
	};
}
