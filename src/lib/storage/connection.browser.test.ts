import { openDB, unwrap } from 'idb';
import { expect, test } from 'vitest';
import { atNoon, newName, openOrThrow, questions } from '../testing/storage.ts';
import { Connection, StorageUnavailable } from './connection.ts';
import { VERSION } from './migrations.ts';
import type { Db } from './schema.ts';
import { addDeck } from './take-deck.ts';

const handed = (connection: Connection) => connection.use(async (db) => db);
const isOpen = (db: Db) => {
	try {
		db.transaction('cards');
		return true;
	} catch {
		return false;
	}
};

test('All who use a connection share one database, also when they come at once', async () => {
	const connection = new Connection({ name: newName() });
	const [first, second] = await Promise.all([handed(connection), handed(connection)]);
	expect(first).toBe(second);
	expect(await handed(connection)).toBe(first);
});

test('A dead connection is opened anew for what only reads', async () => {
	const name = newName();
	const connection = new Connection({ name });
	await connection.use((db) => addDeck(db, questions('talks', 2), atNoon()), 'write');
	const dead = await handed(connection);
	dead.close();
	expect(await connection.use((db) => db.count('cards'))).toBe(2);
	expect(await handed(connection)).not.toBe(dead);
});

test('What writes on a dead connection fails rather than being done twice, and then works', async () => {
	const connection = new Connection({ name: newName() });
	(await handed(connection)).close();
	let tries = 0;
	const add = (db: Db) => {
		tries++;
		return addDeck(db, questions('talks', 2), atNoon());
	};
	await expect(connection.use(add, 'write')).rejects.toMatchObject({ name: 'InvalidStateError' });
	expect(tries).toBe(1);
	await connection.use(add, 'write');
	expect(await connection.use((db) => db.count('cards'))).toBe(2);
});

test.each([
	'Connection to Indexed Database server lost. Refresh the page to try again',
	'Attempt to get a record from database without an in-progress transaction: backing store',
	'The database connection is closing.'
])('A connection is dead that says “%s”', async (message) => {
	const connection = new Connection({ name: newName() });
	const seen: Db[] = [];
	await connection.use(async (db) => {
		seen.push(db);
		if (seen.length === 1) throw new DOMException(message, 'UnknownError');
	});
	expect(seen).toHaveLength(2);
	expect(seen[1]).not.toBe(seen[0]);
	expect(seen.map(isOpen)).toEqual([false, true]);
});

test('A bug is thrown on, and the connection is kept', async () => {
	const connection = new Connection({ name: newName() });
	const before = await handed(connection);
	const bug = new TypeError('no such thing');
	await expect(connection.use(() => Promise.reject(bug))).rejects.toBe(bug);
	expect(await handed(connection)).toBe(before);
});

test('A connection that the browser closes is opened anew, and told of', async () => {
	let terminated = 0;
	const connection = new Connection({ name: newName(), onTerminated: () => terminated++ });
	const dead = await handed(connection);
	unwrap(dead).dispatchEvent(new Event('close'));
	expect(terminated).toBe(1);
	expect(await handed(connection)).not.toBe(dead);
});

test('A connection that a later Dateline took over stays closed, and says why', async () => {
	const name = newName();
	let superseded = 0;
	const connection = new Connection({ name, onSuperseded: () => superseded++ });
	await connection.open();
	(await openDB(name, VERSION + 1)).close();
	expect(superseded).toBe(1);
	const error = await handed(connection).catch((thrown: unknown) => thrown);
	expect(error).toBeInstanceOf(StorageUnavailable);
	expect(error).toMatchObject({ problem: { kind: 'superseded' } });
});

test('What could not be opened is tried again at the next use', async () => {
	const name = newName();
	(await openOrThrow(name)).close();
	const connection = new Connection({ name });
	const own = Object.getOwnPropertyDescriptor(globalThis, 'indexedDB')!;
	Object.defineProperty(globalThis, 'indexedDB', { configurable: true, value: undefined });
	try {
		await expect(handed(connection)).rejects.toMatchObject({ problem: { kind: 'refused' } });
	} finally {
		Object.defineProperty(globalThis, 'indexedDB', own);
	}
	expect(await connection.use((db) => db.count('cards'))).toBe(0);
});
