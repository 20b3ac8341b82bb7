// What is done to many cards and notes at once, and that taking it back leaves nothing of it.
import { expect, test } from 'vitest';
import type { NoteId } from '../../core/note/ids.ts';
import { addNotes, CROWD, newNote, ownDeck, VENUE } from '../../testing/own-decks.ts';
import {
	answered,
	atNoon,
	cardIn,
	databaseWith,
	DAY,
	findingsIn,
	idOf,
	questions
} from '../../testing/storage.ts';
import type { Db } from '../database/schema.ts';
import { moveOwnNotes } from '../deck/move-note.ts';
import { deleteOwnNotes, restoreOwnNotes } from '../deck/own-deck-notes.ts';
import { restoreFlags, suspend } from '../review/flags.ts';
import { flagNotes, restoreMarks, tagNotes, untagNotes } from './mark-notes.ts';
import { reschedule, undoReschedule } from './reschedule.ts';

const LATER = atNoon(60_000);
const noteIds = (deck: string, ...own: readonly string[]) =>
	own.map((id) => `${deck}/${id}` as NoteId);

/** All decks, notes and cards, but for when each was written. */
async function kept(db: Db) {
	const [decks, notes, cards] = await Promise.all([
		db.getAll('decks'),
		db.getAll('notes'),
		db.getAll('cards')
	]);
	const plain = (rows: readonly object[]) =>
		rows.map((row) => ({ ...row, stamp: null, flagsStamp: null }));
	return { decks: plain(decks), notes: plain(notes), cards: plain(cards) };
}

/** A deck of the app's with answers, and two of the learner's own. */
async function collection() {
	const db = await databaseWith(questions('maps', 3));
	await answered(db, 'maps/q0#answer', 'easy', DAY - 3);
	await answered(db, 'maps/q1#answer', 'again', DAY - 3);
	const [from, to] = [await ownDeck(db, 'From'), await ownDeck(db, 'To', atNoon(2))];
	const notes = await addNotes(db, from, newNote(VENUE), newNote(CROWD));
	await answered(db, `${notes[1]}#value`, 'good', DAY - 2);
	return { db, from, to, notes };
}

test('Many cards are suspended as one, and come back as they were', async () => {
	const { db } = await collection();
	const before = await kept(db);
	const ids = [idOf('maps/q0#answer'), idOf('maps/q2#answer')];
	const flags = await suspend(db, { kind: 'cards', ids }, LATER.at);
	expect((await cardIn(db, ids[0]!)).flags.suspended).toEqual({ by: 'learner' });
	expect((await cardIn(db, 'maps/q1#answer')).flags.suspended).toBeNull();
	await restoreFlags(db, flags, LATER.at);
	expect(await kept(db)).toEqual(before);
});

test('Flags and tags are set and taken off, whoever’s the deck is, and put back as they were', async () => {
	const { db, notes } = await collection();
	const ids = [...noteIds('maps', 'q0', 'q1'), notes[0]!];
	const before = await kept(db);
	const flagged = await flagNotes(db, ids, true, LATER.at);
	const tagged = await tagNotes(db, ids, 'exam', LATER.at);
	expect((await db.get('notes', 'maps/q0'))!.own).toMatchObject({ flagged: true, tags: ['exam'] });
	expect((await db.get('notes', notes[0]!))!.note.tags).toEqual(['exam']);
	expect(await tagNotes(db, ids, 'exam', LATER.at)).toEqual([]);
	const untagged = await untagNotes(db, ids, 'exam', LATER.at);
	expect((await db.get('notes', 'maps/q0'))!.own?.tags).toEqual([]);
	expect((await db.get('notes', notes[0]!))!.note.tags).toEqual([]);
	expect(await findingsIn(db)).toEqual([]);
	await restoreMarks(db, untagged, LATER.at);
	expect((await db.get('notes', notes[0]!))!.note.tags).toEqual(['exam']);
	await restoreMarks(db, tagged, LATER.at);
	await restoreMarks(db, flagged, LATER.at);
	expect(await kept(db)).toEqual(before);
});

test('Cards are put on one day: the later ones are called up, the others wait; the log tells', async () => {
	const { db } = await collection();
	const before = await kept(db);
	const ids = ['maps/q0#answer', 'maps/q1#answer', 'maps/q2#answer'].map(idOf);
	const { schedule } = await cardIn(db, ids[0]!);
	expect(schedule).toMatchObject({ kind: 'review' });
	expect(schedule.kind === 'review' && schedule.dueDay).toBeGreaterThan(DAY + 1);
	const done = await reschedule(db, ids, DAY + 1, LATER);
	expect((await cardIn(db, ids[0]!)).schedule).toMatchObject({ dueDay: DAY + 1 });
	for (const id of ids.slice(1)) {
		expect((await cardIn(db, id)).flags.buried).toEqual({ untilDay: DAY + 1, by: 'learner' });
	}
	expect(done.calls.length).toBe(1);
	expect(await findingsIn(db)).toEqual([]);
	await undoReschedule(db, done, LATER.at + 1000);
	expect(await kept(db)).toEqual(before);
	expect(await findingsIn(db)).toEqual([]);
});

test('Today is no day to wait for', async () => {
	const { db } = await collection();
	await reschedule(db, [idOf('maps/q2#answer')], DAY, LATER);
	expect((await cardIn(db, 'maps/q2#answer')).flags.buried).toBeNull();
});

test('Notes go over to another own deck as one, and back to their places', async () => {
	const { db, from, to, notes } = await collection();
	const before = await kept(db);
	const stood = await moveOwnNotes(
		db,
		notes.map((id) => ({ id, to })),
		LATER
	);
	expect((await db.get('decks', to))!.noteCount).toBe(2);
	expect((await cardIn(db, `${notes[1]}#value`)).deckId).toBe(to);
	expect(await findingsIn(db)).toEqual([]);
	await moveOwnNotes(
		db,
		stood.map(({ id, deckId, position }) => ({ id, to: deckId, position })),
		LATER
	);
	const after = await kept(db);
	expect(after.notes).toEqual(before.notes);
	expect(after.cards).toEqual(before.cards);
	expect((await db.get('decks', from))!.noteCount).toBe(2);
	expect(await findingsIn(db)).toEqual([]);
});

test('If one of them may not be moved, none is', async () => {
	const { db, to, notes } = await collection();
	const before = await kept(db);
	const moves = [...notes, ...noteIds('maps', 'q0')].map((id) => ({ id, to }));
	await expect(moveOwnNotes(db, moves, LATER)).rejects.toThrow('no deck of one’s own');
	expect(await kept(db)).toEqual(before);
});

test('Own notes are deleted as one, and come back with their cards', async () => {
	const { db, notes } = await collection();
	const before = await kept(db);
	expect(await deleteOwnNotes(db, notes, LATER)).toEqual(notes);
	expect((await cardIn(db, `${notes[1]}#value`)).retired).toBe(true);
	expect(await findingsIn(db)).toEqual([]);
	await restoreOwnNotes(db, notes, LATER);
	expect(await kept(db)).toEqual(before);
});
