// A deck together with its places in the file, so that what is wrong in it can be pointed at.
import type { Deck, DeckHead } from '../../note/deck.ts';
import type { NoteId } from '../../note/ids.ts';
import type { Note } from '../../note/note.ts';
import type { Place } from '../problem.ts';
import type { Field } from './read-lines.ts';

/** A note, its heading's or its cell's place, and its fields; a cell has none. */
export interface PlacedNote {
	readonly note: Note;
	readonly place: Place;
	readonly fields: readonly Field[];
}

export interface PlacedDeck {
	readonly file: string;
	readonly head: DeckHead;
	/** In the order of the file. */
	readonly noteById: ReadonlyMap<NoteId, PlacedNote>;
	/** Where each id stands, also those of notes that could not be read. */
	readonly lineById: ReadonlyMap<NoteId, number>;
}

export const withoutPlaces = ({ head, noteById }: PlacedDeck): Deck => ({
	...head,
	notes: [...noteById.values()].map(({ note }) => note)
});

/** Where the value of a field begins; the note's own place where it has no such field. */
export function placeOfField({ place, fields }: PlacedNote, key: string): Place {
	const field = fields.find((one) => one.key === key);
	return field ? { line: field.line, column: field.valueColumn } : place;
}
