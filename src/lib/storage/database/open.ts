// Opening the database: brings it up to date, or says why it cannot be opened.
import { openDB } from 'idb';
import type { StorageProblem } from '../../core/keeping/storage-problem.ts';
import { fail, type Result } from '../../core/result.ts';
import { MIGRATIONS, DATABASE_VERSION } from './migrations.ts';
import { newJournalToBegin } from './new-journal.ts';
import { checkStores, EVICTED, letGo, type OnGone } from './opened.ts';
import type { RowWork } from './row-work.ts';
import type { Db, Schema } from './schema.ts';

export const DATABASE_NAME = 'dateline';

export interface OpenOptions {
	readonly name?: string;
	/**
	 * This connection has been closed: for a newer version in another tab, or because the database is
	 * being removed; null where the browser did it by itself.
	 */
	readonly onGone?: OnGone;
	/** It was told to be blocked, and is open now after all. */
	readonly onUnblocked?: (result: Result<Db, StorageProblem>) => void;
	/** Whether it may be made anew; not where this page has seen it. */
	readonly mayBeNew?: boolean;
	/** Called with a database of an earlier version before it is brought up to date. */
	readonly beforeMigration?: (old: Db) => Promise<void>;
	/** How much of bringing it up to date is done, 0 to 1. */
	readonly onMigration?: (done: number) => void;
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

async function open(
	options: OpenOptions,
	work: RowWork | null = null
): Promise<Result<Db, StorageProblem>> {
	const { name = DATABASE_NAME, onGone, mayBeNew = true } = options;
	if (typeof indexedDB === 'undefined' || indexedDB === null) {
		return fail({ kind: 'refused', detail: null });
	}
	// What the page has opened already, if it has; loaded only then.
	if ('begun' in globalThis) {
		const { goOnWith } = await import('./at-opening.ts');
		const begun = await goOnWith(name, DATABASE_VERSION, onGone);
		if (begun) return begun;
	}
	let isOld = false;
	let onBlocked = () => {};
	let waiting: ReturnType<typeof setTimeout> | undefined;
	let wasBlocked = false;
	const blocked = new Promise<Result<Db, StorageProblem>>((resolve) => {
		onBlocked = () => {
			waiting = setTimeout(() => {
				wasBlocked = true;
				resolve(fail({ kind: 'blocked', detail: null }));
			}, BLOCKED_AFTER_MS);
		};
	});
	let isGone = false;
	const opening = openDB<Schema>(name, DATABASE_VERSION, {
		async upgrade(db, oldVersion, _newVersion, tx) {
			// The others have let go: from here on it takes as long as it takes.
			clearTimeout(waiting);
			isGone = oldVersion === 0 && !mayBeNew;
			isOld = oldVersion > 0 && work === null;
			// What an abort means is told by whoever waits for the opening.
			tx.done.catch(() => {});
			// Gone: an empty one in its place would look like a first visit. Old: the upgrade is called off
			// once, the old database is copied as it is, and then it is upgraded.
			if (isGone || isOld) return tx.abort();
			try {
				for (const migrate of MIGRATIONS.slice(oldVersion))
					await migrate(db as never, tx as never, work);
			} catch (error) {
				// Half of it must not stay.
				console.error(error);
				tx.abort();
			}
		},
		blocked: () => onBlocked(),
		blocking: (_current, _newVersion, event) => letGo(event, onGone),
		terminated: () => onGone?.(null)
	}).then(checkStores, async (error: unknown) => {
		if (isGone) return fail(EVICTED);
		if (!isOld) throw error;
		const { bringUpToDate } = await import('./bring-up-to-date.ts');
		const brought = await bringUpToDate(name, options);
		return brought.ok ? open(options, brought.value) : brought;
	});
	// Whoever was told to wait hears of it; what fails then has told its reason already.
	opening.then((result) => wasBlocked && options.onUnblocked?.(result)).catch(() => {});
	newJournalToBegin();
	return Promise.race([opening, blocked]);
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
		case 'NotFoundError':
			return { kind: 'incomplete', detail };
		case 'InvalidStateError':
			// A connection that is closing says so by the name that Firefox uses to refuse.
			return { kind: /clos/i.test(detail) ? 'broken' : 'refused', detail };
		case 'SecurityError':
		case 'NotAllowedError':
			return { kind: 'refused', detail };
		default:
			return error instanceof DOMException ? { kind: 'broken', detail } : null;
	}
}
