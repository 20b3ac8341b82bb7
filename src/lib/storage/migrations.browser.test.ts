import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { contents, newName, openOrThrow } from '../testing/storage.ts';
import { MIGRATIONS, VERSION } from './migrations.ts';
import { STORES, type Db, type Schema } from './schema.ts';

interface Before {
	readonly version: number;
	/** Puts in what a Dateline of that version would have. */
	readonly fill: (db: Db) => Promise<unknown>;
	/** What must be found of it today. */
	readonly today: Readonly<Record<string, readonly unknown[]>>;
}

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
	}
];

test('Every version has its row here', () => {
	expect(BEFORE.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, index) => index + 1));
});

test.each(BEFORE)('A database of version $version opens today', async (before) => {
	const name = newName();
	const raw = await openDB<Schema>(name, before.version, {
		async upgrade(db, _old, _new, tx) {
			for (const migrate of MIGRATIONS.slice(0, before.version)) await migrate(db, tx as never);
		}
	});
	await before.fill(raw);
	raw.close();
	const db = await openOrThrow(name);
	expect(db.version).toBe(VERSION);
	expect(await contents(db)).toEqual({
		...Object.fromEntries(STORES.map((store) => [store, []])),
		...before.today
	});
});
