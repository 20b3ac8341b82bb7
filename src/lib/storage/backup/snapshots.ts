// Copies of everything, kept apart from the database, so that what befalls the one need not befall the
// other: in the browser's own file system, which shares nothing with IndexedDB; where there is none, in
// a database of their own. Old ones thin out.
import { kept } from '../../core/collection/thin.ts';
import type { Snapshot, SnapshotShelf } from './snapshot.ts';
import { databaseShelf } from './snapshots-in-database.ts';
import { fileShelf } from './snapshots-in-files.ts';

/** All places in which copies may be. */
export async function shelves(): Promise<readonly SnapshotShelf[]> {
	const files = await fileShelf();
	return files ? [files, databaseShelf()] : [databaseShelf()];
}

/** The copies there are, the newest first. */
export async function snapshotsOf(on: readonly SnapshotShelf[]): Promise<readonly Snapshot[]> {
	const lists = await Promise.all(on.map((shelf) => shelf.list()));
	return lists.flat().sort((a, b) => b.id - a.id);
}

/** Keeps a copy, and lets old ones go that are no longer needed. */
export async function keepSnapshot(
	on: readonly SnapshotShelf[],
	head: Omit<Snapshot, 'id'>,
	file: ArrayBuffer,
	now: number
): Promise<Snapshot> {
	return alone(async () => {
		const before = await snapshotsOf(on);
		// A clock set back must not put a copy in the place of another.
		const id = Math.max(now, (before[0]?.id ?? 0) + 1);
		const snapshot = { ...head, id };
		await on.find(({ takesNew }) => takesNew)!.put(snapshot, file);
		const stays = new Set(kept([...before, snapshot].map((one) => one.id)));
		for (const { id: old } of before) {
			if (!stays.has(old)) await Promise.all(on.map((shelf) => shelf.remove(old)));
		}
		return snapshot;
	});
}

/** One tab at a time, where the browser can see to that: each copy has a moment of its own. */
const alone = <T>(work: () => Promise<T>): Promise<T> =>
	(navigator.locks as LockManager | undefined)?.request('dateline-snapshots', work) ?? work();

/** The file of a copy; null where it is gone. */
export async function snapshotFile(
	on: readonly SnapshotShelf[],
	id: number
): Promise<ArrayBuffer | null> {
	for (const shelf of on) {
		const file = await shelf.file(id);
		if (file) return file;
	}
	return null;
}
