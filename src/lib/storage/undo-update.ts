// Taking the last update of a deck back, as a whole: what was answered and edited since stays.
import { headNaming } from '../core/deck/change/revision.ts';
import type { DeckHead } from '../core/deck/deck.ts';
import type { DeckId } from '../core/deck/ids.ts';
import { dateOfDay } from '../core/deck/loose-date.ts';
import type { Note } from '../core/deck/note.ts';
import { replay } from '../core/review/replay.ts';
import { standingReviews, type Retraction } from '../core/review/review.ts';
import type { Stamp } from '../core/review/stamp.ts';
import type { Moment } from '../core/schedule/answer.ts';
import { withSchedule } from './card-rows.ts';
import { takeStamps } from './clock.ts';
import { cardsOfDeck, notesOfDeck, updatesOfDeck } from './deck-ranges.ts';
import { noteRow, ownOf, sameNoteRow, shippedOf } from './note-rows.ts';
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
		const [deck, updates, notes, cardRows, presetRows] = await Promise.all([
			tx.objectStore('decks').get(id),
			tx.objectStore('updates').index('byDeck').getAll(updatesOfDeck(id)),
			tx.objectStore('notes').index('byDeck').getAll(notesOfDeck(id)),
			tx.objectStore('cards').index('byQueue').getAll(cardsOfDeck(id)),
			tx.objectStore('presets').getAll()
		]);
		const update = standing(updates);
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
		const { head, rows } = notesBefore(
			notes.filter((row) => !untouched.has(row.id)),
			deck.head,
			update,
			{ day: now.day, stamp: stamp! }
		);
		const rowById = new Map(notes.map((row) => [row.id, row]));
		const { changed, noteCount, cardCount } = settleCards(rows, cards, id);
		for (const card of changed) puts.set(card.id, card);
		await Promise.all([
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

const standing = (updates: readonly UpdateRow[]): UpdateRow | null =>
	updates.filter(({ undone }) => !undone).at(-1) ?? null;

const isUntouched = (card: CardRow | undefined): boolean =>
	card?.schedule.kind === 'new' && card.flagsStamp === null;

/** The deck's head and notes as they were, with what the learner has made of them since. */
function notesBefore(
	rows: readonly NoteRow[],
	headNow: DeckHead,
	{ before, toVersion }: UpdateRow,
	{ day, stamp }: { readonly day: number; readonly stamp: Stamp }
): { readonly head: DeckHead; readonly rows: readonly NoteRow[] } {
	const oldById = new Map(before.notes.map((row) => [row.id, row]));
	const placeById = new Map(before.positions);
	const added = new Set(before.added);
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
		return noteRow({ ...parts, shipped: shipped[position]! }, head);
	});
	return { head, rows: restored };
}
