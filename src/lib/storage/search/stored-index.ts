// The index of all texts as it was last: a cache in a database of its own, so that it is in no backup, no
// check and no migration, and can be lost, or thrown away by the browser, without loss.
import { openDB, type DBSchema } from 'idb';
import type { StoredIndex } from '../../core/search/text-index.ts';
import { newJournal } from '../database/new-journal.ts';

const INDEX_NAME = 'dateline-search';
/** Another form of the index, or of what stands in it, has another version: the old one is not read. */
const VERSION = 1;

interface SearchSchema extends DBSchema {
	index: { key: string; value: StoredIndex & { readonly id: 'texts' } };
}

async function withIndex<T>(
	name: string,
	work: (db: Awaited<ReturnType<typeof openDB<SearchSchema>>>) => Promise<T>
): Promise<T> {
	const db = await openDB<SearchSchema>(name, VERSION, {
		upgrade(db) {
			for (const old of db.objectStoreNames) db.deleteObjectStore(old);
			db.createObjectStore('index', { keyPath: 'id' });
		},
		blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close()
	});
	try {
		return await work(db);
	} finally {
		db.close();
	}
}

/** Null where there is none, or it cannot be read: then it is made anew. */
export async function readStoredIndex(name = INDEX_NAME): Promise<StoredIndex | null> {
	try {
		const all = await indexedDB.databases?.();
		if (all && !all.some((one) => one.name === name)) return null;
		return (await withIndex(name, (db) => db.get('index', 'texts'))) ?? null;
	} catch (error) {
		console.warn(error);
		return null;
	}
}

/** Where there is no room for it, it is made anew the next time. */
export async function keepIndex(index: StoredIndex, name = INDEX_NAME): Promise<void> {
	try {
		await newJournal();
		await withIndex(name, (db) => db.put('index', { id: 'texts', ...index }));
	} catch (error) {
		console.warn(error);
	}
}
