// Copies of everything, kept beside the database in one of their own, so that what befalls the one
// need not befall the other. Old ones thin out.
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Counts } from '../core/collection/records.ts';
import { kept } from '../core/collection/thin.ts';

export const SNAPSHOTS_NAME = 'dateline-snapshots';

/** What made Dateline keep a copy. */
export type Occasion = 'daily' | 'import' | 'update' | 'restore' | 'migration';

export interface Snapshot {
	/** When it was made, ms since 1970; no two at once. */
	readonly id: number;
	readonly occasion: Occasion;
	readonly counts: Counts;
	/** The newest stamp in it: two copies of the same have the same. */
	readonly lastChange: string | null;
	readonly bytes: number;
}

interface SnapshotSchema extends DBSchema {
	heads: { key: number; value: Snapshot };
	/** The backup files themselves, apart, so that a list need not read them. */
	files: { key: number; value: { readonly id: number; readonly file: ArrayBuffer } };
	/** The folder that backups go to, where the browser has such things. */
	folder: { key: string; value: { readonly id: 'folder'; readonly handle: unknown } };
}

export type SnapshotDb = IDBPDatabase<SnapshotSchema>;

export function openSnapshots(name = SNAPSHOTS_NAME): Promise<SnapshotDb> {
	return openDB<SnapshotSchema>(name, 1, {
		upgrade(db) {
			db.createObjectStore('heads', { keyPath: 'id' });
			db.createObjectStore('files', { keyPath: 'id' });
			db.createObjectStore('folder', { keyPath: 'id' });
		},
		blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close()
	});
}

/** The copies there are, the newest first. */
export async function snapshotsOf(db: SnapshotDb): Promise<readonly Snapshot[]> {
	return (await db.getAll('heads')).reverse();
}

/** Keeps a copy, and lets old ones go that are no longer needed. Strict: it is there when this ends. */
export async function keepSnapshot(
	db: SnapshotDb,
	head: Omit<Snapshot, 'id'>,
	file: ArrayBuffer,
	now: number
): Promise<Snapshot> {
	const tx = db.transaction(['heads', 'files'], 'readwrite', { durability: 'strict' });
	tx.done.catch(() => {});
	const heads = tx.objectStore('heads');
	const before = await heads.getAll();
	// A clock set back must not put a copy in the place of another.
	const id = Math.max(now, (before.at(-1)?.id ?? 0) + 1);
	const snapshot = { ...head, id };
	const stays = new Set(kept([...before, snapshot].map((one) => one.id)));
	const goes = before.filter((one) => !stays.has(one.id));
	await Promise.all([
		heads.put(snapshot),
		tx.objectStore('files').put({ id, file }),
		...goes.flatMap((one) => [heads.delete(one.id), tx.objectStore('files').delete(one.id)])
	]);
	await tx.done;
	return snapshot;
}

/** The file of a copy; null where it is gone. */
export async function snapshotFile(db: SnapshotDb, id: number): Promise<ArrayBuffer | null> {
	return (await db.get('files', id))?.file ?? null;
}

export async function forgetSnapshot(db: SnapshotDb, id: number): Promise<void> {
	const tx = db.transaction(['heads', 'files'], 'readwrite', { durability: 'strict' });
	await Promise.all([
		tx.objectStore('heads').delete(id),
		tx.objectStore('files').delete(id),
		tx.done
	]);
}
