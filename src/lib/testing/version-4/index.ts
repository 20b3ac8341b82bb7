// A collection as the fourth version of the database had it, made by its own code: all rows by store,
// and its backup. Of 1,338 entries in the log some are calls and retractions.
import { gunzipSync, strFromU8 } from 'fflate';
import { openDB } from 'idb';
import { MIGRATIONS } from '../../storage/database/migrations.ts';
import type { Schema } from '../../storage/database/schema.ts';
import backup from './backup.base64?raw';
import database from './database.json.gz.base64?raw';

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
	Uint8Array.from(atob(base64.trim()), (letter) => letter.charCodeAt(0));

export const BACKUP_4: Uint8Array<ArrayBuffer> = bytesOf(backup);

type Rows = Readonly<Record<string, readonly (object & { readonly id?: string })[]>>;

export const rowsOf4 = (): Rows =>
	(JSON.parse(strFromU8(gunzipSync(bytesOf(database)))) as { rows: Rows }).rows;

/** Makes the database as it was, under this name; without the stores that have no rows here. */
export async function makeDatabase4(name: string, rows: Rows = rowsOf4()): Promise<void> {
	const db = await openDB<Schema>(name, 4, {
		async upgrade(db, _old, _new, tx) {
			for (const migrate of MIGRATIONS.slice(0, 4)) await migrate(db as never, tx as never, null);
			for (const store of db.objectStoreNames) if (!(store in rows)) db.deleteObjectStore(store);
		}
	});
	for (const [store, all] of Object.entries(rows)) {
		const tx = db.transaction(store as 'cards', 'readwrite');
		await Promise.all([...all.map((row) => tx.store.put(row as never)), tx.done]);
	}
	db.close();
}
