import { deleteDB, openDB } from 'idb';
import { describe, expect, test } from 'vitest';
import { atNoon, contents, newName, openOrThrow, questions } from '../../testing/storage.ts';
import { MIGRATIONS, DATABASE_VERSION } from './migrations.ts';
import { openDatabase, storageProblemOf } from './open.ts';
import { STORES, type Schema } from './schema.ts';
import { addDeck } from '../deck/take-deck.ts';

/** What the database consists of: per store its key, and its indexes. */
const PARTS = {
	meta: { keyPath: 'id', indexes: {} },
	presets: { keyPath: 'id', indexes: {} },
	decks: { keyPath: 'id', indexes: {} },
	notes: { keyPath: 'id', indexes: { byDeck: ['deckId', 'position'] } },
	cards: {
		keyPath: 'id',
		indexes: { byQueue: 'queueKey', byUrgency: 'urgencyKey' }
	},
	tail: { keyPath: 'id', indexes: { byCard: ['cardId', 'id'] } },
	segments: {
		keyPath: 'place',
		indexes: { byLast: ['last', 'fresh'], byDevice: ['device', 'number'] }
	},
	places: { keyPath: 'bucket', indexes: {} },
	days: { keyPath: ['deckId', 'block'], indexes: {} },
	updates: { keyPath: 'id', indexes: { byDeck: ['deckId', 'id'] } },
	classes: { keyPath: 'id', indexes: {} },
	forecasts: { keyPath: 'id', indexes: {} },
	articles: { keyPath: 'id', indexes: {} }
};

/** Does something in a browser whose IndexedDB is another one, or none. */
async function withIndexedDb<T>(value: unknown, work: () => Promise<T>): Promise<T> {
	const own = Object.getOwnPropertyDescriptor(globalThis, 'indexedDB')!;
	Object.defineProperty(globalThis, 'indexedDB', { configurable: true, value });
	try {
		return await work();
	} finally {
		Object.defineProperty(globalThis, 'indexedDB', own);
	}
}

/** An IndexedDB that is asked for the version after the one it is asked for: a later Dateline's. */
function ofNextVersion(): Pick<IDBFactory, 'open'> {
	const real = indexedDB;
	const next = (version?: number) => (version === undefined ? version : version + 1);
	return { open: (name, version) => real.open(name, next(version)) };
}

const problemOf = async (name: string) => {
	const opened = await openDatabase({ name });
	return opened.ok ? null : opened.error;
};

describe('opening', () => {
	test('makes all stores and indexes of a database that was not there', async () => {
		const db = await openOrThrow();
		const tx = db.transaction([...db.objectStoreNames]);
		const parts = [...db.objectStoreNames].map((name) => {
			const store = tx.objectStore(name);
			const indexes = [...store.indexNames].map((index) => [
				index,
				(store.index(index as never) as { keyPath: unknown }).keyPath
			]);
			return [name, { keyPath: store.keyPath, indexes: Object.fromEntries(indexes) }];
		});
		expect(Object.fromEntries(parts)).toEqual(PARTS);
		expect([...STORES].sort()).toEqual(Object.keys(PARTS).sort());
		expect(db.version).toBe(DATABASE_VERSION);
	});

	test('again finds what was stored', async () => {
		const name = newName();
		const db = await openOrThrow(name);
		await addDeck(db, questions('talks', 2), atNoon());
		const before = await contents(db);
		db.close();
		const again = await contents(await openOrThrow(name));
		expect(again).toEqual(before);
		expect(again['cards']).toHaveLength(2);
	});

	test('leaves a database of a newer version alone', async () => {
		const name = newName();
		const upgrade = { upgrade: (db: IDBDatabase | object) => createStore(db, 'future') };
		const newer = await openDB(name, DATABASE_VERSION + 1, upgrade as never);
		await newer.put('future', { id: 'kept' });
		newer.close();
		expect(await problemOf(name)).toMatchObject({ kind: 'newer' });
		const raw = await openDB(name);
		expect(raw.version).toBe(DATABASE_VERSION + 1);
		expect([...raw.objectStoreNames]).toEqual(['future']);
		expect(await raw.getAll('future')).toEqual([{ id: 'kept' }]);
		raw.close();
	});

	test('names the store that is missing', async () => {
		const name = newName();
		const raw = await openDB<Schema>(name, DATABASE_VERSION, {
			async upgrade(db, _old, _new, tx) {
				for (const migrate of MIGRATIONS) await migrate(db as never, tx as never, null);
				db.deleteObjectStore('segments');
			}
		});
		raw.close();
		const problem = await problemOf(name);
		expect(problem).toMatchObject({ kind: 'incomplete' });
		expect(problem).toMatchObject({ detail: null, missing: ['segments'] });
	});

	test('of a broken database leaves no connection behind', async () => {
		const name = newName();
		(await openDB(name, DATABASE_VERSION)).close();
		let told = 0;
		const opened = await openDatabase({ name, onGone: () => told++ });
		expect(opened).toMatchObject({ ok: false, error: { kind: 'incomplete' } });
		(await openDB(name, DATABASE_VERSION + 1)).close();
		expect(told).toBe(0);
	});

	test('is refused where there is no IndexedDB', async () => {
		const name = newName();
		for (const none of [undefined, null]) {
			const problem = await withIndexedDb(none, () => problemOf(name));
			expect(problem).toMatchObject({ kind: 'refused' });
		}
		expect(await problemOf(name)).toBeNull();
	});

	test('is refused where IndexedDB throws at once', async () => {
		const open = () => {
			throw new DOMException('The operation is insecure.', 'SecurityError');
		};
		const problem = await withIndexedDb({ open }, () => problemOf(newName()));
		expect(problem).toEqual({ kind: 'refused', detail: 'The operation is insecure.' });
	});

	test('is blocked while an older tab does not let go, and goes well once it does', async () => {
		const name = newName();
		(await openOrThrow(name)).close();
		const older = await openDB(name);
		const [problem, waited] = await withIndexedDb(ofNextVersion(), async () => {
			const start = performance.now();
			return [await problemOf(name), performance.now() - start] as const;
		});
		expect(problem).toMatchObject({ kind: 'blocked' });
		expect(waited).toBeGreaterThan(2900);
		older.close();
		expect(await withIndexedDb(ofNextVersion(), () => problemOf(name))).toBeNull();
	});

	test('waits for an older tab that lets go in time', async () => {
		const name = newName();
		(await openOrThrow(name)).close();
		const older = await openDB(name, undefined, {
			blocking: () => void setTimeout(() => older.close(), 100)
		});
		expect(await withIndexedDb(ofNextVersion(), () => problemOf(name))).toBeNull();
	});

	test('is not blocked by what takes long once an older tab has let go', async () => {
		const name = newName();
		const older = await openDB<Schema>(name, 1, {
			upgrade: (db, _old, _new, tx) => void MIGRATIONS[0]!(db as never, tx as never, null),
			blocking: () => void setTimeout(() => older.close(), 100)
		});
		// Longer than it waits for another tab.
		const beforeMigration = () => new Promise<void>((resolve) => setTimeout(resolve, 3300));
		const opened = await openDatabase({ name, beforeMigration });
		expect(opened).toMatchObject({ ok: true });
		if (opened.ok) opened.value.close();
	});

	test('that was blocked is told of once it has gone well', async () => {
		const name = newName();
		(await openOrThrow(name)).close();
		const older = await openDB(name);
		const late = await withIndexedDb(ofNextVersion(), () => {
			const told = new Promise<Awaited<ReturnType<typeof openDatabase>>>((resolve) => {
				void openDatabase({ name, onUnblocked: resolve }).then((opened) => {
					expect(opened).toMatchObject({ ok: false, error: { kind: 'blocked' } });
					older.close();
				});
			});
			return told;
		});
		expect(late.ok).toBe(true);
		if (late.ok) late.value.close();
	});

	test('does not make a database anew that the page has seen, and leaves none behind', async () => {
		const name = newName();
		const opened = await openDatabase({ name, mayBeNew: false });
		expect(opened).toMatchObject({ ok: false, error: { kind: 'evicted' } });
		expect((await indexedDB.databases()).map((one) => one.name)).not.toContain(name);
	});

	test('lets go of a database that is being removed, and says so', async () => {
		const name = newName();
		const told: string[] = [];
		await openDatabase({
			name,
			onGone: (problem) => told.push(problem?.kind ?? 'by itself')
		});
		await deleteDB(name, { blocked: () => void told.push('blocked') });
		expect(told).toEqual(['evicted']);
	});

	test('lets go when a later Dateline wants the database, and says so', async () => {
		const name = newName();
		let superseded = 0;
		const opened = await openDatabase({
			name,
			onGone: (problem) => void (superseded += Number(problem?.kind === 'superseded'))
		});
		expect(opened.ok).toBe(true);
		let blocked = false;
		const later = await openDB(name, DATABASE_VERSION + 1, {
			blocked: () => void (blocked = true)
		});
		expect({ superseded, blocked }).toEqual({ superseded: 1, blocked: false });
		expect(() => opened.ok && opened.value.transaction('cards')).toThrow(/clos/);
		later.close();
	});
});

describe('an exception', () => {
	test.each([
		['VersionError', 'newer'],
		['QuotaExceededError', 'full'],
		['SecurityError', 'refused'],
		['InvalidStateError', 'refused'],
		['NotAllowedError', 'refused'],
		['UnknownError', 'broken'],
		['AbortError', 'broken'],
		['NotFoundError', 'incomplete'],
		['TransactionInactiveError', 'broken']
	])('%s means that the storage is %s', (name, kind) => {
		const problem = storageProblemOf(new DOMException('Because.', name));
		expect(problem).toEqual({ kind, detail: 'Because.' });
	});

	test('of a connection that closes is no refusal', () => {
		const closing = new DOMException('The database connection is closing.', 'InvalidStateError');
		expect(storageProblemOf(closing)).toMatchObject({ kind: 'broken' });
	});

	test('of our own is no problem of the storage', () => {
		expect(storageProblemOf(new TypeError('a bug'))).toBeNull();
		expect(storageProblemOf('a text')).toBeNull();
	});
});

function createStore(db: object, name: string): void {
	(db as IDBDatabase).createObjectStore(name, { keyPath: 'id' });
}
