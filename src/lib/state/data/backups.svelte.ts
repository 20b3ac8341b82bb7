// Your data, as the learner handles it: saved as a file, looked at, restored, kept in copies.
import type { Snapshot } from '../../storage/backup/snapshot.ts';
import { shelves, snapshotFile, snapshotsOf } from '../../storage/backup/snapshots.ts';
import type { App } from '../app/app.svelte.ts';
import { sayNotRead, sayNotSaved } from '../app/say-failure.ts';
import {
	chooseFolder,
	allowFolder,
	foldersWork,
	folderState,
	leaveFolder,
	writeToFolder,
	type FolderState
} from './backup-folder.ts';
import { dailyCopyProblem } from './daily-copy.ts';
import type { Examined, Holdings, RestoreMode } from './data-request.ts';
import { CalledOff, askDataWorker } from './ask-data-worker.ts';
import { now } from '../app/device.ts';
import { backupName, canShare, download, share } from '../app/save-file.ts';
import { words } from '../../words/data.ts';
import { sayRefusal } from '../../words/say-refusal.ts';
import { noteAllBackedUp, noteFolder } from './trace.ts';

export type { Examined, Holdings, RestoreMode, Snapshot };

type Work = 'saving' | 'reading' | 'restoring';

/** A file that was looked at. */
export interface Found {
	readonly file: Blob;
	/** What it is called: a file's name, or the moment of a copy. */
	readonly name: string;
	readonly examined: Examined;
	/** Why it is refused, if it is. */
	readonly refusal: string | null;
}

export class Backups {
	readonly #app: App;
	#abort = new AbortController();
	/** What goes on, and how much of it is done, 0 to 1. */
	work = $state.raw<{ readonly what: Work; readonly done: number } | null>(null);
	problem = $state<string | null>(null);
	/** The backup that was saved last, on this visit. */
	saved = $state.raw<{ readonly file: Blob; readonly name: string } | null>(null);
	shareable = $derived(this.saved !== null && canShare(this.saved.file, this.saved.name));
	found = $state.raw<Found | null>(null);
	/** Set once a backup was restored, and how. */
	restored = $state<RestoreMode | null>(null);
	copies = $state.raw<readonly Snapshot[] | null>(null);
	/** Why the last daily copy could not be kept, if so. */
	dailyProblem = $state<string | null>(null);
	folder = $state.raw<FolderState>({ kind: 'none' });
	readonly foldersWork = foldersWork();

	constructor(app: App) {
		this.#app = app;
	}

	async load(): Promise<void> {
		await this.#or(sayNotRead, async () => {
			await this.#loadCopies();
			this.dailyProblem = dailyCopyProblem();
			this.folder = await folderState();
		});
	}

	/** Makes a backup and hands it over as a download. */
	async save(): Promise<void> {
		this.saved = null;
		await this.#working('saving', sayNotRead, async (options) => {
			const { file } = await askDataWorker({ kind: 'export' }, options);
			const name = backupName(now());
			download(file, name);
			this.saved = { file, name };
			await noteAllBackedUp(this.#app);
		});
	}

	/** Hands the saved backup to another app. */
	async share(): Promise<void> {
		const { saved } = this;
		if (saved) await this.#or(sayNotRead, async () => void (await share(saved.file, saved.name)));
	}

	/** Looks at a file that the learner chose. */
	async examine(file: Blob, name: string): Promise<void> {
		this.found = null;
		this.restored = null;
		await this.#working('reading', sayNotRead, async (options) => {
			const examined = await askDataWorker({ kind: 'examine', file }, options);
			const refusal = examined.kind === 'refused' ? sayRefusal(examined.why, name) : null;
			this.found = { file, name, examined, refusal };
		});
	}

	/** Looks at what could be saved of a damaged file. */
	async examineSalvaged(): Promise<void> {
		const { found } = this;
		if (found?.examined.kind !== 'refused' || !found.examined.salvaged) return;
		await this.examine(found.examined.salvaged.file, words.restore.savedOf(found.name));
	}

	async examineCopy({ id }: Snapshot, name: string): Promise<void> {
		const file = await this.#copyFile(id);
		if (file) await this.examine(file, name);
	}

	async saveCopy({ id }: Snapshot): Promise<void> {
		const file = await this.#copyFile(id);
		if (file) download(file, backupName(id));
	}

	/** Restores what was found: whole, or not at all. */
	async restore(how: RestoreMode): Promise<void> {
		const { found } = this;
		if (found?.examined.kind !== 'whole') return;
		const {
			name,
			examined: { passed: backup }
		} = found;
		await this.#working('restoring', sayNotSaved, async (options) => {
			const { refused } = await askDataWorker(
				{ kind: 'restore', backup, how, now: now() },
				options
			);
			if (refused) {
				this.problem = sayRefusal(refused, name);
				return;
			}
			this.found = null;
			this.restored = how;
			this.#app.tabs.tell({ kind: 'decks' });
			this.#app.tabs.tell({ kind: 'settings' });
			await this.#app.readAgain();
			// What came from a backup is in one.
			await noteAllBackedUp(this.#app);
		});
		await this.load();
	}

	/** Puts away what was found, without restoring it. */
	dismiss(): void {
		this.found = null;
	}

	/** Calls off what goes on: what it was writing is not written. */
	cancel(): void {
		this.#abort.abort();
	}

	async chooseFolder(): Promise<void> {
		await this.#or(sayNotSaved, async () => {
			if (await chooseFolder()) await this.#fillFolder();
		});
	}

	async allowFolder(): Promise<void> {
		await this.#or(sayNotSaved, async () => {
			await allowFolder();
			await this.#fillFolder();
		});
	}

	async leaveFolder(): Promise<void> {
		await this.#or(sayNotSaved, async () => {
			await leaveFolder();
			noteFolder(false);
			this.folder = await folderState();
		});
	}

	async #fillFolder(): Promise<void> {
		if (await writeToFolder(now())) {
			noteFolder(true);
			await noteAllBackedUp(this.#app);
		}
		this.folder = await folderState();
	}

	async #loadCopies(): Promise<void> {
		this.copies = await snapshotsOf(await shelves());
	}

	async #copyFile(id: number): Promise<Blob | null> {
		let file: ArrayBuffer | null = null;
		await this.#or(sayNotRead, async () => {
			file = await snapshotFile(await shelves(), id);
			if (!file) this.problem = words.copies.gone;
		});
		return file && new Blob([file]);
	}

	async #working(
		what: Work,
		say: (error: unknown) => string,
		work: (options: { onProgress(done: number): void; signal: AbortSignal }) => Promise<void>
	): Promise<void> {
		if (this.work) return;
		this.#abort = new AbortController();
		this.work = { what, done: 0 };
		await this.#or(say, () =>
			work({
				onProgress: (done) => (this.work = { what, done }),
				signal: this.#abort.signal
			})
		);
		this.work = null;
	}

	async #or(say: (error: unknown) => string, work: () => Promise<void>): Promise<void> {
		this.problem = null;
		try {
			await work();
		} catch (error) {
			if (!(error instanceof CalledOff)) this.problem = say(error);
		}
	}
}
