// Notes of the learner's own decks as they are edited: written anew, deleted, brought back.
import type { NoteId } from '../../core/note/ids.ts';
import { dateOfDay } from '../../core/language/loose-date.ts';
import type { Source } from '../../core/note/evidence.ts';
import { markOfReason, reasonOfMark } from '../../core/note/retired-reason.ts';
import type { NewNote } from '../../core/deck/own/own-deck.ts';
import type { Moment } from '../../core/schedule/answer.ts';
import { writeDecks, type DeckWriting } from './deck-writing.ts';
import { noteRow, ownOf, shippedOf } from '../../core/collection/rows/note-rows.ts';
import { readInto } from './read-into.ts';
import { markAtRivals, unmarkAtRivals } from './rival-marks.ts';
import type { Db, NoteRow } from '../database/schema.ts';

/**
 * What the note says from now on; its id stays, and its progress, whatever its answer is now. False
 * where it is there no longer. `given` is all of the note: also who disputes it, and its tags.
 */
export function rewriteOwnNote(
	db: Db,
	id: NoteId,
	{ sources, note: given }: { readonly sources: readonly Source[]; readonly note: NewNote },
	now: Moment
): Promise<boolean> {
	return writeDecks(db, now, async (writing) => {
		const row = await ownNote(writing, id);
		if (!row || row.removed) return false;
		const deck = await writing.ownDeck(row.deckId);
		const { head, note } = readInto(deck, id, given, sources);
		writing.setHead(deck.id, head);
		const own = { ...ownOf(row), edits: {} };
		const parts = { ...row, shipped: note, own, marks: row.marks ?? [] };
		writing.setNote(noteRow(parts, head), { settle: true });
		return true;
	});
}

/** Takes a note out of its deck, with its cards; its history stays. */
export const deleteOwnNote = (db: Db, id: NoteId, now: Moment): Promise<boolean> =>
	writeDecks(db, now, (writing) => deleteWithin(writing, id, now));

/** Takes many out, all or none; those that were there. */
export const deleteOwnNotes = (
	db: Db,
	ids: readonly NoteId[],
	now: Moment
): Promise<readonly NoteId[]> =>
	writeDecks(db, now, async (writing) => {
		const deleted: NoteId[] = [];
		for (const id of ids) if (await deleteWithin(writing, id, now)) deleted.push(id);
		return deleted;
	});

/** The same as a part of work on decks that writes more. */
export async function deleteWithin(
	writing: DeckWriting,
	id: NoteId,
	now: Moment
): Promise<boolean> {
	const row = await ownNote(writing, id);
	if (!row || row.removed) return false;
	await unmarkAtRivals(writing, id);
	const shipped = shippedOf(row);
	const retired = shipped.retired ?? {
		since: dateOfDay(now.day),
		reason: markOfReason({ kind: 'deleted' })
	};
	await put(writing, row, { shipped: { ...shipped, retired }, removed: true });
	return true;
}

/** Brings a deleted note back as it was, with its progress. */
export const restoreOwnNote = (db: Db, id: NoteId, now: Moment): Promise<boolean> =>
	writeDecks(db, now, (writing) => restoreWithin(writing, id));

/** Brings many back, all or none. */
export const restoreOwnNotes = (db: Db, ids: readonly NoteId[], now: Moment): Promise<void> =>
	writeDecks(db, now, async (writing) => {
		for (const id of ids) await restoreWithin(writing, id);
	});

async function restoreWithin(writing: DeckWriting, id: NoteId): Promise<boolean> {
	const row = await ownNote(writing, id);
	if (!row?.removed) return false;
	const shipped = shippedOf(row);
	const why = shipped.retired && reasonOfMark(shipped.retired.reason);
	const retired = why?.kind === 'deleted' ? null : shipped.retired;
	await put(writing, row, { shipped: { ...shipped, retired }, removed: false });
	await markAtRivals(writing, id);
	return true;
}

/** The note's row where it stands in a deck of one's own that is there; throws where in another. */
async function ownNote(writing: DeckWriting, id: NoteId): Promise<NoteRow | undefined> {
	const row = await writing.note(id);
	if (row) await writing.ownDeck(row.deckId);
	return row;
}

async function put(
	writing: DeckWriting,
	row: NoteRow,
	parts: Pick<Parameters<typeof noteRow>[0], 'shipped' | 'removed'>
): Promise<void> {
	const { head } = await writing.ownDeck(row.deckId);
	const after = noteRow({ ...row, own: ownOf(row), marks: row.marks ?? [], ...parts }, head);
	writing.setNote(after, { settle: true });
}
