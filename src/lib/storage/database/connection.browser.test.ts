import { deleteDB, openDB, unwrap } from 'idb';
import { expect, onTestFinished, test } from 'vitest';
import { atNoon, newName, openOrThrow, questions } from '../../testing/storage.ts';
import { Connection, StorageUnavailable, type Mode } from './connection.ts';
import { DATABASE_VERSION } from './migrations.ts';
import type { Db } from './schema.ts';
import { addDeck } from '../deck/take-deck.ts';

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

const dying = (message: string, name = 'UnknownError') => new DOMException(message, name);

/** Works with a connection whose first use ends in an error; the connections that were given. */
async function withFirst(error: unknown, mode: Mode): Promise<readonly Db[]> {
	const connection = new Connection({ name: newName() });
	const seen: Db[] = [];
	const work = async (db: Db) => {
		seen.push(db);
		if (seen.length === 1) throw error;
	};
	await connection.use(work, mode).catch((thrown: unknown) => expect(thrown).toBe(error));
	return seen;
}

test('What writes on a closed connection has not begun, and is done once on a new one', async () => {
	const connection = new Connection({ name: newName() });
	(await handed(connection)).close();
	await connection.use((db) => addDeck(db, questions('talks', 2), atNoon()), 'write');
	expect(await connection.use((db) => db.count('cards'))).toBe(2);
});

test('What died while it was written is not done twice, unless it knows itself again', async () => {
	const error = dying('Connection to Indexed Database server lost. Refresh the page to try again');
	expect(await withFirst(error, 'write')).toHaveLength(1);
	expect(await withFirst(error, 'repeatable')).toHaveLength(2);
});

test.each([
	['UnknownError', 'Connection to Indexed Database server lost. Refresh the page to try again'],
	['UnknownError', 'Attempt to get a record from database without an in-progress transaction'],
	['UnknownError', 'Connection is closing'],
	['InvalidStateError', 'The database connection is closing.'],
	['UnknownError', 'Internal error opening backing store for indexedDB.open.'],
	['UnknownError', 'Internal error.'],
	['DataError', 'Failed to read large IndexedDB value'],
	['UnknownError', 'The operation failed for reasons unrelated to the database itself'],
	['AbortError', 'The transaction was aborted, so the request cannot be fulfilled.'],
	['TransactionInactiveError', 'The transaction is inactive or finished.'],
	['NotFoundError', 'One of the specified object stores was not found.']
])('A connection is dead that says “%s: %s”', async (name, message) => {
	const seen = await withFirst(dying(message, name), 'read');
	expect(seen).toHaveLength(2);
	expect(seen[1]).not.toBe(seen[0]);
	expect(seen.map(isOpen)).toEqual([false, true]);
});

test('A connection is not to blame for a full disk', async () => {
	const full = dying('The device is full.', 'QuotaExceededError');
	expect(await withFirst(full, 'repeatable')).toHaveLength(1);
});

/** Lets the first `count` openings of a database fail as a browser does whose files are busy. */
function failOpening(wanted: string, count: number): () => number {
	const { open } = IDBFactory.prototype;
	let tries = 0;
	IDBFactory.prototype.open = function (...args) {
		if (args[0] !== wanted || ++tries > count) return open.apply(this, args);
		throw dying('Internal error opening backing store for indexedDB.open.');
	};
	onTestFinished(() => void (IDBFactory.prototype.open = open));
	return () => tries;
}

test('A database that does not open at once is asked for again', async () => {
	const name = newName();
	const tries = failOpening(name, 3);
	const connection = new Connection({ name });
	expect(await connection.open()).toMatchObject({ ok: true });
	expect(tries()).toBe(4);
});

test('A database that does not open after that is a problem, and opens at a later use', async () => {
	const name = newName();
	failOpening(name, 4);
	const connection = new Connection({ name });
	expect(await connection.open()).toMatchObject({ ok: false, error: { kind: 'broken' } });
	expect(await connection.use((db) => db.count('cards'))).toBe(0);
});

test('A database that is gone while the page is open is not made anew by it', async () => {
	const name = newName();
	const connection = new Connection({ name });
	await connection.use((db) => addDeck(db, questions('talks', 2), atNoon()), 'write');
	(await handed(connection)).close();
	await deleteDB(name);
	for (let time = 0; time < 2; time++) {
		const used = connection.use((db) => db.count('cards'));
		await expect(used).rejects.toMatchObject({ problem: { kind: 'evicted' } });
	}
	expect((await indexedDB.databases()).map((one) => one.name)).not.toContain(name);
	expect(await new Connection({ name }).open()).toMatchObject({ ok: true });
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
	const connection = new Connection({
		name: newName(),
		onGone: (problem) => void (terminated += Number(problem === null))
	});
	const dead = await handed(connection);
	unwrap(dead).dispatchEvent(new Event('close'));
	expect(terminated).toBe(1);
	expect(await handed(connection)).not.toBe(dead);
});

test('A connection that a later Dateline took over stays closed, and says why', async () => {
	const name = newName();
	let superseded = 0;
	const connection = new Connection({
		name,
		onGone: (problem) => void (superseded += Number(problem?.kind === 'superseded'))
	});
	await connection.open();
	(await openDB(name, DATABASE_VERSION + 1)).close();
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
