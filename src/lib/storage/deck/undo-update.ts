// Taking the last update of a deck back, as a whole: what was answered and edited since stays.
import type { IDBPIndex, StoreNames } from 'idb';
import { headNaming } from '../../core/deck/change/revision.ts';
import type { DeckHead } from '../../core/note/deck.ts';
import type { DeckId, NoteId } from '../../core/note/ids.ts';
import { dateOfDay } from '../../core/language/loose-date.ts';
import type { Note } from '../../core/note/note.ts';
import type { Retraction } from '../../core/review/review.ts';
import type { Stamp } from '../../core/stamp.ts';
import type { Moment } from '../../core/schedule/answer.ts';
import { replayed } from '../../core/collection/rows/card-rows.ts';
import { takeStamps } from '../database/clock.ts';
import { cardsOfDeck, notesOfDeck, updatesOfDeck } from '../database/deck-ranges.ts';
import { noteRow, ownOf, sameNoteRow, shippedOf } from '../../core/collection/rows/note-rows.ts';
import { presetsOf } from '../database/presets.ts';
import type { CardRow, Db, NoteRow, Schema, UpdateRow } from '../database/schema.ts';
import { settleCards } from '../../core/collection/rows/settle-cards.ts';
import { UPDATE_STORES } from './update-deck.ts';
import { putAll, write } from '../database/write.ts';
import { appendToLog, historiesOf } from '../log/log.ts';

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
		const [deck, update, notes, cardRows, presetRows] = await Promise.all([
			tx.objectStore('decks').get(id),
			lastStanding(tx.objectStore('updates').index('byDeck'), id),
			tx.objectStore('notes').index('byDeck').getAll(notesOfDeck(id)),
			tx.objectStore('cards').index('byQueue').getAll(cardsOfDeck(id)),
			tx.objectStore('presets').getAll()
		]);
		if (!deck || !update || (seen !== null && update.id !== seen)) return null;
		const { calls, addedCards } = update.before;
		const [stamp, ...retractionIds] = await takeStamps(tx, now.at, 1 + calls.length);
		const cards = new Map<string, CardRow>(cardRows.map((card) => [card.id, card]));
		const puts = new Map<string, CardRow>();

		const retractions = calls.map((call, index): Retraction => ({
			kind: 'retraction',
			id: retractionIds[index]!,
			cardId: call.cardId,
			reviewId: call.id
		}));
		const presets = presetsOf(presetRows);
		const logs = await historiesOf(
			tx,
			retractions.map(({ cardId }) => cardId)
		);
		for (const retraction of retractions) {
			const card = cards.get(retraction.cardId);
			if (!card) continue;
			const row = replayed(card, [...(logs.get(card.id) ?? []), retraction], presets);
			cards.set(row.id, row);
			puts.set(row.id, row);
		}

		// What the update brought and nobody has touched leaves no trace.
		const dropped = addedCards.filter((card) => isUntouched(cards.get(card)));
		for (const gone of dropped) cards.delete(gone);
		const inUse = new Set([...cards.values()].map((card) => card.noteId));
		const added = new Set(update.before.added);
		const writtenSince = new Set(
			deck.own ? notes.filter((row) => row.stamp > update.id).map(({ id }) => id) : []
		);
		const untouched = new Set(
			notes
				.filter((row) => added.has(row.id) && !inUse.has(row.id) && row.own === undefined)
				.filter((row) => !writtenSince.has(row.id))
				.map((row) => row.id)
		);
		const { head, rows } = notesBefore(
			notes.filter((row) => !untouched.has(row.id)),
			deck.head,
			update,
			{ day: now.day, stamp: stamp!, writtenSince }
		);
		const rowById = new Map(notes.map((row) => [row.id, row]));
		const { changed, noteCount, cardCount } = settleCards(rows, cards, id);
		for (const card of changed) puts.set(card.id, card);
		await Promise.all([
			appendToLog(tx, retractions),
			tx.objectStore('decks').put({ ...deck, head, noteCount, cardCount, stamp: stamp! }),
			tx.objectStore('updates').put({ ...update, undone: true }),
			...[...untouched].map((gone) => tx.objectStore('notes').delete(gone)),
			...dropped.map((card) => tx.objectStore('cards').delete(card)),
			putAll(
				tx.objectStore('notes'),
				rows.filter((row) => !sameNoteRow(rowById.get(row.id)!, row))
			),
			putAll(tx.objectStore('cards'), [...puts.values()])
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

const isUntouched = (card: CardRow | undefined): boolean =>
	card?.schedule.kind === 'new' && card.flagsStamp === null;

/** The deck's head and notes as they were, with what the learner has made of them since. */
function notesBefore(
	rows: readonly NoteRow[],
	headNow: DeckHead,
	{ before, toVersion }: UpdateRow,
	{
		day,
		stamp,
		writtenSince
	}: {
		readonly day: number;
		readonly stamp: Stamp;
		/** Notes of the learner's own deck that say what the learner has written since. */
		readonly writtenSince: ReadonlySet<NoteId>;
	}
): { readonly head: DeckHead; readonly rows: readonly NoteRow[] } {
	const oldById = new Map(
		before.notes.filter(({ id }) => !writtenSince.has(id)).map((row) => [row.id, row])
	);
	const placeById = new Map(before.positions);
	const added = new Set(before.added.filter((id) => !writtenSince.has(id)));
	// What it brought and was studied meanwhile is kept with its history: last, out of the queue.
	const reason = `It came with version ${toVersion}, which was taken back.`;
	const retired = { since: dateOfDay(day), reason };
	const placeOf = ({ id, position }: NoteRow): number =>
		added.has(id) ? Infinity : (oldById.get(id)?.position ?? placeById.get(id) ?? position);
	const sorted = rows
		.map((row) => ({ row, place: placeOf(row) }))
		.sort((a, b) => (a.place === b.place ? a.row.position - b.row.position : a.place - b.place));
	const shippedThen = (row: NoteRow): Note => {
		const shipped = shippedOf(oldById.get(row.id) ?? row);
		return added.has(row.id) ? { ...shipped, retired: shipped.retired ?? retired } : shipped;
	};
	const shipped = sorted.map(({ row }) => shippedThen(row));
	const head = headNaming(shipped, before.head, headNow);
	const restored = sorted.map(({ row }, position) => {
		const marks = (oldById.get(row.id) ?? row).marks ?? [];
		const parts = { deckId: row.deckId, position, own: ownOf(row), marks, stamp };
		const { removed } = oldById.get(row.id) ?? row;
		return noteRow({ ...parts, shipped: shipped[position]!, ...(removed && { removed }) }, head);
	});
	return { head, rows: restored };
}
