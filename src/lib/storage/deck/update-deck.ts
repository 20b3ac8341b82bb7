// A newer version of a deck, applied in one transaction: progress and the learner's own part stay.
import { cardsOf } from '../../core/note/card.ts';
import { cardId, type DeckId } from '../../core/note/ids.ts';
import { marksAfter, type AnswerMark } from '../../core/deck/change/marks.ts';
import { reviseDeck, type Revision, type RevisedNote } from '../../core/deck/change/revision.ts';
import type { Deck } from '../../core/note/deck.ts';
import { dateOfDay } from '../../core/language/loose-date.ts';
import type { Stamp } from '../../core/stamp.ts';
import type { Moment } from '../../core/schedule/answer.ts';
import { callCards, cardsOfAnswers, remembered } from '../../core/collection/rows/call-cards.ts';
import { takeStamps } from '../database/clock.ts';
import { cardsOfDeck, notesOfDeck, updatesOfDeck } from '../database/deck-ranges.ts';
import {
	NOTHING_OWN,
	noteRow,
	ownOf,
	sameNoteRow,
	shippedOf
} from '../../core/collection/rows/note-rows.ts';
import type { CardRow, Db, DeckRow, NoteRow, UpdateRow } from '../database/schema.ts';
import { settleCards } from '../../core/collection/rows/settle-cards.ts';
import { withoutStrayed } from './strayed-notes.ts';
import { putAll, write, type WriteTx } from '../database/write.ts';
import { appendToLog, LOG_STORES } from '../log/log.ts';

export const UPDATE_STORES = ['meta', 'decks', 'notes', 'cards', ...LOG_STORES, 'updates'] as const;
type UpdateTx = WriteTx<typeof UPDATE_STORES>;

/** Only so many updates of a deck can be taken back, one after another. */
const KEPT_UPDATES = 5;

export interface Preview extends Revision {
	/** Not even the order of the notes, or what the deck says of itself. */
	readonly changesNothing: boolean;
}

/** What an update would bring, without doing it; null where the deck was not taken up. */
export async function previewUpdate(db: Db, deck: Deck, day: number): Promise<Preview | null> {
	const row = await db.get('decks', deck.id);
	if (!row || row.removed) return null;
	const tx = db.transaction('notes');
	const [notes, brought] = await Promise.all([
		tx.store.index('byDeck').getAll(notesOfDeck(deck.id)),
		withoutStrayed(tx, deck)
	]);
	const revision = revisionOf(notes, row, brought, day);
	const shipped = revision.notes.map((note) => note.shipped);
	const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
	const changesNothing = same(revision.head, row.head) && same(shipped, notes.map(shippedOf));
	return { ...revision, changesNothing };
}

/**
 * Updates a deck; null where that changes nothing, or the deck was not taken up. An older version
 * is none: another tab may have brought a newer one since this one was offered.
 */
export function updateDeck(db: Db, deck: Deck, now: Moment): Promise<UpdateRow | null> {
	return write(db, UPDATE_STORES, async (tx) => {
		const row = await tx.objectStore('decks').get(deck.id);
		if (!row || row.removed || deck.version < row.head.version) return null;
		return updateWithin(tx, row, deck, now);
	});
}

/** The update, as a part of a transaction that does more. */
export async function updateWithin(
	tx: UpdateTx,
	row: DeckRow,
	given: Deck,
	now: Moment
): Promise<UpdateRow | null> {
	const deck = await withoutStrayed(tx, given);
	const [notes, cardRows] = await Promise.all([
		tx.objectStore('notes').index('byDeck').getAll(notesOfDeck(deck.id)),
		tx.objectStore('cards').index('byQueue').getAll(cardsOfDeck(deck.id))
	]);
	const cards = new Map<string, CardRow>(cardRows.map((card) => [card.id, card]));
	const revision = revisionOf(notes, row, deck, now.day);
	const rowById = new Map(notes.map((note) => [note.id, note]));
	const called = [...calledCards(revision, cards), ...returningCards(revision, rowById, cards)];
	const [id, ...callIds] = await takeStamps(tx, now.at, 1 + called.length);
	const { calls, rows } = callCards(called, callIds, now.day);
	for (const card of rows) cards.set(card.id, card);
	const after = revision.notes.map((note, position) =>
		rowAfter(rowById.get(note.shipped.id), note, position, revision, cards, {
			stamp: id!,
			at: now.at
		})
	);
	const settled = settleCards(after, cards, deck.id);
	const rewritten = after.filter((note) => !isSame(rowById.get(note.id), note));
	const told = rewritten.length > 0 || JSON.stringify(revision.head) !== JSON.stringify(row.head);
	const update: UpdateRow = {
		id: id!,
		deckId: deck.id,
		at: now.at,
		fromVersion: row.head.version,
		toVersion: deck.version,
		changes: revision.changes,
		undone: false,
		before: {
			head: row.head,
			calls,
			addedCards: settled.changed.map((card) => card.id).filter((card) => !cards.has(card)),
			...beforeImage(rowById, rewritten)
		}
	};
	const { noteCount, cardCount } = settled;
	const deckAfter = { ...row, head: revision.head, noteCount, cardCount, removed: false };
	await Promise.all([
		JSON.stringify(deckAfter) === JSON.stringify(row)
			? null
			: tx.objectStore('decks').put({ ...deckAfter, stamp: id! }),
		putAll(tx.objectStore('notes'), rewritten),
		putAll(tx.objectStore('cards'), [
			...new Map([...rows, ...settled.changed].map((card) => [card.id, card])).values()
		]),
		appendToLog(tx, calls),
		told ? tx.objectStore('updates').put(update) : null,
		told ? forgetOldest(tx, deck.id) : null
	]);
	return told ? update : null;
}

function revisionOf(
	notes: readonly NoteRow[],
	{ head }: DeckRow,
	deck: Deck,
	day: number
): Revision {
	const kept = notes.map((row) => ({ shipped: shippedOf(row), edits: ownOf(row).edits }));
	return reviseDeck(kept, head, deck, dateOfDay(day));
}

/** The cards whose answers the revision changes, as far as they are remembered. */
function calledCards(
	{ changes }: Revision,
	cards: ReadonlyMap<string, CardRow>
): readonly CardRow[] {
	return changes.flatMap((change) =>
		'answers' in change ? cardsOfAnswers(change.noteId, change.answers, cards) : []
	);
}

/**
 * Remembered cards of parts that their note had lost, and has again: what the answer was is not
 * known any more, so they come once.
 */
function returningCards(
	{ notes }: Revision,
	rowById: ReadonlyMap<string, NoteRow>,
	cards: ReadonlyMap<string, CardRow>
): readonly CardRow[] {
	return notes.flatMap(({ shown }) => {
		const before = rowById.get(shown.id)?.note;
		if (!before || shown.retired) return [];
		const there = new Set(cardsOf(before).map(({ id }) => id));
		return cardsOf(shown).flatMap(({ id }) => (there.has(id) ? [] : remembered(cards.get(id))));
	});
}

function rowAfter(
	before: NoteRow | undefined,
	{ shipped, shown, change }: RevisedNote,
	position: number,
	{ head }: Revision,
	cards: ReadonlyMap<string, CardRow>,
	{ stamp, at }: { readonly stamp: Stamp; readonly at: number }
): NoteRow {
	const answers = change && 'answers' in change ? change.answers : [];
	const unseen = (mark: AnswerMark): boolean => {
		const schedule = cards.get(cardId(shown.id, mark.part))?.schedule;
		return schedule === undefined || schedule.kind === 'new' || schedule.lastAt < mark.at;
	};
	const came = { version: head.version, at };
	const marks = marksAfter(before?.marks ?? [], answers, shown, came, unseen);
	const own = before ? ownOf(before) : NOTHING_OWN;
	// What was deleted stays so unless the deck's text has it again.
	const removed = before?.removed === true && shipped.retired !== null;
	return noteRow({ deckId: head.id, position, shipped, own, marks, stamp, removed }, head);
}

const isSame = (before: NoteRow | undefined, after: NoteRow): boolean =>
	before !== undefined && sameNoteRow(before, after);

/** What it takes to bring the notes back as they were. */
function beforeImage(rowById: ReadonlyMap<string, NoteRow>, rewritten: readonly NoteRow[]) {
	const pairs = rewritten.map((after) => ({ before: rowById.get(after.id), after }));
	const onlyMoved = (before: NoteRow, after: NoteRow) =>
		sameNoteRow(before, { ...after, position: before.position });
	return {
		added: pairs.flatMap(({ before, after }) => (before ? [] : [after.id])),
		notes: pairs.flatMap(({ before, after }) =>
			before && !onlyMoved(before, after) ? [before] : []
		),
		positions: pairs.flatMap(({ before, after }) =>
			before && onlyMoved(before, after) ? [[before.id, before.position] as const] : []
		)
	};
}

async function forgetOldest(tx: UpdateTx, id: DeckId): Promise<void> {
	const updates = tx.objectStore('updates');
	const keys = await updates.index('byDeck').getAllKeys(updatesOfDeck(id));
	await Promise.all(keys.slice(0, -KEPT_UPDATES).map((key) => updates.delete(key)));
}
