import { expect, test } from 'vitest';
import { reviewCard } from '../../testing/schedules.ts';
import {
	DAY,
	NOON,
	answered,
	cardIn,
	databaseWith,
	idOf,
	putCards,
	rowWith,
	terms
} from '../../testing/storage.ts';
import { bury, restoreFlags, suspend, unsuspend } from './flags.ts';

const MEANING = 'talks/t0#meaning';
const TERM = 'talks/t0#term';
const card = { kind: 'card', id: idOf(MEANING) } as const;
const note = { kind: 'note', id: rowWith(MEANING, { kind: 'new' }).noteId } as const;

const laneOf = async (db: Parameters<typeof cardIn>[0], id: string) =>
	(await cardIn(db, id)).queueKey[1];

test('A suspended card leaves its lane and keeps its schedule', async () => {
	const db = await databaseWith(terms('talks', 1));
	const { card: before } = await answered(db, MEANING, 'easy');
	await suspend(db, card, NOON);
	const after = await cardIn(db, MEANING);
	expect(after.queueKey[1]).toBe('suspended');
	expect(after).not.toHaveProperty('urgencyKey');
	expect(after.schedule).toEqual(before.schedule);
	expect(after.flagsStamp).not.toBeNull();
	await unsuspend(db, card, NOON);
	const back = await cardIn(db, MEANING);
	expect(back).toEqual({ ...before, flagsStamp: back.flagsStamp });
	expect(back.flagsStamp! > after.flagsStamp!).toBe(true);
});

test('A note is set aside with all its cards, and only them', async () => {
	const db = await databaseWith(terms('talks', 2));
	await suspend(db, note, NOON);
	expect(await laneOf(db, MEANING)).toBe('suspended');
	expect(await laneOf(db, TERM)).toBe('suspended');
	expect(await laneOf(db, 'talks/t1#meaning')).toBe('new');
});

test('A buried card waits for its day', async () => {
	const db = await databaseWith(terms('talks', 1));
	await putCards(db, [rowWith(TERM, reviewCard({ dueDay: DAY - 3 }))]);
	await bury(db, note, DAY + 1, NOON);
	expect((await cardIn(db, MEANING)).queueKey).toEqual(['talks', 'waiting', DAY + 1]);
	expect((await cardIn(db, TERM)).queueKey).toEqual(['talks', 'review', DAY + 1]);
});

test('Flags are put back as they were, card by card', async () => {
	const db = await databaseWith(terms('talks', 1));
	await suspend(db, card, NOON);
	const flags = [(await cardIn(db, MEANING)).flags, (await cardIn(db, TERM)).flags];
	const before = await bury(db, note, DAY + 1, NOON);
	await restoreFlags(db, before, NOON);
	expect([(await cardIn(db, MEANING)).flags, (await cardIn(db, TERM)).flags]).toEqual(flags);
	expect(await laneOf(db, TERM)).toBe('new');
});

test('A card that is not there is passed over', async () => {
	const db = await databaseWith(terms('talks', 1));
	expect(await suspend(db, { kind: 'card', id: idOf('talks/t9#term') }, NOON)).toEqual([]);
	const gone = { id: idOf('talks/t9#term'), flags: (await cardIn(db, TERM)).flags };
	await restoreFlags(db, [gone], NOON);
	expect(await db.count('cards')).toBe(2);
});
