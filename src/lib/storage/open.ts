// Opening the database: brings it up to date, or says in which of a few ways it cannot be had.
import { openDB, type IDBPDatabase } from 'idb';
import { fail, ok, type Result } from '../core/result.ts';
import { MIGRATIONS, VERSION } from './migrations.ts';
import { beginNewJournal } from './new-journal.ts';
import { STORES, type Db, type Schema } from './schema.ts';

export const DATABASE_NAME = 'dateline';

/** Why nothing can be kept on this device, or not now. */
export type StorageProblem =
	/** The browser has no IndexedDB for this page, or refuses it. */
	| { readonly kind: 'refused'; readonly detail: string }
	| { readonly kind: 'full'; readonly detail: string }
	/** A newer Dateline made it; it is left alone. */
	| { readonly kind: 'newer'; readonly detail: string }
	/** A tab with an older Dateline holds it open. */
	| { readonly kind: 'blocked'; readonly detail: string }
	/** A newer Dateline in another tab took it over. */
	| { readonly kind: 'superseded'; readonly detail: string }
	/** A store is missing, or something unforeseen. */
	| { readonly kind: 'broken'; readonly detail: string };

export interface OpenOptions {
	readonly name?: string;
	/** Another tab wants a newer version: this connection has been closed. */
	readonly onSuperseded?: () => void;
	/** The browser closed the connection by itself. */
	readonly onTerminated?: () => void;
}

/** How long another tab may take to let go before the learner is told of it. */
const BLOCKED_AFTER_MS = 3000;

export async function openDatabase(options: OpenOptions = {}): Promise<Result<Db, StorageProblem>> {
	try {
		return await open(options);
	} catch (error) {
		// Some browsers refuse at once, by throwing, others by a request that fails.
		return fail(storageProblemOf(error) ?? { kind: 'broken', detail: String(error) });
	}
}

async function open(options: OpenOptions): Promise<Result<Db, StorageProblem>> {
	const { name = DATABASE_NAME, onSuperseded, onTerminated } = options;
	if (typeof indexedDB === 'undefined' || indexedDB === null) {
		return fail({ kind: 'refused', detail: 'This browser offers no IndexedDB here.' });
	}
	let onBlocked = () => {};
	const blocked = new Promise<Result<Db, StorageProblem>>((resolve) => {
		onBlocked = () =>
			void setTimeout(
				() => resolve(fail({ kind: 'blocked', detail: 'Another tab holds the database open.' })),
				BLOCKED_AFTER_MS
			);
	});
	const opening = openDB<Schema>(name, VERSION, {
		async upgrade(db, oldVersion, _newVersion, tx) {
			for (const migrate of MIGRATIONS.slice(oldVersion)) await migrate(db, tx as never);
		},
		blocked: () => onBlocked(),
		blocking(_current, _blocked, event) {
			(event.target as IDBDatabase).close();
			onSuperseded?.();
		},
		...(onTerminated && { terminated: onTerminated })
	});
	// Behind it in the queue, and nothing waits for it; where it fails, the journal is as it was.
	beginNewJournal().catch(() => {});
	return Promise.race([opening.then(checkStores), blocked]);
}

function checkStores(db: IDBPDatabase<Schema>): Result<Db, StorageProblem> {
	const missing = STORES.filter((store) => !db.objectStoreNames.contains(store));
	if (missing.length === 0) return ok(db);
	db.close();
	return fail({
		kind: 'broken',
		detail: `Parts of the database are missing: ${missing.join(', ')}.`
	});
}

/** Tells the problem behind an exception of IndexedDB; null where it is none of these. */
export function storageProblemOf(error: unknown): StorageProblem | null {
	if (!(error instanceof Error)) return null;
	const detail = error.message || error.name;
	switch (error.name) {
		case 'VersionError':
			return { kind: 'newer', detail };
		case 'QuotaExceededError':
			return { kind: 'full', detail };
		case 'SecurityError':
		case 'InvalidStateError':
		case 'NotAllowedError':
			return { kind: 'refused', detail };
		case 'UnknownError':
		case 'AbortError':
			return { kind: 'broken', detail };
		default:
			return null;
	}
}
