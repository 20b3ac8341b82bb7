import { expect, test } from 'vitest';
import type { Review } from '../../core/review/review.ts';
import { nextStamp } from '../../core/stamp.ts';
import { idOf, openOrThrow } from '../../testing/storage.ts';
import type { Db } from '../database/schema.ts';
import { write } from '../database/write.ts';
import {
	appendToLog,
	countLog,
	countLogUpTo,
	entriesAfter,
	entriesByCard,
	fillLog,
	historiesOf,
	historyOf,
	insertIntoLog,
	lastEntries,
	lastStamp,
	LOG_STORES,
	logInPages,
	notInLog
} from './log.ts';

/** An answer given at a millisecond. */
const entry = (millis: number, card = 'talks/q0#answer'): Review => ({
	kind: 'review',
	id: nextStamp(null, millis, 'phone'),
	cardId: idOf(card),
	grade: 'good',
	at: millis,
	day: 0,
	durationMs: 4000,
	presetId: 'default'
});

const MANY = Array.from({ length: 1200 }, (_, index) =>
	entry(index, `talks/q${index % 600}#answer`)
);

const reading = (db: Db) => db.transaction(LOG_STORES);

async function logWith(entries: readonly Review[]): Promise<Db> {
	const db = await openOrThrow();
	await write(db, LOG_STORES, (tx) => insertIntoLog(tx, entries));
	return db;
}

async function whole(db: Db, size = 100) {
	const pages = [];
	for await (const page of logInPages(db, size)) pages.push(page);
	return { pages: pages.length, entries: pages.flat() };
}

test('Entries come in the order of their stamps, however they were added', async () => {
	const [a, b, c, d] = [entry(1), entry(2), entry(3), entry(4)];
	const db = await logWith([b, d]);
	await write(db, LOG_STORES, (tx) => insertIntoLog(tx, [c, a]));
	expect((await whole(db)).entries).toEqual([a, b, c, d]);
});

test('However small the pages, all entries come, and each once', async () => {
	const db = await logWith(MANY);
	expect(await whole(db, 5000)).toEqual({ pages: 1, entries: MANY });
	expect(await whole(db, 400)).toEqual({ pages: 3, entries: MANY });
	expect(await whole(await logWith([]))).toEqual({ pages: 0, entries: [] });
});

test('An entry that is there already is refused, and with it all that was to be written', async () => {
	const db = await logWith([entry(1)]);
	const twice = write(db, LOG_STORES, (tx) => appendToLog(tx, [entry(2), entry(1)]));
	await expect(twice).rejects.toThrow();
	expect((await whole(db)).entries).toEqual([entry(1)]);
});

test('A log that was emptied is filled with what came first and what came later', async () => {
	const db = await logWith([entry(7)]);
	await write(db, LOG_STORES, async (tx) => {
		await Promise.all(LOG_STORES.map((store) => tx.objectStore(store).clear()));
		await fillLog(tx, MANY.slice(0, 700));
		await fillLog(tx, MANY.slice(700));
	});
	expect((await whole(db, 5000)).entries).toEqual(MANY);
});

test('A card’s history is its own entries alone, also where its id begins another’s', async () => {
	const own = [entry(1, 'talks/q1#answer'), entry(4, 'talks/q1#answer')];
	const db = await logWith([...own, entry(2, 'talks/q1#answer-2'), entry(3, 'talks/q10#answer')]);
	expect(await historyOf(reading(db), idOf('talks/q1#answer'))).toEqual(own);
	expect(await historyOf(reading(db), idOf('talks/q2#answer'))).toEqual([]);
});

test.each([3, 600])('Histories of %i cards are those that each card has', async (count) => {
	const db = await logWith(MANY);
	// Every second has none, or stands between those that were asked for.
	const cards = Array.from({ length: count }, (_, index) => idOf(`talks/q${2 * index}#answer`));
	const histories = await historiesOf(reading(db), cards);
	expect([...histories.keys()].sort()).toEqual([...cards].sort());
	for (const [card, history] of histories) {
		expect(history).toEqual(MANY.filter(({ cardId }) => cardId === card));
	}
});

test('Card by card, entries come behind one card, up to another, and no more than asked for', async () => {
	const [a, b, c] = ['talks/a#answer', 'talks/b#answer', 'talks/c#answer'];
	const db = await logWith([entry(1, c), entry(2, b), entry(3, a), entry(4, b)]);
	const ofCards = async (after: string, to: string | null, most = 10) =>
		(await entriesByCard(reading(db), after, to, most)).map(({ id }) => id);
	const idsOf = (...millis: number[]) => millis.map((at) => entry(at).id);
	expect(await ofCards('', null)).toEqual(idsOf(3, 2, 4, 1));
	expect(await ofCards(a, b)).toEqual(idsOf(2, 4));
	expect(await ofCards('', b, 2)).toEqual(idsOf(3, 2));
	expect(await ofCards(b, null)).toEqual(idsOf(1));
});

test('What came after a stamp is told up to a number', async () => {
	const db = await logWith([entry(1), entry(2), entry(3)]);
	expect(await entriesAfter(reading(db), entry(1).id, 10)).toEqual([entry(2), entry(3)]);
	expect(await entriesAfter(reading(db), entry(1).id, 1)).toEqual([entry(2)]);
	expect(await entriesAfter(reading(db), entry(3).id, 10)).toEqual([]);
});

test('The last entries are as many as asked for, or all there are', async () => {
	const db = await logWith([entry(1), entry(2), entry(3)]);
	expect(await lastEntries(reading(db), 1)).toEqual([entry(3)]);
	expect(await lastEntries(reading(db), 2)).toEqual([entry(2), entry(3)]);
	expect(await lastEntries(reading(db), 9)).toEqual([entry(1), entry(2), entry(3)]);
	expect(await lastEntries(reading(await logWith([])), 9)).toEqual([]);
});

test('The last stamp is the newest that can be read as one', async () => {
	const db = await logWith([entry(1), entry(2)]);
	expect(await lastStamp(reading(db))).toBe(entry(2).id);
	await write(db, LOG_STORES, (tx) => insertIntoLog(tx, [{ ...entry(3), id: 'zz' as never }]));
	expect(await lastStamp(reading(db))).toBe(entry(2).id);
	expect(await lastStamp(reading(await logWith([])))).toBeNull();
});

test('Of entries from elsewhere, those are told that the log does not have', async () => {
	const db = await logWith([entry(2), entry(3), entry(5)]);
	expect(await notInLog(reading(db), [entry(1), entry(3), entry(4)])).toEqual([entry(1), entry(4)]);
	expect(await notInLog(reading(db), [])).toEqual([]);
});

test('Entries are counted, all of them and up to a stamp', async () => {
	const db = await logWith(MANY);
	expect(await countLog(db)).toBe(1200);
	expect(await countLogUpTo(db, entry(499).id)).toBe(500);
	expect(await countLogUpTo(db, '')).toBe(0);
	// More than are counted at a time.
	const long = Array.from({ length: 5001 }, (_, index) => entry(index));
	const longer = await logWith(long);
	expect(await countLogUpTo(longer, entry(4999).id)).toBe(5000);
	expect(await countLogUpTo(longer, entry(9999).id)).toBe(5001);
});
