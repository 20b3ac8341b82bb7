// Taking the last update of a deck back, as a whole: what was answered and edited since stays.
import type { DeckId } from '../core/deck/ids.ts';
import { dateOfDay } from '../core/deck/loose-date.ts';
import { replay } from '../core/review/replay.ts';
import { standingReviews, type Retraction } from '../core/review/review.ts';
import type { Moment } from '../core/schedule/answer.ts';
import { withSchedule } from './card-rows.ts';
import { takeStamps } from './clock.ts';
import { cardsOfDeck, notesOfDeck, updatesOfDeck } from './deck-ranges.ts';
import { noteRow, ownOf, shippedOf } from './note-rows.ts';
import { presetsOf } from './presets.ts';
import type { CardRow, Db, NoteRow, UpdateRow } from './schema.ts';
import { settleCards } from './settle-cards.ts';
import { UPDATE_STORES } from './update-deck.ts';
import { putAll, write } from './write.ts';

const STORES = [...UPDATE_STORES, 'presets'] as const;

/** The last update of a deck that was not taken back; null where there is none. */
export async function lastUpdate(db: Db, id: DeckId): Promise<UpdateRow | null> {
	return standing(await db.getAllFromIndex('updates', 'byDeck', updatesOfDeck(id)));
}

/** Takes the last update back; the update that was, or null where there is none. */
export function undoUpdate(db: Db, id: DeckId, now: Moment): Promise<UpdateRow | null> {
	return write(db, STORES, async (tx) => {
		const [deck, updates, notes, cardRows, presetRows] = await Promise.all([
			tx.objectStore('decks').get(id),
			tx.objectStore('updates').index('byDeck').getAll(updatesOfDeck(id)),
			tx.objectStore('notes').index('byDeck').getAll(notesOfDeck(id)),
			tx.objectStore('cards').index('byQueue').getAll(cardsOfDeck(id)),
			tx.objectStore('presets').getAll()
		]);
		const update = standing(updates);
		if (!deck || !update) return null;
		const { head, calls, addedCards } = update.before;
		const [stamp, ...retractionIds] = await takeStamps(tx, now.at, 1 + calls.length);
		const cards = new Map<string, CardRow>(cardRows.map((card) => [card.id, card]));
		const puts = new Map<string, CardRow>();

		const retractions = calls.map((call, index): Retraction => ({
			kind: 'retraction',
			id: retractionIds[index]!,
			cardId: call.cardId,
			reviewId: call.id
		}));
		const log = tx.objectStore('reviews');
		const presets = presetsOf(presetRows);
		await Promise.all(
			retractions.map(async (retraction) => {
				const own = IDBKeyRange.bound([retraction.cardId], [retraction.cardId, []]);
				const entries = [...(await log.index('byCard').getAll(own)), retraction];
				await log.add(retraction);
				const card = cards.get(retraction.cardId);
				if (!card) return;
				const last = standingReviews(entries).at(-1)?.id ?? null;
				const row = withSchedule(card, replay(entries, presets), last);
				cards.set(row.id, row);
				puts.set(row.id, row);
			})
		);

		// What the update brought and nobody has touched leaves no trace.
		const dropped = addedCards.filter((card) => isUntouched(cards.get(card)));
		for (const gone of dropped) cards.delete(gone);
		const inUse = new Set([...cards.values()].map((card) => card.noteId));
		const added = new Set(update.before.added);
		const untouched = new Set(
			notes
				.filter((row) => added.has(row.id) && !inUse.has(row.id) && row.own === undefined)
				.map((row) => row.id)
		);
		const after = notes
			.filter((row) => !untouched.has(row.id))
			.map((row) => rowBefore(row, update, now.day, stamp!))
			.sort((a, b) => a.position - b.position);
		const { changed, noteCount, cardCount } = settleCards(after, cards, id);
		for (const card of changed) puts.set(card.id, card);
		await Promise.all([
			tx.objectStore('decks').put({ ...deck, head, noteCount, cardCount, stamp: stamp! }),
			tx.objectStore('updates').put({ ...update, undone: true }),
			...[...untouched].map((gone) => tx.objectStore('notes').delete(gone)),
			...dropped.map((card) => tx.objectStore('cards').delete(card)),
			putAll(
				tx.objectStore('notes'),
				after.filter((row) => row.stamp === stamp)
			),
			putAll(tx.objectStore('cards'), [...puts.values()])
		]);
		return update;
	});
}

const standing = (updates: readonly UpdateRow[]): UpdateRow | null =>
	updates.filter(({ undone }) => !undone).at(-1) ?? null;

const isUntouched = (card: CardRow | undefined): boolean =>
	card?.schedule.kind === 'new' && card.flagsStamp === null;

/** The note as it was before the update, with what the learner has made of it since. */
function rowBefore(row: NoteRow, update: UpdateRow, day: number, stamp: NoteRow['stamp']): NoteRow {
	const { head, notes, positions, added } = update.before;
	const old = notes.find(({ id }) => id === row.id);
	const moved = positions.find(([id]) => id === row.id);
	const parts = { ...row, own: ownOf(row), stamp };
	if (old) {
		const { position, marks = [] } = old;
		return noteRow({ ...parts, position, shipped: shippedOf(old), marks }, head);
	}
	if (moved) return { ...row, position: moved[1], stamp };
	if (!added.includes(row.id)) return row;
	// It was studied meanwhile: kept with its history, out of the queue.
	const reason = `It came with version ${update.toVersion}, which was taken back.`;
	const shipped = { ...shippedOf(row), retired: { since: dateOfDay(day), reason } };
	return noteRow({ ...parts, shipped, marks: row.marks ?? [] }, head);
}
