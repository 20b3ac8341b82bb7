// How decks, notes and cards are named. Ids outlive edits: no position and no text goes into them. So
// editing a note, reordering a deck and moving a note to another deck all keep progress.
import { withoutAccents } from '../language/fold.ts';

export type DeckId = string & { readonly __id: 'deck' };
export type NoteId = string & { readonly __id: 'note' };
export type CardId = string & { readonly __id: 'card' };

/** What an id in a deck file may look like. */
const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const isId = (text: string): boolean => text.length <= 80 && ID_PATTERN.test(text);

/** A deck's id, as written in its file. Throws on what the parser would have refused. */
export function deckId(text: string): DeckId {
	if (!isId(text)) throw new Error(`not a deck id: ${text}`);
	return text as DeckId;
}

/** A note's id is unique over all decks: the id of the deck it was written in, and its own. */
export const noteId = (deck: DeckId, own: string): NoteId => `${deck}/${own}` as NoteId;

/** A card's id: its note's, and the name of the part that it asks for. */
export const cardId = (note: NoteId, part: string): CardId => `${note}#${part}` as CardId;

/** The note that a card is of. */
export const noteOfCard = (card: CardId): NoteId => card.slice(0, card.lastIndexOf('#')) as NoteId;

/** The note's own id, as its deck file writes it. */
export const ownIdOf = (note: NoteId): string => note.slice(note.indexOf('/') + 1);

/** The id of the deck that a note was written in. */
export const homeDeckOf = (note: NoteId): DeckId => note.slice(0, note.indexOf('/')) as DeckId;

/** How a note is called in a deck: by its own id, or as "deck/id" where it was written in another. */
export const nameOfNote = (note: NoteId, deck: DeckId): string =>
	homeDeckOf(note) === deck ? ownIdOf(note) : note;

/** The note that is called so in a deck; null where that is no note's name. */
export function noteNamed(name: string, deck: DeckId): NoteId | null {
	const parts = name.split('/');
	if (!parts.every(isId) || parts.length > 2) return null;
	const [first = '', second] = parts;
	return second === undefined ? noteId(deck, first) : noteId(first as DeckId, second);
}

/** An id made from words: lower case, dashes, no accents; empty where no letter is left. */
export function idFromText(text: string): string {
	return withoutAccents(text)
		.replace(/['’]/g, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, 60)
		.replace(/^-+|-+$/g, '');
}
