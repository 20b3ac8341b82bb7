// Whenever the tail is sealed, and in whatever order segments come from elsewhere, the log says the same.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CollectionCheck } from '../../core/collection/check-collection.ts';
import type { LogEntry, Review } from '../../core/review/review.ts';
import { segmentOf, type Segment } from '../../core/review/segment.ts';
import { nextStamp } from '../../core/stamp.ts';
import { allEntries } from '../../testing/log.ts';
import { checked, databaseWith, idOf, openOrThrow, questions } from '../../testing/storage.ts';
import type { Db } from '../database/schema.ts';
import { write } from '../database/write.ts';
import { countLog, historyOf, insertIntoLog, lastStamp, LOG_STORES } from './log.ts';
import { handedOn, handingOn } from './hand-on.ts';
import { sealTail } from './seal.ts';
import { LogFilling, LogTaking } from './take-segments.ts';
import { WholeLog } from './whole-log.ts';

const entry = (millis: number, device = 'phone'): Review => ({
	kind: 'review',
	id: nextStamp(null, millis, device),
	cardId: idOf(`talks/q${millis % 7}#answer`),
	grade: 'good',
	at: millis,
	day: 0,
	durationMs: 4000,
	presetId: 'default'
});

async function deviceCalled(deviceId: string): Promise<Db> {
	const db = await openOrThrow();
	await db.put('meta', { id: 'clock', stamp: entry(0).id, deviceId });
	return db;
}

const add = (db: Db, entries: readonly LogEntry[]) =>
	write(db, LOG_STORES, (tx) => insertIntoLog(tx, entries));

async function take(db: Db, segments: readonly Segment[]): Promise<void> {
	const log = await WholeLog.read(db);
	await write(db, ['meta', ...LOG_STORES], async (tx) => {
		const taking = new LogTaking(tx, log);
		for (const segment of segments) await (await taking.look(segment))?.put();
		await taking.finish();
	});
}

/** All that a device hands on: what it sealed or took, and what it has not sealed yet. */
async function allHandedOn(db: Db): Promise<readonly Segment[]> {
	const segments: Segment[] = [];
	for await (const page of handedOn(db, await handingOn(db), 3)) segments.push(...page);
	return segments;
}

/** Why a backup of them would be refused; null where it can be read. */
function flawIn(segments: readonly Segment[]): string | null {
	const check = new CollectionCheck();
	for (const segment of segments) {
		const flaw = check.add('log', segment);
		if (flaw) return flaw;
	}
	return null;
}

/** What there is of the log, told in every way in which it is asked for. */
async function saidOf(db: Db) {
	const tx = () => db.transaction(LOG_STORES);
	const cards = Array.from({ length: 7 }, (_, card) => idOf(`talks/q${card}#answer`));
	return {
		all: await allEntries(db),
		count: await countLog(tx()),
		last: await lastStamp(tx()),
		histories: await Promise.all(cards.map((card) => historyOf(tx(), card)))
	};
}

test('Sealing at any moment changes nothing of what the log says', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(fc.nat(12), { maxLength: 12 }), async (pieces) => {
			const [sealing, leaving] = [await deviceCalled('phone'), await deviceCalled('phone')];
			let at = 1;
			for (const size of pieces) {
				const entries = Array.from({ length: size }, () => entry(at++));
				for (const db of [sealing, leaving]) await add(db, entries);
				if (size % 2 === 0) await sealTail(sealing, 1);
			}
			expect(await saidOf(sealing)).toEqual(await saidOf(leaving));
			for (const db of [sealing, leaving]) db.close();
		}),
		{ numRuns: 8 }
	);
});

test('Devices that take what the others hand on, in any order and as often, have the same log', async () => {
	const anyStep = fc.record({
		who: fc.nat(2),
		adds: fc.nat(5),
		seals: fc.boolean(),
		from: fc.option(fc.nat(2), { nil: null })
	});
	await fc.assert(
		fc.asyncProperty(fc.array(anyStep, { maxLength: 14 }), async (steps) => {
			const names = ['phone', 'laptop', 'tablet'];
			const devices = await Promise.all(names.map(deviceCalled));
			const given: LogEntry[] = [];
			let at = 1;
			for (const { who, adds, seals, from } of steps) {
				const entries = Array.from({ length: adds }, () => entry(at++, names[who]));
				given.push(...entries);
				await add(devices[who]!, entries);
				if (seals) await sealTail(devices[who]!, 1);
				if (from !== null && from !== who)
					await take(devices[who]!, await allHandedOn(devices[from]!));
			}
			for (let round = 0; round < 2; round++) {
				for (const to of devices)
					for (const from of devices) if (from !== to) await take(to, await allHandedOn(from));
			}
			const said = await Promise.all(devices.map(saidOf));
			expect(said[0]!.all).toEqual(given);
			expect(said[1]).toEqual(said[0]);
			expect(said[2]).toEqual(said[0]);
			expect(said[0]!.count).toBe(given.length);
			for (const db of devices) expect(flawIn(await allHandedOn(db))).toBeNull();
			const before = await Promise.all(devices.map((db) => db.getAll('segments')));
			for (const to of devices) await take(to, await allHandedOn(devices[0]!));
			expect(await Promise.all(devices.map((db) => db.getAll('segments')))).toEqual(before);
			for (const db of devices) db.close();
		}),
		{ numRuns: 12 }
	);
});

test('A device that was copied and goes on twice loses nothing of either', async () => {
	const [one, two] = [await deviceCalled('phone'), await deviceCalled('phone')];
	for (const db of [one, two]) {
		await add(db, [entry(1), entry(2)]);
		await sealTail(db, 1);
	}
	await add(one, [entry(3, 'a')]);
	await add(two, [entry(4, 'b')]);
	await sealTail(one, 1);
	await sealTail(two, 1);
	await take(one, await allHandedOn(two));
	await take(two, await allHandedOn(one));
	expect(await allEntries(one)).toEqual([entry(1), entry(2), entry(3, 'a'), entry(4, 'b')]);
	expect(await allEntries(two)).toEqual(await allEntries(one));
	const third = await deviceCalled('laptop');
	await add(two, [entry(5, 'b')]);
	await sealTail(two, 1);
	for (const from of [one, two, one]) await take(third, await allHandedOn(from));
	expect(await allEntries(third)).toEqual(await allEntries(two));
	for (const db of [one, two, third]) expect(flawIn(await allHandedOn(db))).toBeNull();
});

test('What was sealed takes the place of what was not yet, also where it brings nothing', async () => {
	const [phone, laptop] = [await deviceCalled('phone'), await deviceCalled('laptop')];
	await add(phone, [entry(1), entry(2)]);
	await take(laptop, await allHandedOn(phone));
	await sealTail(phone, 1);
	await add(phone, [entry(3)]);
	await take(laptop, await allHandedOn(phone));
	expect(await allHandedOn(laptop)).toEqual(await allHandedOn(phone));
	expect(flawIn(await allHandedOn(laptop))).toBeNull();
	expect(await countLog(laptop.transaction(LOG_STORES))).toBe(3);
});

test('A tail that has grown long is handed on whole, and goes on as it is sealed', async () => {
	const [phone, laptop] = [await deviceCalled('phone'), await deviceCalled('laptop')];
	const entries = Array.from({ length: 2300 }, (_, index) => entry(1 + index));
	await add(phone, entries);
	expect((await allHandedOn(phone)).map(({ count }) => count)).toEqual([1000, 1000, 300]);
	await take(laptop, await allHandedOn(phone));
	expect(await allEntries(laptop)).toEqual(entries);
	while ((await sealTail(phone)) > 0);
	await add(phone, [entry(5000)]);
	await take(laptop, await allHandedOn(phone));
	expect(await allHandedOn(laptop)).toEqual(await allHandedOn(phone));
	expect(flawIn(await allHandedOn(laptop))).toBeNull();
});

test('Behind a segment that is damaged one goes on, and what is handed on can be read', async () => {
	const db = await deviceCalled('phone');
	await add(db, [entry(1)]);
	await sealTail(db, 1);
	const copy = await allHandedOn(db);
	await db.put('segments', { ...(await db.get('segments', 1))!, hash: 'f'.repeat(64) });
	await add(db, [entry(2)]);
	await sealTail(db, 1);
	await take(db, copy);
	expect(await allEntries(db)).toEqual([entry(1), entry(2)]);
	expect(flawIn(await allHandedOn(db))).toBeNull();
});

test.each([
	['whose text was spoilt', (row: object) => ({ ...row, text: '{"v":1}' })],
	['that names another device', (row: object) => ({ ...row, device: 'nobody' })],
	['that is gone', () => null]
])('A segment %s is named, the others go on, and a copy brings it back', async (_what, damage) => {
	const db = await databaseWith(questions('talks', 7));
	for (let piece = 0; piece < 3; piece++) {
		const entries = Array.from({ length: 3 }, (_, index) => entry(1 + 10 * piece + index));
		await add(db, entries);
		await sealTail(db, 1);
	}
	await checked(db, 'all');
	const [before, copy] = [await saidOf(db), await allHandedOn(db)];
	const row = (await db.get('segments', 2))!;
	const spoilt = damage(row);
	await (spoilt ? db.put('segments', spoilt as typeof row) : db.delete('segments', 2));
	const cards = await db.getAll('cards');
	const { findings } = await checked(db, 'all');
	expect(findings).toMatchObject([{ kind: 'unreadable-segments', count: 1, repaired: 0 }]);
	// What cannot be known any better stays as it was.
	expect(await db.getAll('cards')).toEqual(cards);
	expect((await allEntries(db)).map(({ id }) => id)).toEqual(
		before.all.map(({ id }) => id).filter((_id, index) => index < 3 || index > 5)
	);
	await take(db, copy);
	expect(await saidOf(db)).toEqual(before);
	expect((await checked(db)).findings).toEqual([]);
});

test('A segment that nobody sealed so is not taken for the one that follows', () => {
	const first = segmentOf({ device: 'phone', number: 1, before: null }, [entry(1)]);
	const second = segmentOf({ device: 'phone', number: 2, before: first.hash }, [entry(2)]);
	expect(second.before).toBe(first.hash);
	expect(second.hash).not.toBe(first.hash);
});

test('What is written between the reading before and the transaction is seen by it', async () => {
	const db = await deviceCalled('phone');
	await add(db, [entry(1), entry(2)]);
	await sealTail(db, 1);
	const logOf = await WholeLog.before(db);
	// Other data takes its place, at the same places: as a restore does.
	const other = segmentOf({ device: 'laptop', number: 1, before: null }, [entry(3)]);
	await write(db, ['meta', ...LOG_STORES], async (tx) => {
		await tx.objectStore('meta').put({ id: 'clock', stamp: entry(9).id, deviceId: 'new' });
		await Promise.all(LOG_STORES.map((store) => tx.objectStore(store).clear()));
		const filling = new LogFilling(tx);
		await filling.add([other]);
		await filling.finish();
	});
	const log = await logOf(db.transaction(['meta', ...LOG_STORES]));
	expect(log.all).toEqual([entry(3)]);
	expect(log.size).toBe(1);
});
