// Taking a deck up, and letting it go: the deck, its notes and its cards come together.
import { cardsOf } from '../core/card/card.ts';
import { headOf, type Deck } from '../core/deck/deck.ts';
import type { DeckId } from '../core/deck/ids.ts';
import { NO_LIMITS, type DeckLimits } from '../core/schedule/settings.ts';
import { newCardRow } from './card-rows.ts';
import { takeStamp } from './clock.ts';
import type { Db, DeckRow } from './schema.ts';
import { write } from './write.ts';

/** Takes a deck up, whole or not at all. One that is there already is left as it is. */
export function addDeck(db: Db, deck: Deck, now: number): Promise<void> {
	return write(db, ['meta', 'decks', 'notes', 'cards'], async (tx) => {
		const there = await tx.objectStore('decks').get(deck.id);
		if (there && !there.removed) return;
		const stamp = await takeStamp(tx, now);
		const studied = deck.notes.filter((note) => note.retired === null);
		const cards = studied.flatMap(cardsOf);
		// A card that comes back after its deck was removed has its history still, and its row too.
		const known = new Set(
			await tx.objectStore('cards').index('byQueue').getAllKeys(wholeDeck(deck.id))
		);
		const row: DeckRow = {
			id: deck.id,
			head: headOf(deck),
			noteCount: studied.length,
			cardCount: cards.length,
			limits: there?.limits ?? NO_LIMITS,
			addedAt: now,
			stamp,
			removed: false
		};
		await Promise.all([
			tx.objectStore('decks').put(row),
			...deck.notes.map(async (note, position) =>
				tx.objectStore('notes').put({ id: note.id, deckId: deck.id, position, note, stamp })
			),
			...cards.map(async (card, position) =>
				known.has(card.id) ? null : tx.objectStore('cards').put(newCardRow(card, deck.id, position))
			)
		]);
	});
}

/** Sets what a deck wants other than the general limits. */
export function setLimits(db: Db, id: DeckId, limits: DeckLimits, now: number): Promise<void> {
	return changeDeck(db, id, { limits }, now);
}

/** Takes a deck out of study. Its history stays, and comes back with it. */
export function removeDeck(db: Db, id: DeckId, now: number): Promise<void> {
	return changeDeck(db, id, { removed: true }, now);
}

function changeDeck(
	db: Db,
	id: DeckId,
	change: Partial<Pick<DeckRow, 'limits' | 'removed'>>,
	now: number
): Promise<void> {
	return write(db, ['meta', 'decks'], async (tx) => {
		const row = await tx.objectStore('decks').get(id);
		if (!row) return;
		const stamp = await takeStamp(tx, now);
		await tx.objectStore('decks').put({ ...row, ...change, stamp });
	});
}

/** The range of a deck's cards in the index byQueue, whatever their lane. */
export const wholeDeck = (id: DeckId): IDBKeyRange =>
	IDBKeyRange.bound([id], [id, []]) as IDBKeyRange;
