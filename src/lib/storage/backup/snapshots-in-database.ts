// Copies in a database of their own, and the handle of the learner's folder, which only a database holds.
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Snapshot, SnapshotShelf } from './snapshot.ts';

const SNAPSHOTS_NAME = 'dateline-snapshots';

interface SnapshotSchema extends DBSchema {
	heads: { key: number; value: Snapshot };
	/** The backup files themselves, apart, so that a list need not read them. */
	files: { key: number; value: { readonly id: number; readonly file: ArrayBuffer } };
	/** The folder that backups go to, where the browser has such things. */
	folder: { key: string; value: { readonly id: 'folder'; readonly handle: unknown } };
}

type SnapshotDb = IDBPDatabase<SnapshotSchema>;

/** Opens the database, works with it, and closes it. */
export async function withSnapshots<T>(
	work: (db: SnapshotDb) => Promise<T>,
	name = SNAPSHOTS_NAME
): Promise<T> {
	const db = await openDB<SnapshotSchema>(name, 1, {
		upgrade(db) {
			db.createObjectStore('heads', { keyPath: 'id' });
			db.createObjectStore('files', { keyPath: 'id' });
			db.createObjectStore('folder', { keyPath: 'id' });
		},
		blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close()
	});
	try {
		return await work(db);
	} finally {
		db.close();
	}
}

/** Where there is none, none is made for looking: a kill in the making is the worst moment for one. */
async function ifThere<T>(
	name: string,
	work: (db: SnapshotDb) => Promise<T>,
	otherwise: T
): Promise<T> {
	const all = await indexedDB.databases?.();
	if (all && !all.some((one) => one.name === name)) return otherwise;
	return withSnapshots(work, name);
}

export const databaseShelf = (name = SNAPSHOTS_NAME): SnapshotShelf => ({
	takesNew: true,
	list: () => ifThere(name, (db) => db.getAll('heads'), []),
	put: (snapshot, file) =>
		withSnapshots(async (db) => {
			const tx = db.transaction(['heads', 'files'], 'readwrite', { durability: 'strict' });
			await Promise.all([
				tx.objectStore('heads').put(snapshot),
				tx.objectStore('files').put({ id: snapshot.id, file }),
				tx.done
			]);
		}, name),
	file: (id) => ifThere(name, async (db) => (await db.get('files', id))?.file ?? null, null),
	remove: (id) =>
		ifThere(
			name,
			async (db) => {
				const tx = db.transaction(['heads', 'files'], 'readwrite', { durability: 'strict' });
				await Promise.all([
					tx.objectStore('heads').delete(id),
					tx.objectStore('files').delete(id),
					tx.done
				]);
			},
			undefined
		)
});
