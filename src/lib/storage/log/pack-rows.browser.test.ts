// From a row an entry to segments: nothing is lost on the way, whatever it was.
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { examine, incomingOf } from '../../state/data/backup-file.ts';
import { allEntries } from '../../testing/log.ts';
import { checked, contents, newName, openOrThrow } from '../../testing/storage.ts';
import { BACKUP_4, makeDatabase4, rowsOf4 } from '../../testing/version-4/index.ts';
import { openDatabase } from '../database/open.ts';
import { replaceCollection } from '../backup/replace-collection.ts';
import { mergeCollection } from '../backup/merge-collection.ts';

const sorted = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).sort();

test('A database of the fourth version has the same answers, days and cards today', async () => {
	const name = newName();
	await makeDatabase4(name);
	const told: number[] = [];
	const opened = await openDatabase({ name, onMigration: (done) => void told.push(done) });
	if (!opened.ok) throw new Error(opened.error.kind);
	const db = opened.value;
	const before = rowsOf4();
	expect(before['reviews']!.length).toBeGreaterThan(1000);
	expect(await allEntries(db)).toEqual(before['reviews']);
	expect((await db.getAll('segments')).map(({ count }) => count)).toEqual([1000, 338]);
	const after = await contents(db);
	for (const store of ['meta', 'decks', 'notes', 'cards', 'updates', 'presets', 'articles'])
		expect(after[store]).toEqual(before[store]);
	const counted = before['days']!.filter((row) => (row as { answers?: number }).answers !== 0);
	expect(sorted(after['days']!)).toEqual(sorted(counted));
	expect(told.at(-1)).toBe(1);
	expect((await checked(db)).findings).toEqual([]);
	db.close();
});

test('What could not be read then lies there as it lay, and all others are sealed', async () => {
	const rows = rowsOf4();
	const [first, second, ...rest] = rows['reviews']!;
	const spoilt = [
		{ ...first, grade: 'perfect' },
		{ ...second, cardId: 7 }
	];
	const name = newName();
	await makeDatabase4(name, { ...rows, reviews: [...spoilt, ...rest] });
	const db = await openOrThrow(name);
	expect(await db.getAll('tail')).toEqual(spoilt);
	expect(await allEntries(db)).toHaveLength(rows['reviews']!.length);
});

test('A backup of the fourth version is restored whole, and added to itself it brings nothing', async () => {
	const examined = await examine(BACKUP_4);
	if (!examined.ok) throw new Error(JSON.stringify(examined.error));
	const db = await openOrThrow();
	await replaceCollection(db, incomingOf(examined.value), 1);
	const before = rowsOf4();
	expect(await allEntries(db)).toEqual(before['reviews']);
	const { cards, days } = await contents(db);
	expect(cards).toEqual(before['cards']);
	const counted = before['days']!.filter((row) => (row as { answers?: number }).answers !== 0);
	expect(sorted(days!)).toEqual(sorted(counted));
	const segments = await db.getAll('segments');
	await mergeCollection(db, incomingOf(examined.value), 2);
	expect(await db.getAll('segments')).toEqual(segments);
	expect(await db.count('tail')).toBe(0);
});

test('An old database without its log is not taken for one whose log is empty', async () => {
	const { reviews: _lost, ...rows } = rowsOf4();
	const name = newName();
	await makeDatabase4(name, rows);
	const opened = await openDatabase({ name });
	expect(opened).toMatchObject({ ok: false, error: { kind: 'incomplete', missing: ['reviews'] } });
});

test('An upgrade that does not succeed leaves the old database as it was', async () => {
	const name = newName();
	await makeDatabase4(name);
	const opened = await openDatabase({
		name,
		onMigration() {
			throw new TypeError('a bug');
		}
	});
	expect(opened).toMatchObject({ ok: false });
	const old = await openDB(name);
	expect(old.version).toBe(4);
	expect(await old.getAll('reviews')).toEqual(rowsOf4()['reviews']);
	old.close();
});
