// What an Anki collection holds, in numbers: as its tables have it, before anything is left out.
import { countedByKind, type Counts } from '../counts.ts';
import type { AnkiCollection } from './collection.ts';
import { leftOfAnki } from './left-of-anki.ts';
import { kindOfNote } from './note-kind.ts';

/** Anki makes this deck in each collection, whether anything is in it or not. */
const DEFAULT_DECK_ID = 1;

/** Decks are those that learners have: no filtered ones, and Anki's default only where it is used. */
export function countsOfAnki(collection: AnkiCollection): Counts {
	const { notes, cards, reviews, decks, noteTypes, media } = collection;
	const types = new Map(noteTypes.map((type) => [type.id, type]));
	const withCards = new Set(cards.map(({ deckId, homeDeckId }) => homeDeckId || deckId));
	const kinds = notes.flatMap((note) => {
		const type = types.get(note.typeId);
		return type ? [kindOfNote(note, type)] : [];
	});
	const inQueue = (...queues: readonly string[]) =>
		cards.filter(({ queue }) => queues.includes(queue)).length;
	return {
		notes: notes.length,
		cards: cards.length,
		reviews: reviews.length,
		media: media.filter(({ entry }) => entry !== null).length,
		decks: decks.filter(
			({ id, isFiltered }) => !isFiltered && (id !== DEFAULT_DECK_ID || withCards.has(id))
		).length,
		suspended: inQueue('suspended'),
		buried: inQueue('buried-by-sibling', 'buried-by-learner'),
		flagged: cards.filter(({ flag }) => flag > 0).length,
		kinds: countedByKind(kinds),
		left: leftOfAnki(collection)
	};
}
