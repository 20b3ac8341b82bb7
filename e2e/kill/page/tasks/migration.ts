// The app opening a database that its first version made, with all that is stored today.
import { deleteDB, openDB, type IDBPDatabase } from 'idb';
import { MIGRATIONS } from '../../../../src/lib/storage/database/migrations.ts';
import { DATABASE_NAME } from '../../../../src/lib/storage/database/open.ts';
import type { Db, DeckRow, Schema } from '../../../../src/lib/storage/database/schema.ts';
import type { State } from '../../protocol.ts';
import { AppFrame } from '../app.ts';
import { tell } from '../harness.ts';
import { FIRST_STORE, LOG } from '../log.ts';
import { contentsOf, stateOf } from '../state.ts';
import type { Task } from './task.ts';

const FIRST = 1;

export const migrate: Task = async (db) => {
	const present = await stateOf(db);
	const all = await contentsOf(db as unknown as IDBPDatabase);
	db.close();
	const older = await madeOlder(all);
	// What the first version had no store for does not come back.
	const rows = Object.fromEntries(
		Object.entries(present.rows).map(([store, rows]) => [store, store in older.rows ? rows : {}])
	);
	const before = { ...present, rows, updates: [] };
	return { before, plan: { task: 'migration', older }, run: open };
};

/** Replaces the database by one of the first version, with these rows as it would have had them. */
async function madeOlder(all: Awaited<ReturnType<typeof contentsOf>>): Promise<State> {
	await deleteDB(DATABASE_NAME);
	const db = await openDB<Schema>(DATABASE_NAME, FIRST, {
		async upgrade(db, _old, _new, tx) {
			for (const migration of MIGRATIONS.slice(0, FIRST))
				await migration(db as never, tx as never, null);
		}
	});
	const stores = [...db.objectStoreNames];
	const tx = db.transaction(stores, 'readwrite', { durability: 'strict' });
	for (const store of stores) {
		const rows = all[(store as string) === FIRST_STORE ? LOG : store] ?? [];
		for (const { row } of rows) void tx.objectStore(store).put(olderRow(store, row));
	}
	await tx.done;
	const state = await stateOf(db as Db);
	db.close();
	return state;
}

function olderRow(store: string, row: unknown): never {
	if (store !== 'decks') return row as never;
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
