// Copies on the device: the newest first, thinned out, and safe from a clock that was set back.
import { describe, expect, onTestFinished, test } from 'vitest';
import { NO_COUNTS } from '../../core/collection/records.ts';
import { newName } from '../../testing/storage.ts';
import { databaseShelf } from './snapshots-in-database.ts';
import { fileShelf } from './snapshots-in-files.ts';
import type { SnapshotShelf } from './snapshot.ts';
import { keepSnapshot, snapshotFile, snapshotsOf } from './snapshots.ts';

const DAY_MS = 86_400_000;
const START = 20_000 * DAY_MS;
const HEAD = { occasion: 'daily', counts: NO_COUNTS, lastChange: null, bytes: 1 } as const;
const file = (byte: number) => new Uint8Array([byte]).buffer;

async function inFiles(): Promise<SnapshotShelf> {
	const name = `test-${crypto.randomUUID()}`;
	onTestFinished(async () => {
		await (await navigator.storage.getDirectory()).removeEntry(name, { recursive: true });
	});
	const shelf = await fileShelf(name);
	if (!shelf) throw new Error('no file system');
	return shelf;
}

describe.each([
	['in a database', async () => databaseShelf(newName())],
	['in files', inFiles]
])('copies %s', (_where, makeShelf) => {
	test('are listed with the newest first, each with its own file', async () => {
		const on = [await makeShelf()];
		for (const index of [1, 2, 3]) await keepSnapshot(on, HEAD, file(index), START + index);
		expect((await snapshotsOf(on)).map(({ id }) => id - START)).toEqual([3, 2, 1]);
		expect(new Uint8Array((await snapshotFile(on, START + 2))!)).toEqual(new Uint8Array([2]));
	});

	test('thin out, with their files', async () => {
		const on = [await makeShelf()];
		for (let day = 0; day < 60; day++) {
			await keepSnapshot(on, HEAD, file(day), START + day * DAY_MS);
		}
		const ids = (await snapshotsOf(on)).map(({ id }) => id);
		expect(ids.length).toBeLessThan(20);
		expect(ids.slice(0, 10)).toEqual(
			Array.from({ length: 10 }, (_, ago) => START + (59 - ago) * DAY_MS)
		);
		expect(await snapshotFile(on, START)).toBeNull();
		expect(await snapshotFile(on, ids.at(-1)!)).not.toBeNull();
	});

	test('are not put one in the place of another by a clock set back', async () => {
		const on = [await makeShelf()];
		const first = await keepSnapshot(on, HEAD, file(1), START);
		const second = await keepSnapshot(on, HEAD, file(2), START - 30 * DAY_MS);
		const third = await keepSnapshot(on, HEAD, file(3), START);
		expect((await snapshotsOf(on)).map(({ id }) => id)).toEqual([third.id, second.id, first.id]);
		expect(new Uint8Array((await snapshotFile(on, first.id))!)).toEqual(new Uint8Array([1]));
	});

	test('kept by two tabs at once are both kept', async () => {
		const on = [await makeShelf()];
		await Promise.all([
			keepSnapshot(on, HEAD, file(1), START),
			keepSnapshot(on, HEAD, file(2), START)
		]);
		expect(await snapshotsOf(on)).toHaveLength(2);
	});
});

test('a copy of which a kill left half is none', async () => {
	const name = `test-${crypto.randomUUID()}`;
	const shelf = (await fileShelf(name))!;
	const root = await navigator.storage.getDirectory();
	onTestFinished(() => root.removeEntry(name, { recursive: true }));
	const folder = await root.getDirectoryHandle(name);
	for (const [half, text] of [
		['1.dateline', 'half a file'],
		['2.json', ''],
		['3.json', '{"id":']
	] as const) {
		const writing = await (await folder.getFileHandle(half, { create: true })).createWritable();
		await writing.write(text);
		await writing.close();
	}
	expect(await snapshotsOf([shelf])).toEqual([]);
});

test('copies from before the browser had a file system are still there', async () => {
	const old = databaseShelf(newName());
	await keepSnapshot([old], HEAD, file(1), START);
	const on = [await inFiles(), old];
	await keepSnapshot(on, HEAD, file(2), START + 1);
	expect((await snapshotsOf(on)).map(({ id }) => id - START)).toEqual([1, 0]);
	expect(new Uint8Array((await snapshotFile(on, START))!)).toEqual(new Uint8Array([1]));
});
