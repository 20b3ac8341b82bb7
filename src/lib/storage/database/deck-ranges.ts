// Where a deck's rows stand in the indexes.
import type { DeckId } from '../../core/note/ids.ts';

/** A deck's cards in the index byQueue, whatever their lane. */
export const cardsOfDeck = (id: DeckId): IDBKeyRange =>
	IDBKeyRange.bound([id], [id, []]) as IDBKeyRange;

/** A deck's notes in the index byDeck, in its order. */
export const notesOfDeck = (id: DeckId): IDBKeyRange =>
	IDBKeyRange.bound([id], [id, Infinity]) as IDBKeyRange;

/** A deck's updates in the index byDeck, the oldest first. */
export const updatesOfDeck = (id: DeckId): IDBKeyRange =>
	IDBKeyRange.bound([id], [id, []]) as IDBKeyRange;
