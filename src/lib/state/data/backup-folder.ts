// A folder of the learner's choice that receives backups by itself, where the browser lets pages write
// to folders. Elsewhere there is none.
import { withSnapshots } from '../../storage/backup/snapshots-in-database.ts';
import { askDataWorker } from './ask-data-worker.ts';
import { backupName } from '../app/save-file.ts';

interface FolderHandle extends FileSystemDirectoryHandle {
	queryPermission?(how: { mode: 'readwrite' }): Promise<PermissionState>;
	requestPermission?(how: { mode: 'readwrite' }): Promise<PermissionState>;
}
type Picker = (options: { id: string; mode: 'readwrite' }) => Promise<FolderHandle>;

const picker = (): Picker | undefined =>
	(globalThis as { showDirectoryPicker?: Picker }).showDirectoryPicker;

export const foldersWork = (): boolean => picker() !== undefined;

export type FolderState =
	| { readonly kind: 'none' }
	/** `last` is the name of the newest backup in it. */
	| { readonly kind: 'ready'; readonly name: string; readonly last: string | null }
	/** The browser wants the learner's word again. */
	| { readonly kind: 'asks'; readonly name: string };

const kept = (): Promise<FolderHandle | null> =>
	withSnapshots(
		async (db) => ((await db.get('folder', 'folder'))?.handle as FolderHandle | undefined) ?? null
	);

const keep = (handle: FolderHandle | null): Promise<void> =>
	withSnapshots(async (db) => {
		if (handle) await db.put('folder', { id: 'folder', handle });
		else await db.delete('folder', 'folder');
	});

const mayWrite = async (handle: FolderHandle): Promise<boolean> =>
	((await handle.queryPermission?.({ mode: 'readwrite' })) ?? 'granted') === 'granted';

export async function folderState(): Promise<FolderState> {
	const handle = foldersWork() ? await kept() : null;
	if (!handle) return { kind: 'none' };
	const { name } = handle;
	if (!(await mayWrite(handle))) return { kind: 'asks', name };
	return { kind: 'ready', name, last: (await backupsIn(handle)).at(-1) ?? null };
}

/** Lets the learner choose a folder; false where they called it off. Needs a press. */
export async function chooseFolder(): Promise<boolean> {
	try {
		await keep(await picker()!({ id: 'dateline', mode: 'readwrite' }));
		return true;
	} catch (error) {
		if (error instanceof DOMException && error.name === 'AbortError') return false;
		throw error;
	}
}

/** Asks for the word that the browser wants again. Needs a press. */
export async function allowFolder(): Promise<void> {
	await (await kept())?.requestPermission?.({ mode: 'readwrite' });
}

export const leaveFolder = (): Promise<void> => keep(null);

/** As many backups stay in the folder; older ones of ours go. */
const KEPT_FILES = 10;

/** Writes today's backup into the folder, if there is one and the browser lets us; true if so. */
export async function writeToFolder(now: number): Promise<boolean> {
	const handle = foldersWork() ? await kept() : null;
	if (!handle || !(await mayWrite(handle))) return false;
	const { file } = await askDataWorker({ kind: 'export' });
	// What is written appears under its name only when it is whole.
	const target = await handle.getFileHandle(backupName(now), { create: true });
	const writing = await target.createWritable();
	await writing.write(file);
	await writing.close();
	for (const name of (await backupsIn(handle)).slice(0, -KEPT_FILES))
		await handle.removeEntry(name);
	return true;
}

/** The names of the backups in a folder; the newest comes last, as their names are dates. */
async function backupsIn(handle: FolderHandle): Promise<readonly string[]> {
	const names: string[] = [];
	for await (const name of (handle as unknown as { keys(): AsyncIterable<string> }).keys()) {
		if (/^dateline-\d{4}-\d{2}-\d{2}\.dateline$/.test(name)) names.push(name);
	}
	return names.sort();
}
