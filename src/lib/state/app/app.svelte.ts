// What every screen stands on: the database (or why there is none), the learner's settings, the tabs.
import { createContext } from 'svelte';
import type { StorageProblem } from '../../core/keeping/storage-problem.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../core/schedule/settings.ts';
import { Connection, StorageUnavailable, type Mode } from '../../storage/database/connection.ts';
import { problemBehind } from '../../storage/database/problem-behind.ts';
import type { Db } from '../../storage/database/schema.ts';
import { DEFAULT_PRESET_ID, loadSettings } from '../../storage/database/settings.ts';
import { now } from './device.ts';
import { hasTrace } from './keeper.ts';
import type { Unsaved } from '../review/unsaved.ts';
import { Tabs } from './tabs.ts';

const SLOW_AFTER_MS = 4000;
const never = new Promise<never>(() => {});

/** A browser that can install the app says so with this; asked later, it asks the learner. */
export interface InstallOffer extends Event {
	prompt(): Promise<unknown>;
}

export class App {
	readonly tabs = new Tabs();
	/**
	 * Nothing tells of an earlier visit: the page that is painted is taken over as it was built, and what
	 * is on the device is read after. False once that is done: the next page waits for what it reads.
	 */
	stranger = !hasTrace();
	#starting: Promise<void> | null = null;
	#onSlow = () => {};
	readonly #slowness = new Promise<void>((resolve) => (this.#onSlow = resolve));
	readonly #connection = new Connection({
		onGone: () => void this.#reopen(),
		onUnblocked: () => void this.retry(),
		async beforeMigration(old) {
			const { takeSnapshot } = await import('../data/work-on-backups.ts');
			await takeSnapshot(old, 'migration', now());
		},
		onMigration: (done) => {
			this.migrated = done;
			this.slow = true;
		}
	});
	/** Why nothing can be kept; null while all is well. */
	problem = $state.raw<StorageProblem | null>(null);
	ready = $state(false);
	/** Opening takes unusually long: the browser has not said yes or no. */
	slow = $state(false);
	/** How much of the database is brought up to date, 0 to 1; null where nothing is. */
	migrated = $state<number | null>(null);
	settings = $state.raw<Settings>(DEFAULT_SETTINGS);
	presetId = $state(DEFAULT_PRESET_ID);
	/** Which build of the app this page runs. */
	build = '';
	installOffer: InstallOffer | null = null;
	/** The stored settings are damaged; those that nobody has changed stand in for them. */
	settingsDamaged = $state(false);
	/** Answers that were given and are not on the disk: kept here, and tried again. */
	unsaved = $state.raw<readonly Unsaved[]>([]);

	constructor() {
		this.tabs.listen((change) => {
			if (change.kind !== 'settings') return;
			this.#loadSettings().catch((error: unknown) => (this.problem = problemBehind(error)));
		});
	}

	/** Opens the database, once; afterwards `ready` or `problem` is set. */
	start(): Promise<void> {
		return (this.#starting ??= this.#start());
	}

	/** Resolves when the database is open, or it is known why it is not, or it takes unusually long. */
	known(): Promise<void> {
		return Promise.race([this.start(), this.#slowness]);
	}

	/** Opens the database again after a problem. */
	retry(): Promise<void> {
		this.#starting = null;
		return this.start();
	}

	async #start(): Promise<void> {
		this.problem = null;
		const timer = setTimeout(() => {
			this.slow = true;
			this.#onSlow();
		}, SLOW_AFTER_MS);
		try {
			await this.#loadSettings();
			this.ready = true;
		} catch (error) {
			this.problem = problemBehind(error);
		} finally {
			clearTimeout(timer);
			this.slow = false;
		}
	}

	/** Works with the database. A problem of the storage itself is shown, and thrown on. */
	async use<T>(work: (db: Db) => Promise<T>, mode: Mode = 'read'): Promise<T> {
		// Where pages are built there is none: what is on a device is never known there.
		if (typeof indexedDB === 'undefined' && typeof document === 'undefined') return never;
		try {
			const result = await this.#connection.use(work, mode);
			// What works again is a problem no longer.
			if (this.ready) this.problem = null;
			return result;
		} catch (error) {
			if (error instanceof StorageUnavailable) this.problem = error.problem;
			throw error;
		}
	}

	/** The connection was taken: why, or whether all is still there, must not wait for an answer. */
	async #reopen(): Promise<void> {
		const opened = await this.#connection.open();
		if (!opened.ok) this.problem = opened.error;
	}

	async save(settings: Settings): Promise<void> {
		const plain = $state.snapshot(settings) as Settings;
		const { saveSettings } = await import('../../storage/database/presets.ts');
		const saved = await this.use((db) => saveSettings(db, plain, now()), 'write');
		this.settings = saved.settings;
		this.presetId = saved.presetId;
		this.settingsDamaged = false;
		this.tabs.tell({ kind: 'settings' });
	}

	/** After everything was replaced: reads anew what is kept of it here. */
	readAgain(): Promise<void> {
		return this.#loadSettings();
	}

	async #loadSettings(): Promise<void> {
		const current = await this.use(loadSettings);
		this.settings = current.settings;
		this.presetId = current.presetId;
		this.settingsDamaged = current.damaged ?? false;
	}
}

export const [getApp, setApp] = createContext<App>();
