// Which cards a note has. Each asks for one part, and is named by it.
import { gapNames } from './cloze.ts';
import { cardId, type CardId, type NoteId } from './ids.ts';
import type { Note } from './note.ts';

export interface Card {
	readonly id: CardId;
	readonly noteId: NoteId;
	readonly part: string;
}

/** A note holds one piece of knowledge; each of its cards asks for one part of it. */
export function cardsOf(note: Note): readonly Card[] {
	return partsOf(note).map((part) => ({ id: cardId(note.id, part), noteId: note.id, part }));
}

function partsOf(note: Note): readonly string[] {
	switch (note.kind) {
		case 'term':
			return ['meaning', 'term'];
		case 'question':
			return ['answer'];
		case 'cloze':
			return gapNames(note.text);
		case 'figure':
			return ['value'];
		case 'event':
			return ['date'];
		case 'statement':
			return note.about === null ? ['speaker'] : ['speaker', 'statement'];
		case 'position':
			return ['says', 'party'];
	}
}
