// Work in the worker: it can be called off at any moment, and then nothing has changed.
import { deleteDB } from 'idb';
import { afterEach, describe, expect, test } from 'vitest';
import { addDeck } from '../../storage/deck/take-deck.ts';
import { openDatabase } from '../../storage/database/open.ts';
import { sha256 } from '../../formats/backup/manifest.ts';
import { shelves, snapshotsOf } from '../../storage/backup/snapshots.ts';
import type { Db } from '../../storage/database/schema.ts';
import { atNoon, contents, databaseWith, questions } from '../../testing/storage.ts';
import { bytesOf, makeBackup } from './backup-file.ts';
import type { PassedFile } from './data-request.ts';
import { CalledOff, askDataWorker } from './ask-data-worker.ts';

/** The page's own database: a worker knows no other. */
async function openOwn(): Promise<Db> {
	const opened = await openDatabase();
	if (!opened.ok) throw new Error(opened.error.kind);
	return opened.value;
}

afterEach(async () => {
	await deleteDB('dateline');
	for (const { id } of await snapshotsOf(await shelves())) {
		for (const shelf of await shelves()) await shelf.remove(id);
	}
});

async function bigFile(): Promise<PassedFile> {
	const db = await databaseWith(questions('big', 3000));
	return passedFile(await bytesOf((await makeBackup(db)).pieces));
}

/** As the worker hands it over when it has looked at it. */
const passedFile = async (bytes: Uint8Array<ArrayBuffer>): Promise<PassedFile> => ({
	file: new Blob([bytes]),
	sha256: await sha256(bytes)
});

for (const how of ['replace', 'merge'] as const) {
	test(`a restore called off in the middle changes nothing: ${how}`, async () => {
		const backup = await bigFile();
		const db = await openOwn();
		await addDeck(db, questions('old', 3), atNoon());
		const before = await contents(db);
		db.close();
		const calling = new AbortController();
		let furthest = 0;
		const restoring = askDataWorker(
			{ kind: 'restore', backup, how, now: atNoon(1).at },
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
	const backup = await bigFile();
	const db = await openOwn();
	await addDeck(db, questions('old', 3), atNoon());
	db.close();
	const told: number[] = [];
	const outcome = await askDataWorker(
		{ kind: 'restore', backup, how: 'replace', now: atNoon(1).at },
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

describe('a file that was looked at', () => {
	/** A backup that nobody could read: its only deck has a limit that is none. */
	async function unreadable(): Promise<Uint8Array<ArrayBuffer>> {
		const db = await databaseWith(questions('news', 1));
		const row = (await db.get('decks', 'news'))!;
		await db.put('decks', { ...row, limits: { ...row.limits, newPerDay: -1 } });
		return bytesOf((await makeBackup(db)).pieces);
	}
	const restored = (backup: PassedFile) =>
		askDataWorker({ kind: 'restore', backup, how: 'replace', now: atNoon().at });

	test('is not looked at again when it is restored', async () => {
		const backup = await passedFile(await unreadable());
		// Nothing but a look at its records could refuse it.
		expect(await restored(backup)).toEqual({ refused: null });
		const examined = await askDataWorker({ kind: 'examine', file: backup.file });
		expect(examined.kind).toBe('refused');
	});

	test('and is another by now is looked at, and may be refused', async () => {
		const other = await databaseWith(questions('news', 2));
		const passed = await passedFile(await bytesOf((await makeBackup(other)).pieces));
		const changed = new Blob([await unreadable()]);
		expect(await restored({ ...passed, file: changed })).toMatchObject({
			refused: { kind: 'damaged', where: 'decks/00000.jsonl' }
		});
	});

	test('is handed over with the sum that it is known by', async () => {
		const db = await databaseWith(questions('news', 1));
		const { file, sha256: sum } = await passedFile(await bytesOf((await makeBackup(db)).pieces));
		const examined = await askDataWorker({ kind: 'examine', file });
		expect(examined).toMatchObject({ kind: 'whole', passed: { sha256: sum } });
	});
});
