// What Browse's worker finds in a database, at first, after changes, and with an index kept from before.
import { deleteDB } from 'idb';
import { expect, onTestFinished, test } from 'vitest';
import type { NoteId } from '../../core/note/ids.ts';
import { readQuery } from '../../core/search/query.ts';
import { Connection } from '../../storage/database/connection.ts';
import type { Db } from '../../storage/database/schema.ts';
import { removeDeck, restoreDeck } from '../../storage/deck/take-deck.ts';
import { suspend } from '../../storage/review/flags.ts';
import { keepIndex, readStoredIndex } from '../../storage/search/stored-index.ts';
import { TextIndex } from '../../core/search/text-index.ts';
import { addDeck } from '../../storage/deck/take-deck.ts';
import { news } from '../../testing/collections.ts';
import { saveEdits } from '../../testing/revisions.ts';
import {
	DAY,
	NOON,
	answered,
	atNoon,
	newName,
	openOrThrow,
	questions,
	terms
} from '../../testing/storage.ts';
import type { BrowseRequest, FoundCards } from './browse-request.ts';
import { BrowseWork } from './browse-work.ts';

const AT = { at: { now: NOON, today: DAY }, startHour: 4 };

/** Texts over a note's own need its source to be there. */
const SHIPS = { ...questions('ships', 3), sources: news(1).sources };

interface Opened {
	readonly db: Db;
	readonly work: BrowseWork;
	readonly indexName: string;
}

async function opened(indexName = newName()): Promise<Opened> {
	const name = newName();
	const db = await openOrThrow(name);
	await addDeck(db, terms('quays', 2), atNoon());
	await addDeck(db, SHIPS, atNoon(1));
	onTestFinished(() => {
		db.close();
		return deleteDB(indexName);
	});
	return { db, work: new BrowseWork(new Connection({ name }), indexName), indexName };
}

const ask = <T>(work: BrowseWork, request: BrowseRequest): Promise<T> =>
	work.do(request, () => {}, new AbortController().signal) as Promise<T>;

async function found(work: BrowseWork, text: string): Promise<readonly string[]> {
	const query = readQuery(text);
	if (!query.ok) throw new Error(text);
	const order = { by: 'fits', descending: false } as const;
	const { rows } = await ask<FoundCards>(work, {
		...{ kind: 'find', query: query.value, order, first: 50 },
		...AT
	});
	return rows.map((row) => row!.id);
}

test('The first cards are there before all are read, with how many there are', async () => {
	const { work } = await opened();
	const first = await ask<FoundCards>(work, { kind: 'open', first: 3, ...AT });
	expect(first.cards).toBe(7);
	expect(first.notes).toBe(5);
	expect(first.rows.map((row) => row!.question)).toEqual(['t0', 'The meaning of t0', 't1']);
});

test('Words and filters find cards, which are shown as they are', async () => {
	const { db, work } = await opened();
	await answered(db, 'ships/q1#answer', 'again');
	await suspend(db, { kind: 'note', id: 'quays/t1' as NoteId }, NOON);
	await ask(work, { kind: 'load', ...AT });
	expect(await found(work, 'q1')).toEqual(['ships/q1#answer']);
	expect(await found(work, 'is:suspended')).toEqual(['quays/t1#meaning', 'quays/t1#term']);
	expect(await found(work, 'rated:1')).toEqual(['ships/q1#answer']);
	expect(await found(work, 'rated:1:3')).toEqual([]);
	expect(await found(work, 'deck:ships -q1')).toEqual(['ships/q0#answer', 'ships/q2#answer']);
	await found(work, 'is:suspended');
	const ids = await ask<readonly unknown[]>(work, { kind: 'ids', from: 1, to: 9 });
	expect(ids).toEqual([{ id: 'quays/t1#term', noteId: 'quays/t1' }]);
	const rows = await ask<FoundCards['rows']>(work, { kind: 'rows', from: 0, count: 1, ...AT });
	expect(rows[0]).toMatchObject({ question: 't1', suspended: true, state: 'new', dueIn: null });
});

test('What changed meanwhile is found as it is now: note by note, or all of it', async () => {
	const { db, work } = await opened();
	await ask(work, { kind: 'load', ...AT });
	const id = 'ships/q0' as NoteId;
	const edit = { answer: { mine: 'A breakwater', over: 'The answer to q0' } };
	await saveEdits(db, id, edit, atNoon(5));
	expect(await found(work, 'breakwater')).toEqual([]);
	await ask(work, { kind: 'reread', notes: [id], ...AT });
	expect(await found(work, 'breakwater')).toEqual(['ships/q0#answer']);
	await removeDeck(db, 'ships' as never, NOON);
	await addDeck(db, questions('anchors', 1), atNoon(6));
	await ask(work, { kind: 'load', ...AT });
	expect(await found(work, 'breakwater')).toEqual([]);
	expect(await found(work, 'q0')).toEqual(['anchors/q0#answer']);
	await restoreDeck(db, 'ships' as never, NOON);
	await ask(work, { kind: 'load', ...AT });
	expect(await found(work, 'breakwater')).toEqual(['ships/q0#answer']);
});

test('An index that was kept is gone on with; one that is of another time, or broken, does no harm', async () => {
	const first = await opened();
	await ask(first.work, { kind: 'load', ...AT });
	const index = new TextIndex();
	const row = (await first.db.get('notes', 'ships/q0'))!;
	// It says so of this note's very stamp: what is kept is believed, not read again.
	index.set({ id: row.id, stamp: row.stamp, text: 'a lighthouse' });
	index.set({ id: 'ships/gone' as NoteId, stamp: row.stamp, text: 'a lighthouse, gone' });
	index.set({ id: 'ships/q1' as NoteId, stamp: '0', text: 'a lighthouse, too' });
	const indexName = newName();
	await keepIndex(index.stored(), indexName);
	const second = await opened(indexName);
	const database = await second.db.getAll('notes');
	await second.db.put('notes', { ...database.find(({ id }) => id === row.id)!, stamp: row.stamp });
	await ask(second.work, { kind: 'load', ...AT });
	expect(await found(second.work, 'lighthouse')).toEqual(['ships/q0#answer']);
	expect(await found(second.work, 'q1')).toEqual(['ships/q1#answer']);

	const brokenName = newName();
	await keepIndex({ json: '{', notes: [] }, brokenName);
	const third = await opened(brokenName);
	await ask(third.work, { kind: 'load', ...AT });
	expect(await found(third.work, 'q1')).toEqual(['ships/q1#answer']);
});

test('What was read of many notes is kept for the next time', async () => {
	const indexName = newName();
	const { db, work } = await opened(indexName);
	await addDeck(db, questions('many', 250), atNoon(2));
	expect(await readStoredIndex(indexName)).toBeNull();
	await ask(work, { kind: 'load', ...AT });
	await expect.poll(async () => (await readStoredIndex(indexName))?.notes.length).toBe(255);
});
