import { expect, test } from 'vitest';
import { countEntries, damageEntry } from '../../testing/log.ts';
import {
	answered,
	databaseWith,
	putCards,
	questions,
	rowWith,
	terms,
	DAY
} from '../../testing/storage.ts';
import type { Db } from '../database/schema.ts';
import { WholeLog } from '../log/whole-log.ts';
import { collectionRuns, type Group } from './runs.ts';

async function groupsOf(db: Db, most?: Parameters<typeof collectionRuns>[2]) {
	const runs: (readonly Group[])[] = [];
	const log = await WholeLog.read(db);
	for await (const groups of collectionRuns(db, log, most)) runs.push(groups);
	return { runs: runs.length, groups: runs.flat() };
}

async function filled(): Promise<Db> {
	const db = await databaseWith(questions('talks', 12), terms('news', 5));
	for (let day = 0; day < 9; day++) await answered(db, 'talks/q3#answer', 'good', DAY + day);
	await answered(db, 'news/t1#term', 'good');
	await answered(db, 'news/t4#meaning', 'easy');
	// Cards and answers without a note, before, between and behind the others.
	const lost = ['aaa/x#answer', 'talks/q1-b#answer', 'zzz/y#term'];
	await putCards(
		db,
		lost.map((id) => rowWith(id, { kind: 'new' }))
	);
	for (const id of lost) await answered(db, id, 'good');
	await db.delete('cards', 'zzz/y#term');
	return db;
}

test('Each group is given once, with its note, its cards and their logs', async () => {
	const db = await filled();
	const { groups } = await groupsOf(db);
	expect(groups.map(({ noteId }) => noteId)).toEqual(
		[...new Set(groups.map(({ noteId }) => noteId))].sort()
	);
	expect(groups).toHaveLength(20);
	expect(groups.flatMap(({ cards }) => [...cards.keys()]).sort()).toEqual(
		(await db.getAllKeys('cards')).sort()
	);
	expect(groups.flatMap(({ logs }) => [...logs.values()].flat())).toHaveLength(
		await countEntries(db)
	);
	expect(groups.find(({ noteId }) => noteId === 'zzz/y')).toMatchObject({ note: undefined });
});

test('What is stored under no name at all is given first', async () => {
	const db = await databaseWith(questions('talks', 2));
	const [note, card] = [(await db.getAll('notes'))[0]!, (await db.getAll('cards'))[0]!];
	const entry = await answered(db, 'talks/q1#answer', 'good');
	await db.put('notes', { ...note, id: '' } as never);
	await db.put('cards', { ...card, id: '' } as never);
	await damageEntry(db, entry.review.id, { cardId: '' });
	for (const most of [undefined, { notes: 1, cards: 1 }]) {
		const { groups } = await groupsOf(db, most);
		expect(groups.map(({ noteId }) => noteId)).toEqual(['', 'talks/q0', 'talks/q1']);
		expect(groups[0]!.note).toMatchObject({ id: '' });
		expect([...groups[0]!.cards.keys()]).toEqual(['']);
		expect(groups[0]!.logs.get('')).toHaveLength(1);
	}
});

test.each([
	{ notes: 1, cards: 1 },
	{ notes: 4, cards: 2 },
	{ notes: 3, cards: 100 },
	{ notes: 100, cards: 3 }
])('However little a run holds, it comes to the same: $notes, $cards', async (most) => {
	const db = await filled();
	const whole = await groupsOf(db);
	const parts = await groupsOf(db, most);
	expect(parts.groups).toEqual(whole.groups);
	expect(parts.runs).toBeGreaterThan(whole.runs);
});
