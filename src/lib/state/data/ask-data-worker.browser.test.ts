// Work in the worker: it can be called off at any moment, and then nothing has changed.
import { deleteDB } from 'idb';
import { afterEach, expect, test } from 'vitest';
import { addDeck } from '../../storage/deck/take-deck.ts';
import { openDatabase } from '../../storage/database/open.ts';
import { shelves, snapshotsOf } from '../../storage/backup/snapshots.ts';
import type { Db } from '../../storage/database/schema.ts';
import { atNoon, contents, databaseWith, questions } from '../../testing/storage.ts';
import { bytesOf, makeBackup } from './backup-file.ts';
import { CalledOff, dataWork } from './ask-data-worker.ts';

/** The page's own database: a worker knows no other. */
async function openOwn(): Promise<Db> {
	const opened = await openDatabase();
	if (!opened.ok) throw new Error(opened.error.detail);
	return opened.value;
}

afterEach(async () => {
	await deleteDB('dateline');
	for (const { id } of await snapshotsOf(await shelves())) {
		for (const shelf of await shelves()) await shelf.remove(id);
	}
});

async function bigFile(): Promise<Blob> {
	const db = await databaseWith(questions('big', 3000));
	return new Blob([await bytesOf((await makeBackup(db)).pieces)]);
}

for (const how of ['replace', 'merge'] as const) {
	test(`a restore called off in the middle changes nothing: ${how}`, async () => {
		const file = await bigFile();
		const db = await openOwn();
		await addDeck(db, questions('old', 3), atNoon());
		const before = await contents(db);
		db.close();
		const calling = new AbortController();
		let furthest = 0;
		const restoring = dataWork(
			{ kind: 'restore', file, how, now: atNoon(1).at },
			{
				signal: calling.signal,
				onProgress(done) {
					furthest = done;
					if (done > 0.25) calling.abort();
				}
			}
		);
		await expect(restoring).rejects.toBeInstanceOf(CalledOff);
		expect(furthest).toBeLessThan(1);
		const again = await openOwn();
		expect(await contents(again)).toEqual(before);
		again.close();
	});
}

test('a restore that ends has restored, and a copy of what was there is kept', async () => {
	const file = await bigFile();
	const db = await openOwn();
	await addDeck(db, questions('old', 3), atNoon());
	db.close();
	const told: number[] = [];
	const outcome = await dataWork(
		{ kind: 'restore', file, how: 'replace', now: atNoon(1).at },
		{ onProgress: (done) => told.push(done) }
	);
	expect(outcome).toEqual({ refused: null });
	expect(told).toEqual(told.toSorted((a, b) => a - b));
	const again = await openOwn();
	expect(await again.count('cards')).toBe(3000);
	expect(await again.get('decks', 'old')).toBeUndefined();
	again.close();
	const copies = await snapshotsOf(await shelves());
	expect(copies.map(({ occasion, counts }) => [occasion, counts.notes])).toEqual([['restore', 3]]);
});
