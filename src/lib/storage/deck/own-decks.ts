// Decks that the learner writes: made, and notes put into them.
import { answerChanges, plainAnswer } from '../../core/deck/change/answers.ts';
import { cardsOf } from '../../core/note/card.ts';
import { faceOf } from '../../core/note/face.ts';
import type { DeckHead } from '../../core/note/deck.ts';
import type { Source } from '../../core/note/evidence.ts';
import type { DeckId, NoteId } from '../../core/note/ids.ts';
import { newHead, newNoteId, type NewNote } from '../../core/deck/own/own-deck.ts';
import { rivalsOf } from '../../core/note/rivals.ts';
import type { Moment } from '../../core/schedule/answer.ts';
import { NO_LIMITS } from '../../core/schedule/settings.ts';
import { takeStamp, type WritesMeta } from '../database/clock.ts';
import { writeDecks, type DeckWriting } from './deck-writing.ts';
import { NOTHING_OWN, noteRow, ownOf, shippedOf } from '../../core/collection/rows/note-rows.ts';
import { readInto } from './read-into.ts';
import { markRivals } from './rival-marks.ts';
import type { Db, DeckRow, NoteRow } from '../database/schema.ts';
import { write } from '../database/write.ts';

/** Makes an empty deck of the learner's own; its id. No two are ever called alike, on whatever devices. */
export function createOwnDeck(
	db: Db,
	about: Pick<DeckHead, 'title' | 'language'>,
	now: Moment
): Promise<DeckId> {
	return write(db, ['meta', 'decks'], (tx) => createWithin(tx, about, now));
}

interface AddsDecks {
	objectStore(name: 'decks'): { add(row: DeckRow): Promise<unknown> };
}

/** The same within a transaction that writes more. */
export async function createWithin(
	tx: WritesMeta & AddsDecks,
	about: Pick<DeckHead, 'title' | 'language'>,
	now: Moment
): Promise<DeckId> {
	const stamp = await takeStamp(tx, now.at);
	const head = newHead(about, stamp);
	const row: DeckRow = {
		id: head.id,
		head,
		noteCount: 0,
		cardCount: 0,
		limits: NO_LIMITS,
		addedAt: now.at,
		stamp,
		removed: false,
		own: true
	};
	await tx.objectStore('decks').add(row);
	return head.id;
}

/** Notes for a deck, with the sources that their citations count into. */
export interface NewNotes {
	readonly sources: readonly Source[];
	readonly notes: readonly NewNote[];
}

/**
 * Puts notes into a deck of the learner's own, with what they cite: all of them or none. Their ids,
 * in their order; of one that changes a note of an own deck, that note's. Throws NotOwnDeck where
 * the deck is gone, and where texts make no note: they are to be read with `noteFrom` before.
 */
export function addToOwnDeck(
	db: Db,
	deckId: DeckId,
	{ sources, notes }: NewNotes,
	now: Moment
): Promise<readonly NoteId[]> {
	return writeDecks(db, now, (writing) => addWithin(writing, deckId, { sources, notes }));
}

/** The same as a part of work on decks that writes more. */
export async function addWithin(
	writing: DeckWriting,
	deckId: DeckId,
	{ sources, notes }: NewNotes
): Promise<readonly NoteId[]> {
	await writing.ownDeck(deckId);
	const ids: NoteId[] = [];
	for (const [index, note] of notes.entries()) {
		const changed = await changeOwnNote(writing, note, sources);
		ids.push(changed ?? (await addOne(writing, deckId, note, sources, index)));
	}
	return ids;
}

async function addOne(
	writing: DeckWriting,
	deckId: DeckId,
	given: NewNote,
	sources: readonly Source[],
	index: number
): Promise<NoteId> {
	const deck = await writing.ownDeck(deckId);
	const id = newNoteId(deckId, given, `${writing.stamp} ${index}`);
	const { beside } = given;
	const other = beside && (await thereIs(writing, beside.of));
	const was =
		beside?.kind === 'change' && other
			? { answer: await answerOf(writing, other), since: beside.since }
			: undefined;
	const { head, note } = readInto(deck, id, { ...given, ...(was && { was }) }, sources);
	writing.setHead(deckId, head);
	const position = await writing.nextPosition(deckId);
	const parts = { deckId, position, shipped: note, own: NOTHING_OWN, marks: [] };
	writing.setNote(noteRow({ ...parts, stamp: writing.stamp }, head), { settle: true });
	if (other) await markRivals(writing, id, other.id);
	return id;
}

const thereIs = async (writing: DeckWriting, id: NoteId): Promise<NoteRow | null> => {
	const row = await writing.note(id);
	return row && !row.removed ? row : null;
};

async function answerOf(writing: DeckWriting, { note, deckId }: NoteRow): Promise<string> {
	const head = (await writing.deck(deckId))!.head;
	return plainAnswer(faceOf(note, cardsOf(note)[0]!.part, head));
}

/**
 * The note of an own deck that has this answer from now on, and comes due once; null where what is
 * changed stands in another's deck, or is of another kind: then the two are rivals.
 */
async function changeOwnNote(
	writing: DeckWriting,
	given: NewNote,
	sources: readonly Source[]
): Promise<NoteId | null> {
	if (given.beside?.kind !== 'change') return null;
	const row = await thereIs(writing, given.beside.of);
	const deck = row && (await writing.deck(row.deckId));
	if (!row || !deck?.own || deck.removed || given.texts[row.note.kind] === undefined) return null;
	const was = { answer: await answerOf(writing, row), since: given.beside.since };
	const { topic, tags } = row.note;
	const { head, note } = readInto(deck, row.id, { ...given, topic, was }, sources);
	writing.setHead(deck.id, head);
	const { evidence } = note;
	const shipped = {
		...note,
		tags: [...new Set([...tags, ...note.tags])],
		// What the earlier answer stood on is how one can tell that it was one.
		evidence:
			evidence.claimedBy === null
				? evidence
				: { ...evidence, citations: [...evidence.citations, ...row.note.evidence.citations] }
	};
	const own = ownOf(row);
	const rivals = [...new Set([...(own.rivals ?? []), ...rivalsOf(shippedOf(row))])];
	const answers = answerChanges(row.note, deck.head, shipped, head);
	const parts = {
		...row,
		shipped,
		own: { ...own, edits: {}, ...(rivals.length > 0 && { rivals }) }
	};
	await writing.rewrite({ before: row, parts, answers }, head);
	return row.id;
}
