// Taking the last update of a deck back, as a whole: what was answered and edited since stays.
import type { IDBPIndex, StoreNames } from 'idb';
import { undoneUpdate } from '../../core/collection/rows/undone-update.ts';
import type { DeckId } from '../../core/note/ids.ts';
import type { Moment } from '../../core/schedule/answer.ts';
import type { Stamp } from '../../core/stamp.ts';
import { takeStamps } from '../database/clock.ts';
import { cardsOfDeck, notesOfDeck, updatesOfDeck } from '../database/deck-ranges.ts';
import { presetsOf } from '../database/presets.ts';
import type { Db, Schema, UpdateRow } from '../database/schema.ts';
import { putPlainly, write } from '../database/write.ts';
import { appendToLog, historiesOf } from '../log/log.ts';
import { UPDATE_STORES } from './update-deck.ts';

const STORES = [...UPDATE_STORES, 'presets'] as const;

/** The last update of a deck that was not taken back; null where there is none. */
export async function lastUpdate(db: Db, id: DeckId): Promise<UpdateRow | null> {
	return lastStanding(db.transaction('updates').store.index('byDeck'), id);
}

/**
 * Takes the last update back; the update that was, or null where there is none. Where `seen` is
 * given, only that one: another tab may have taken it back, or brought a further one.
 */
export function undoUpdate(
	db: Db,
	id: DeckId,
	now: Moment,
	seen: Stamp | null = null
): Promise<UpdateRow | null> {
	return write(db, STORES, async (tx) => {
		const [deck, update, notes, cards, presets] = await Promise.all([
			tx.objectStore('decks').get(id),
			lastStanding(tx.objectStore('updates').index('byDeck'), id),
			tx.objectStore('notes').index('byDeck').getAll(notesOfDeck(id)),
			tx.objectStore('cards').index('byQueue').getAll(cardsOfDeck(id)),
			tx.objectStore('presets').getAll()
		]);
		if (!deck || !update || (seen !== null && update.id !== seen)) return null;
		const { calls } = update.before;
		const stamps = await takeStamps(tx, now.at, 1 + calls.length);
		const logs = await historiesOf(
			tx,
			calls.map(({ cardId }) => cardId)
		);
		const presetsById = presetsOf(presets);
		const undone = undoneUpdate({ deck, update, notes, cards, logs, presetsById }, stamps, now.day);
		await Promise.all([
			appendToLog(tx, undone.retractions),
			tx.objectStore('decks').put(undone.deck),
			tx.objectStore('updates').put(undone.update),
			...undone.droppedNotes.map((gone) => tx.objectStore('notes').delete(gone)),
			...undone.droppedCards.map((gone) => tx.objectStore('cards').delete(gone)),
			putPlainly(tx.objectStore('notes'), undone.notes),
			putPlainly(tx.objectStore('cards'), undone.cards)
		]);
		return update;
	});
}

/** From the last one back: each may hold a whole deck. */
async function lastStanding(
	index: IDBPIndex<Schema, StoreNames<Schema>[], 'updates', 'byDeck', IDBTransactionMode>,
	id: DeckId
): Promise<UpdateRow | null> {
	let cursor = await index.openCursor(updatesOfDeck(id), 'prev');
	while (cursor?.value.undone) cursor = await cursor.continue();
	return cursor?.value ?? null;
}
