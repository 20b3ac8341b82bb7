// Whenever the tail is sealed, and in whatever order segments come from elsewhere, the log says the same.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LogEntry, Review } from '../../core/review/review.ts';
import { segmentOf, type Segment } from '../../core/review/segment.ts';
import { nextStamp } from '../../core/stamp.ts';
import { allEntries } from '../../testing/log.ts';
import { checked, databaseWith, idOf, openOrThrow, questions } from '../../testing/storage.ts';
import type { Db } from '../database/schema.ts';
import { write } from '../database/write.ts';
import { countLog, historyOf, insertIntoLog, lastStamp, LOG_STORES } from './log.ts';
import { looseSegment, sealTail } from './seal.ts';
import { takeSegment } from './take-segments.ts';
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
		for (const segment of segments) {
			const taking = await takeSegment(tx, log, segment);
			await taking?.put();
		}
	});
}

/** All that a device would hand on: what it sealed or took, and what it has not sealed yet. */
async function handedOn(db: Db): Promise<readonly Segment[]> {
	const rows = await db.getAll('segments');
	const loose = await looseSegment(db.transaction(['meta', ...LOG_STORES]));
	return [
		...rows.map(({ place: _p, fresh: _f, ...segment }) => segment),
		...(loose ? [loose] : [])
	];
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
					await take(devices[who]!, await handedOn(devices[from]!));
			}
			for (let round = 0; round < 2; round++) {
				for (const to of devices)
					for (const from of devices) if (from !== to) await take(to, await handedOn(from));
			}
			const said = await Promise.all(devices.map(saidOf));
			expect(said[0]!.all).toEqual(given);
			expect(said[1]).toEqual(said[0]);
			expect(said[2]).toEqual(said[0]);
			expect(said[0]!.count).toBe(given.length);
			const before = await Promise.all(devices.map((db) => db.getAll('segments')));
			for (const to of devices) await take(to, await handedOn(devices[0]!));
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
	await take(one, await handedOn(two));
	await take(two, await handedOn(one));
	expect(await allEntries(one)).toEqual([entry(1), entry(2), entry(3, 'a'), entry(4, 'b')]);
	expect(await allEntries(two)).toEqual(await allEntries(one));
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
	const [before, copy] = [await saidOf(db), await handedOn(db)];
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
