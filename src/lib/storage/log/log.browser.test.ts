import { expect, test } from 'vitest';
import type { Review } from '../../core/review/review.ts';
import { nextStamp } from '../../core/stamp.ts';
import { idOf, openOrThrow } from '../../testing/storage.ts';
import { Damaged } from '../database/damage.ts';
import type { Db } from '../database/schema.ts';
import { write } from '../database/write.ts';
import {
	appendToLog,
	countLog,
	entriesAfter,
	historiesOf,
	historyOf,
	insertIntoLog,
	lastEntries,
	lastStamp,
	LOG_STORES
} from './log.ts';
import { sealTail } from './seal.ts';
import { WholeLog } from './whole-log.ts';

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

/** A log that was sealed after each of these, and whose last ones were not. */
async function sealedLog(...pieces: readonly (readonly Review[])[]): Promise<Db> {
	const db = await openOrThrow();
	const device = { id: 'clock', stamp: entry(0).id, deviceId: 'phone' } as const;
	await db.put('meta', device);
	for (const [index, piece] of pieces.entries()) {
		await write(db, LOG_STORES, (tx) => insertIntoLog(tx, piece));
		if (index < pieces.length - 1) expect(await sealTail(db, 1)).toBe(piece.length);
	}
	return db;
}

/** The same entries, however they lie. */
const LAID: Readonly<Record<string, (entries: readonly Review[]) => Promise<Db>>> = {
	'in the tail': logWith,
	'in one segment': (entries) => sealedLog(entries, []),
	'in segments and a tail': (entries) => {
		const third = Math.ceil(entries.length / 3);
		return sealedLog(
			entries.slice(0, third),
			entries.slice(third, 2 * third),
			entries.slice(2 * third)
		);
	},
	'the later ones sealed first': (entries) => {
		const half = Math.ceil(entries.length / 2);
		return sealedLog(entries.slice(half), entries.slice(0, half), []);
	}
};
const LAYS = Object.keys(LAID);
const laid = (how: string, entries: readonly Review[]): Promise<Db> => LAID[how]!(entries);

const whole = async (db: Db) => (await WholeLog.read(db)).all;

test.each(LAYS)('Entries %s come in the order of their stamps', async (how) => {
	const entries = [entry(1), entry(2), entry(3), entry(4), entry(5)];
	expect(await whole(await laid(how, entries))).toEqual(entries);
	expect(await whole(await laid(how, MANY.slice(0, 900)))).toEqual(MANY.slice(0, 900));
});

test('An entry that is there already is refused, and with it all that was to be written', async () => {
	const db = await logWith([entry(1)]);
	const twice = write(db, LOG_STORES, (tx) => appendToLog(tx, [entry(2), entry(1)]));
	await expect(twice).rejects.toThrow();
	expect(await whole(db)).toEqual([entry(1)]);
});

test.each(LAYS)(
	'%s: a card’s history is its own, also where its id begins another’s',
	async (how) => {
		const own = [entry(1, 'talks/q1#answer'), entry(4, 'talks/q1#answer')];
		const others = [entry(2, 'talks/q1#answer-2'), entry(3, 'talks/q10#answer')];
		const db = await laid(how, [own[0]!, ...others, own[1]!]);
		expect(await historyOf(reading(db), idOf('talks/q1#answer'))).toEqual(own);
		expect(await historyOf(reading(db), idOf('talks/q2#answer'))).toEqual([]);
	}
);

test.each(LAYS)('%s: histories of many cards are those that each card has', async (how) => {
	const db = await laid(how, MANY.slice(0, 1000));
	// Every second has none, or stands between those that were asked for.
	const cards = Array.from({ length: 600 }, (_, index) => idOf(`talks/q${2 * index}#answer`));
	const histories = await historiesOf(reading(db), cards);
	expect([...histories.keys()].sort()).toEqual([...cards].sort());
	for (const [card, history] of histories) {
		expect(history).toEqual(MANY.slice(0, 1000).filter(({ cardId }) => cardId === card));
	}
});

test.each(LAYS)('%s: what came after a stamp is told up to a number', async (how) => {
	const db = await laid(how, [entry(1), entry(2), entry(3)]);
	expect(await entriesAfter(reading(db), entry(1).id, 10)).toEqual([entry(2), entry(3)]);
	expect(await entriesAfter(reading(db), entry(1).id, 1)).toEqual([entry(2)]);
	expect(await entriesAfter(reading(db), entry(3).id, 10)).toEqual([]);
});

test.each(LAYS)('%s: the last entries are as many as asked for, or all there are', async (how) => {
	const db = await laid(how, [entry(1), entry(2), entry(3)]);
	expect(await lastEntries(reading(db), 1)).toEqual([entry(3)]);
	expect(await lastEntries(reading(db), 2)).toEqual([entry(2), entry(3)]);
	expect(await lastEntries(reading(db), 9)).toEqual([entry(1), entry(2), entry(3)]);
	expect(await lastEntries(reading(await logWith([])), 9)).toEqual([]);
});

test.each(LAYS)('%s: the last stamp is the newest that can be read as one', async (how) => {
	const db = await laid(how, [entry(1), entry(2)]);
	expect(await lastStamp(reading(db))).toBe(entry(2).id);
	await write(db, LOG_STORES, (tx) => insertIntoLog(tx, [{ ...entry(3), id: 'zz' as never }]));
	expect(await lastStamp(reading(db))).toBe(entry(2).id);
	expect(await lastStamp(reading(await logWith([])))).toBeNull();
});

test.each(LAYS)('%s: entries are counted', async (how) => {
	expect(await countLog(reading(await laid(how, MANY.slice(0, 700))))).toBe(700);
	expect(await countLog(reading(await laid(how, [])))).toBe(0);
});

test('A history of which a part cannot be read is none, and those beside it go on', async () => {
	const [one, two] = ['talks/q1#answer', 'talks/q2#answer'];
	const db = await sealedLog([entry(1, one), entry(2, two)], [entry(3, two)], [entry(4, one)]);
	const row = (await db.get('segments', 2))!;
	await db.put('segments', { ...row, text: row.text.replace('4000', '4001') });
	expect(await historyOf(reading(db), idOf(one))).toEqual([entry(1, one), entry(4, one)]);
	await expect(historyOf(reading(db), idOf(two))).rejects.toThrow(Damaged);
	await db.delete('segments', 2);
	await expect(historyOf(reading(db), idOf(two))).rejects.toThrow(Damaged);
});
