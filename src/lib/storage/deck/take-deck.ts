// Taking a deck up, and letting it go: the deck, its notes and its cards come together.
import { headOf, type Deck } from '../../core/note/deck.ts';
import type { DeckId } from '../../core/note/ids.ts';
import { NO_LIMITS, type DeckLimits } from '../../core/schedule/settings.ts';
import type { Moment } from '../../core/schedule/answer.ts';
import { takeStamp } from '../database/clock.ts';
import { NOTHING_OWN, noteRow } from '../../core/collection/rows/note-rows.ts';
import type { Db, DeckRow } from '../database/schema.ts';
import { settleCards } from '../../core/collection/rows/settle-cards.ts';
import { withoutStrayed } from './strayed-notes.ts';
import { UPDATE_STORES, updateWithin } from './update-deck.ts';
import { putInBatches, write } from '../database/write.ts';

/**
 * Takes a deck up, whole or not at all. One that is there already is left as it is. While the rows
 * of a large one are put, `onProgress` is told how much of it is done, 0 to 1; it may throw to call
 * all of it off.
 */
export function addDeck(
	db: Db,
	deck: Deck,
	now: Moment,
	onProgress: (done: number) => void = () => {}
): Promise<void> {
	return write(db, UPDATE_STORES, async (tx) => {
		const there = await tx.objectStore('decks').get(deck.id);
		if (there && !there.removed) return;
		if (there) {
			// It comes back with its history, in the version that is given now.
			await updateWithin(tx, { ...there, addedAt: now.at }, deck, now);
			return;
		}
		const stamp = await takeStamp(tx, now.at);
		const head = headOf(deck);
		const notes = (await withoutStrayed(tx, deck)).notes.map((shipped, position) =>
			noteRow({ deckId: deck.id, position, shipped, own: NOTHING_OWN, marks: [], stamp }, head)
		);
		const { changed, noteCount, cardCount } = settleCards(notes, new Map(), deck.id);
		const row: DeckRow = {
			id: deck.id,
			head,
			noteCount,
			cardCount,
			limits: NO_LIMITS,
			addedAt: now.at,
			stamp,
			removed: false
		};
		let put = 0;
		const onPut = (count: number) => {
			put += count;
			onProgress(put / (notes.length + changed.length));
		};
		await tx.objectStore('decks').put(row);
		await putInBatches(tx.objectStore('notes'), notes, onPut);
		await putInBatches(tx.objectStore('cards'), changed, onPut);
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

/** Brings a removed deck back, with all it had. */
export function restoreDeck(db: Db, id: DeckId, now: number): Promise<void> {
	return changeDeck(db, id, { removed: false }, now);
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
