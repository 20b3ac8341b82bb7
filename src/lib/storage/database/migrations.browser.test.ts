import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { openDatabase } from './open.ts';
import { contents, KEPT, newName, openOrThrow } from '../../testing/storage.ts';
import { sampleArticle } from '../../testing/articles.ts';
import { sampleClass, sampleForecast } from '../../testing/classes.ts';
import { MIGRATIONS, DATABASE_VERSION } from './migrations.ts';
import type { Db, Schema } from './schema.ts';

interface Before {
	readonly version: number;
	/** Puts in what a Dateline of that version would have. */
	readonly fill: (db: Db) => Promise<unknown>;
	/** What must be found of it today. */
	readonly today: Readonly<Record<string, readonly unknown[]>>;
}

const UPDATE = { id: 'talks@2', deckId: 'talks' };
const DEVICE = { id: 'clock', stamp: '00kf12oao-0000-abc', deviceId: 'abc' };

const BEFORE: readonly Before[] = [
	{
		version: 1,
		fill: async (db) => {
			await db.put('meta', DEVICE as never);
			await db.put('decks', { id: 'talks', head: { sources: [{ id: 'gazette' }] } } as never);
		},
		today: {
			meta: [DEVICE],
			decks: [{ id: 'talks', head: { sources: [{ id: 'gazette', leftOut: [] }] } }]
		}
	},
	{
		version: 2,
		fill: (db) => db.put('meta', DEVICE as never),
		today: { meta: [DEVICE] }
	},
	{
		version: 3,
		fill: (db) => db.put('classes', sampleClass),
		today: { classes: [sampleClass] }
	},
	{
		version: 4,
		fill: (db) => db.put('articles', sampleArticle),
		today: { articles: [sampleArticle] }
	},
	{
		version: 5,
		fill: (db) => db.put('forecasts', sampleForecast),
		today: { forecasts: [sampleForecast] }
	},
	{
		version: 6,
		fill: (db) => db.put('updates', UPDATE as never),
		today: { updates: [UPDATE] }
	}
];

test('Every version has its row here', () => {
	expect(BEFORE.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, index) => index + 1));
});

test.each(BEFORE)('A database of version $version opens today', async (before) => {
	const name = newName();
	const raw = await openDB<Schema>(name, before.version, {
		async upgrade(db, _old, _new, tx) {
			for (const migrate of MIGRATIONS.slice(0, before.version))
				await migrate(db as never, tx as never, null);
		}
	});
	await before.fill(raw);
	raw.close();
	const db = await openOrThrow(name);
	expect(db.version).toBe(DATABASE_VERSION);
	expect(await contents(db)).toEqual({
		...Object.fromEntries(KEPT.map((name) => [name, []])),
		...before.today
	});
});

/** A database of the first version, with a deck in it. */
async function ofFirstVersion(): Promise<string> {
	const name = newName();
	const [{ fill }] = BEFORE as readonly [Before];
	const raw = await openDB<Schema>(name, 1, {
		upgrade: (db, _old, _new, tx) => void MIGRATIONS[0]!(db as never, tx as never, null)
	});
	await fill(raw);
	raw.close();
	return name;
}

test('Before a migration, what is there is handed over as it is, once', async () => {
	const name = await ofFirstVersion();
	const seen: number[] = [];
	const opened = await openDatabase({
		name,
		async beforeMigration(old) {
			seen.push(old.version, await old.count('decks'));
		}
	});
	if (!opened.ok) throw new Error(opened.error.kind);
	expect(seen).toEqual([1, 1]);
	expect(opened.value.version).toBe(DATABASE_VERSION);
	expect(await opened.value.count('decks')).toBe(1);
	opened.value.close();
});

test('A copy that fails before a migration keeps nobody out', async () => {
	const name = await ofFirstVersion();
	const beforeMigration = () => Promise.reject(new Error('no room for a copy'));
	const opened = await openDatabase({ name, beforeMigration });
	expect(opened.ok && opened.value.version).toBe(DATABASE_VERSION);
	if (opened.ok) opened.value.close();
});

test('A new database, and one of today, need no copy', async () => {
	const name = newName();
	let copies = 0;
	const beforeMigration = async () => void copies++;
	for (let time = 0; time < 2; time++) {
		const opened = await openDatabase({ name, beforeMigration });
		if (!opened.ok) throw new Error(opened.error.kind);
		opened.value.close();
	}
	expect(copies).toBe(0);
});
