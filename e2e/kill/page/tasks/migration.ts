// The app opening a database of an earlier version with all that is stored today: of the first one, or,
// with a long log, of the last that had a row for each entry.
import { deleteDB, openDB, type IDBPDatabase } from 'idb';
import { MIGRATIONS } from '../../../../src/lib/storage/database/migrations.ts';
import { DATABASE_NAME } from '../../../../src/lib/storage/database/open.ts';
import type { Db, DeckRow, Schema } from '../../../../src/lib/storage/database/schema.ts';
import type { State } from '../../protocol.ts';
import { AppFrame } from '../app.ts';
import { tell } from '../harness.ts';
import { FIRST_STORE, LOG } from '../log.ts';
import { answerMany } from '../long-log.ts';
import { contentsOf, stateOf } from '../state.ts';
import type { Prepared, Task } from './task.ts';

const FIRST = 1;
const LAST_WITH_ROWS = 4;
/** Several segments. */
const MANY_ENTRIES = 6000;

export const migrate: Task = (db) => prepared(db, 'migration', FIRST);

export const migrateLog: Task = async (db, { seed }) => {
	await answerMany(db, MANY_ENTRIES, seed);
	return prepared(db, 'migrate-log', LAST_WITH_ROWS);
};

async function prepared(
	db: Db,
	task: 'migration' | 'migrate-log',
	version: number
): Promise<Prepared> {
	const present = await stateOf(db);
	const all = await contentsOf(db as unknown as IDBPDatabase);
	db.close();
	const older = await madeOlder(all, version);
	// What that version had no store for does not come back.
	const rows = Object.fromEntries(
		Object.entries(present.rows).map(([store, rows]) => [store, store in older.rows ? rows : {}])
	);
	const updates = 'updates' in older.rows ? present.updates : [];
	return { before: { ...present, rows, updates }, plan: { task, older }, run: open };
}

/** Replaces the database by one of an earlier version, with these rows as it would have had them. */
async function madeOlder(
	all: Awaited<ReturnType<typeof contentsOf>>,
	version: number
): Promise<State> {
	await deleteDB(DATABASE_NAME);
	const db = await openDB<Schema>(DATABASE_NAME, version, {
		async upgrade(db, _old, _new, tx) {
			for (const migration of MIGRATIONS.slice(0, version))
				await migration(db as never, tx as never, null);
		}
	});
	const stores = [...db.objectStoreNames];
	const tx = db.transaction(stores, 'readwrite', { durability: 'strict' });
	for (const store of stores) {
		const rows = all[(store as string) === FIRST_STORE ? LOG : store] ?? [];
		for (const { row } of rows) void tx.objectStore(store).put(olderRow(store, row, version));
	}
	await tx.done;
	const state = await stateOf(db as Db);
	db.close();
	return state;
}

function olderRow(store: string, row: unknown, version: number): never {
	if (store !== 'decks' || version > FIRST) return row as never;
	const { head, ...rest } = row as DeckRow;
	const sources = head.sources.map(({ leftOut: _later, ...source }) => source);
	return { ...rest, head: { ...head, sources } } as never;
}

async function open(): Promise<void> {
	await tell({ kind: 'attempt', attempt: { what: 'task' } });
	await tell({ kind: 'begun' });
	const app = new AppFrame('/');
	void tellWriting(app);
	await app.heading('Today');
	await tell({ kind: 'acknowledged' });
	await tell({ kind: 'done' });
}

/** Tells when the app is asked to bring its database up to date; the app is not changed by it. */
async function tellWriting(app: AppFrame): Promise<void> {
	await app.until((document) => document.URL.startsWith(location.origin));
	const { prototype } = app.window.IDBFactory;
	const { open } = prototype;
	prototype.open = function (...given) {
		const request = open.apply(this, given);
		const told = () => void tell({ kind: 'writing' });
		request.addEventListener('upgradeneeded', told, { once: true });
		return request;
	};
}
