// Copies in the origin's own file system: a browser that throws its databases away, as Chromium does
// when their journal is torn, leaves these alone.
import type { Snapshot, SnapshotShelf } from './snapshot.ts';

const FOLDER = 'copies';

interface SyncHandle {
	truncate(size: number): void;
	write(bytes: Uint8Array, options: { at: number }): number;
	flush(): void;
	close(): void;
}
type Writable = FileSystemFileHandle & {
	createWritable?: () => Promise<FileSystemWritableFileStream>;
	/** Older WebKits have only this, and only in workers. */
	createSyncAccessHandle?: () => Promise<SyncHandle>;
};

/** Null where the browser has no file system for pages. */
export async function fileShelf(folderName = FOLDER): Promise<SnapshotShelf | null> {
	let folder: FileSystemDirectoryHandle;
	try {
		const root = await (navigator.storage as StorageManager | undefined)?.getDirectory?.();
		if (!root) return null;
		folder = await root.getDirectoryHandle(folderName, { create: true });
	} catch {
		// Refused, as in private windows: then copies stand in a database.
		return null;
	}
	return {
		takesNew: canWrite(),
		list: () => headsIn(folder),
		async put(snapshot, file) {
			await write(folder, nameOf(snapshot.id), new Uint8Array(file));
			// The head comes last: a copy without one is none.
			await write(folder, headOf(snapshot.id), new TextEncoder().encode(JSON.stringify(snapshot)));
		},
		file: async (id) => (await read(folder, nameOf(id)))?.arrayBuffer() ?? null,
		async remove(id) {
			for (const name of [headOf(id), nameOf(id)]) await removeFile(folder, name);
		}
	};
}

const nameOf = (id: number): string => `${id}.dateline`;
const headOf = (id: number): string => `${id}.json`;

function canWrite(): boolean {
	const file = (globalThis as { FileSystemFileHandle?: { prototype: Writable } })
		.FileSystemFileHandle?.prototype;
	return file !== undefined && ('createWritable' in file || 'createSyncAccessHandle' in file);
}

async function write(
	folder: FileSystemDirectoryHandle,
	name: string,
	bytes: Uint8Array<ArrayBuffer>
): Promise<void> {
	const handle: Writable = await folder.getFileHandle(name, { create: true });
	if (handle.createWritable) {
		const writing = await handle.createWritable();
		await writing.write(bytes);
		return writing.close();
	}
	const writing = await handle.createSyncAccessHandle!();
	try {
		writing.truncate(0);
		writing.write(bytes, { at: 0 });
		writing.flush();
	} finally {
		writing.close();
	}
}

async function read(folder: FileSystemDirectoryHandle, name: string): Promise<File | null> {
	try {
		return await (await folder.getFileHandle(name)).getFile();
	} catch (error) {
		if (isGone(error)) return null;
		throw error;
	}
}

async function removeFile(folder: FileSystemDirectoryHandle, name: string): Promise<void> {
	try {
		await folder.removeEntry(name);
	} catch (error) {
		if (!isGone(error)) throw error;
	}
}

const isGone = (error: unknown): boolean =>
	error instanceof DOMException && error.name === 'NotFoundError';

async function headsIn(folder: FileSystemDirectoryHandle): Promise<readonly Snapshot[]> {
	const heads: Snapshot[] = [];
	for await (const name of folder.keys()) {
		const head = name.endsWith('.json') ? await headAt(folder, name) : null;
		if (head) heads.push(head);
	}
	return heads;
}

/** Null where a kill came between making the file and writing it. */
async function headAt(folder: FileSystemDirectoryHandle, name: string): Promise<Snapshot | null> {
	const text = await (await read(folder, name))?.text();
	try {
		return text ? (JSON.parse(text) as Snapshot) : null;
	} catch {
		return null;
	}
}
