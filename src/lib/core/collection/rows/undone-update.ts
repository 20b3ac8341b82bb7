// What taking an update of a deck back writes. What was answered and edited since stays. It goes by
// the rows as they were before the update, not by a second comparison of the two versions. The cost:
// up to five such images are kept for each deck.
import { sourcesGiven } from '../../deck/change/edits.ts';
import { headNaming } from '../../deck/change/revision.ts';
import { dateOfDay } from '../../language/loose-date.ts';
import type { DeckHead } from '../../note/deck.ts';
import type { CardId, NoteId } from '../../note/ids.ts';
import type { Note } from '../../note/note.ts';
import { markOfReason } from '../../note/retired-reason.ts';
import type { LogEntry, Retraction } from '../../review/review.ts';
import type { Preset } from '../../schedule/preset.ts';
import type { Stamp } from '../../stamp.ts';
import type { DeckRecord, NoteRecord, UpdateRecord } from '../records.ts';
import { uncallCard } from './call-cards.ts';
import { noteRow, ownOf, sameNoteRow, shippedOf } from './note-rows.ts';
import type { CardRow } from './row.ts';
import { settleCards } from './settle-cards.ts';

/** A deck as it is kept, and the update that is to be taken back: its last. */
export interface UpdatedDeck {
	readonly deck: DeckRecord;
	readonly update: UpdateRecord;
	/** All of the deck. */
	readonly notes: readonly NoteRecord[];
	readonly cards: readonly CardRow[];
	/** The histories of the cards that the update called. */
	readonly logs: ReadonlyMap<CardId, readonly LogEntry[]>;
	readonly presetsById: ReadonlyMap<string, Preset>;
}

export interface UndoneUpdate {
	readonly deck: DeckRecord;
	readonly update: UpdateRecord;
	readonly retractions: readonly Retraction[];
	readonly notes: readonly NoteRecord[];
	readonly droppedNotes: readonly NoteId[];
	readonly cards: readonly CardRow[];
	readonly droppedCards: readonly CardId[];
}

/** `stamps`: the deck's, and behind it one for each card that the update called; `day` is today. */
export function undoneUpdate(
	{ deck, update, notes, cards, logs, presetsById }: UpdatedDeck,
	[stamp, ...ids]: readonly Stamp[],
	day: number
): UndoneUpdate {
	const cardById = new Map<string, CardRow>(cards.map((card) => [card.id, card]));
	const uncalled = update.before.calls.map((call, index) => {
		const card = cardById.get(call.cardId);
		const id = ids[index]!;
		if (card) return uncallCard(card, call, id, logs.get(call.cardId) ?? [], presetsById);
		const { cardId, id: reviewId } = call;
		return { retraction: { kind: 'retraction', id, cardId, reviewId } as const, row: null };
	});
	const changed = new Map<string, CardRow>();
	for (const { row } of uncalled) if (row) changed.set(row.id, row);
	for (const row of changed.values()) cardById.set(row.id, row);
	// What the update brought and nobody has touched leaves no trace.
	const droppedCards = update.before.addedCards.filter((id) => isUntouched(cardById.get(id)));
	for (const id of droppedCards) cardById.delete(id);
	const writtenSince = new Set(
		deck.own ? notes.filter((row) => row.stamp > update.id).map(({ id }) => id) : []
	);
	const inUse = new Set([...cardById.values()].map((card) => card.noteId));
	const added = new Set(update.before.added);
	const dropped = new Set(
		notes
			.filter((row) => added.has(row.id) && !inUse.has(row.id) && row.own === undefined)
			.filter((row) => !writtenSince.has(row.id))
			.map((row) => row.id)
	);
	const kept = notes.filter((row) => !dropped.has(row.id));
	const now = { day, stamp: stamp!, writtenSince };
	const { head, rows } = notesBefore(kept, deck.head, update, now);
	const settled = settleCards(rows, cardById, deck.id);
	for (const row of settled.changed) changed.set(row.id, row);
	const { noteCount, cardCount } = settled;
	const noteById = new Map(notes.map((row) => [row.id, row]));
	return {
		deck: { ...deck, head, noteCount, cardCount, stamp: stamp! },
		update: { ...update, undone: true },
		retractions: uncalled.map(({ retraction }) => retraction),
		notes: rows.filter((row) => !sameNoteRow(noteById.get(row.id)!, row)),
		droppedNotes: [...dropped],
		cards: [...changed.values()],
		droppedCards
	};
}

const isUntouched = (card: CardRow | undefined): boolean =>
	card?.schedule.kind === 'new' && card.flagsStamp === null;

/** The deck's head and notes as they were, with what the learner has made of them since. */
function notesBefore(
	rows: readonly NoteRecord[],
	headNow: DeckHead,
	{ before, toVersion }: UpdateRecord,
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
): { readonly head: DeckHead; readonly rows: readonly NoteRecord[] } {
	const oldById = new Map(
		before.notes.filter(({ id }) => !writtenSince.has(id)).map((row) => [row.id, row])
	);
	const placeById = new Map(before.positions);
	const added = new Set(before.added.filter((id) => !writtenSince.has(id)));
	// What it brought and was studied meanwhile is kept with its history: last, out of the queue.
	const reason = markOfReason({ kind: 'taken-back', version: toVersion });
	const retired = { since: dateOfDay(day), reason };
	const placeOf = ({ id, position }: NoteRecord): number =>
		added.has(id) ? Infinity : (oldById.get(id)?.position ?? placeById.get(id) ?? position);
	const sorted = rows
		.map((row) => ({ row, place: placeOf(row) }))
		.sort((a, b) => (a.place === b.place ? a.row.position - b.row.position : a.place - b.place));
	const shippedThen = (row: NoteRecord): Note => {
		const shipped = shippedOf(oldById.get(row.id) ?? row);
		return added.has(row.id) ? { ...shipped, retired: shipped.retired ?? retired } : shipped;
	};
	const shipped = sorted.map(({ row }) => shippedThen(row));
	const given = rows.flatMap((row) => sourcesGiven(ownOf(row).edits));
	const head = headNaming(shipped, before.head, headNow, given);
	const restored = sorted.map(({ row }, position) => {
		const marks = (oldById.get(row.id) ?? row).marks ?? [];
		const parts = { deckId: row.deckId, position, own: ownOf(row), marks, stamp };
		const { removed } = oldById.get(row.id) ?? row;
		return noteRow({ ...parts, shipped: shipped[position]!, ...(removed && { removed }) }, head);
	});
	return { head, rows: restored };
}
