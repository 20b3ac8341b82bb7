// Records of an earlier version of the database, brought up to date by the migrations themselves: in a
// database of their own, which is deleted afterwards. So there is only one way from old to new.
import { deleteDB, openDB } from 'idb';
import { PARTS, type Part } from '../../core/collection/records.ts';
import { MIGRATIONS } from '../database/migrations.ts';
import { openDatabase } from '../database/open.ts';
import type { Incoming } from './replace-collection.ts';
import type { Db, Schema } from '../database/schema.ts';

const NAME = 'dateline-restore';
let used = false;

/** The records as of today, in a database that the caller closes. It is made anew each time. */
export async function upgraded(schema: number, incoming: Incoming): Promise<Db> {
	used = true;
	await deleteDB(NAME);
	const old = await openDB<Schema>(NAME, schema, {
		async upgrade(db, _old, _new, tx) {
			for (const migrate of MIGRATIONS.slice(0, schema))
				await migrate(db as never, tx as never, null);
		}
	});
	for (const part of PARTS) {
		const store = storeOf(part);
		// No Dateline of that version has written such a part.
		if (!old.objectStoreNames.contains(store)) continue;
		for (const records of incoming.records(part)) {
			const tx = old.transaction(store, 'readwrite');
			await Promise.all([...records.map((record) => tx.store.put(record as never)), tx.done]);
		}
	}
	old.close();
	const opened = await openDatabase({ name: NAME });
	if (opened.ok) return opened.value;
	throw new Error(opened.error.detail ?? opened.error.kind);
}

const storeOf = (part: Part) => (part === 'settings' ? 'meta' : part) as 'cards';

/** Lets the database go that an upgrade was made in. */
export async function forgetUpgraded(): Promise<void> {
	if (used) await deleteDB(NAME);
	used = false;
}
