// Copies on the device: the newest first, thinned out, and safe from a clock that was set back.
import { expect, test } from 'vitest';
import { NO_COUNTS } from '../core/collection/records.ts';
import { newName } from '../testing/storage.ts';
import {
	forgetSnapshot,
	keepSnapshot,
	openSnapshots,
	snapshotFile,
	snapshotsOf
} from './snapshots.ts';

const DAY_MS = 86_400_000;
const START = 20_000 * DAY_MS;
const HEAD = { occasion: 'daily', counts: NO_COUNTS, lastChange: null, bytes: 1 } as const;
const file = (byte: number) => new Uint8Array([byte]).buffer;

test('copies are listed with the newest first, each with its own file', async () => {
	const db = await openSnapshots(newName());
	for (const index of [1, 2, 3]) await keepSnapshot(db, HEAD, file(index), START + index);
	expect((await snapshotsOf(db)).map(({ id }) => id - START)).toEqual([3, 2, 1]);
	expect(new Uint8Array((await snapshotFile(db, START + 2))!)).toEqual(new Uint8Array([2]));
	db.close();
});

test('old copies go, with their files', async () => {
	const db = await openSnapshots(newName());
	for (let day = 0; day < 60; day++) {
		await keepSnapshot(db, HEAD, file(day), START + day * DAY_MS);
	}
	const ids = (await snapshotsOf(db)).map(({ id }) => id);
	expect(ids.length).toBeLessThan(20);
	expect(ids.slice(0, 10)).toEqual(
		Array.from({ length: 10 }, (_, ago) => START + (59 - ago) * DAY_MS)
	);
	expect((await db.getAllKeys('files')).toReversed()).toEqual(ids);
	db.close();
});

test('a clock set back puts no copy in the place of another, and loses none', async () => {
	const db = await openSnapshots(newName());
	const first = await keepSnapshot(db, HEAD, file(1), START);
	const second = await keepSnapshot(db, HEAD, file(2), START - 30 * DAY_MS);
	const third = await keepSnapshot(db, HEAD, file(3), START);
	expect((await snapshotsOf(db)).map(({ id }) => id)).toEqual([third.id, second.id, first.id]);
	expect(new Uint8Array((await snapshotFile(db, first.id))!)).toEqual(new Uint8Array([1]));
	db.close();
});

test('two tabs that keep a copy at once keep both', async () => {
	const name = newName();
	const [one, other] = [await openSnapshots(name), await openSnapshots(name)];
	await Promise.all([
		keepSnapshot(one, HEAD, file(1), START),
		keepSnapshot(other, HEAD, file(2), START)
	]);
	expect(await snapshotsOf(one)).toHaveLength(2);
	one.close();
	other.close();
});

test('a copy that is forgotten is gone, and its file', async () => {
	const db = await openSnapshots(newName());
	await keepSnapshot(db, HEAD, file(1), START);
	await forgetSnapshot(db, START);
	expect(await snapshotsOf(db)).toEqual([]);
	expect(await snapshotFile(db, START)).toBeNull();
	db.close();
});
