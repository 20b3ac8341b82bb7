// What is done with a database that is open, whoever has opened it.
import type { IDBPDatabase } from 'idb';
import type { StorageProblem } from '../../core/keeping/storage-problem.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { STORES, type Db, type Schema } from './schema.ts';

/** Hears why a connection has been closed: null where the browser did it by itself. */
export type OnGone = (problem: StorageProblem | null) => void;

export const EVICTED: StorageProblem = { kind: 'evicted', detail: null };

/** Closes it for a newer version in another tab, or because it is being removed. */
export function letGo(event: IDBVersionChangeEvent, onGone: OnGone | undefined): void {
	(event.target as IDBDatabase).close();
	onGone?.(event.newVersion === null ? EVICTED : { kind: 'superseded', detail: null });
}

/** Whether it has all that it should; closed where it has not. */
export function checkStores(db: IDBPDatabase<Schema>): Result<Db, StorageProblem> {
	const missing = STORES.filter((store) => !db.objectStoreNames.contains(store));
	if (missing.length === 0) return ok(db);
	db.close();
	return fail({ kind: 'incomplete', detail: null, missing });
}
