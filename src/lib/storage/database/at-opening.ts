// What app.html has begun for whoever was here before, while the modules are on their way: the database,
// opened in the version that it has, and what every screen begins with, read at once.
import { wrap, type IDBPDatabase } from 'idb';
import type { StorageProblem } from '../../core/keeping/storage-problem.ts';
import type { Result } from '../../core/result.ts';
import { newJournalToBegin } from './new-journal.ts';
import { checkStores, letGo, type OnGone } from './opened.ts';
import type { Db, DeckRow, MetaRow, Schema } from './schema.ts';
import { early } from './settings.ts';

/** Read in one transaction. */
export interface Beginning {
	readonly meta: readonly MetaRow[];
	readonly decks: readonly DeckRow[];
}

/** As app.html leaves it in `window.begun`. */
export interface Begun {
	/** Resolves when it is known whether it opens. */
	readonly opened: Promise<void>;
	/** Null where it did not open, or had to be closed again. */
	db: IDBDatabase | null;
	/** Null where it was not read. */
	beginning: Promise<Beginning | null> | null;
}

/** Not every write moves the clock: what was read longer ago is not asked for any more. */
const FRESH_MS = 3000;

interface Kept {
	readonly beginning: Promise<Beginning | null>;
	readonly until: number;
}

const kept = new WeakMap<Db, Kept>();

/**
 * Goes on with the database that the page has opened, once, if it has that name and version; null
 * where it has not.
 */
export async function goOnWith(
	name: string,
	version: number,
	onGone: OnGone | undefined
): Promise<Result<Db, StorageProblem> | null> {
	const begun = (globalThis as { begun?: Begun | null }).begun;
	if (!begun) return null;
	Object.assign(globalThis, { begun: null });
	await begun.opened;
	const { db, beginning } = begun;
	if (!db) return null;
	if (db.name !== name || db.version !== version) {
		db.close();
		return null;
	}
	db.onversionchange = (event) => letGo(event, onGone);
	db.onclose = () => onGone?.(null);
	newJournalToBegin();
	const checked = checkStores(wrap(db) as IDBPDatabase<Schema>);
	if (checked.ok && beginning) keep(checked.value, beginning);
	return checked;
}

/** Keeps what was read with it, until somebody takes it or it is old. */
function keep(db: Db, beginning: Promise<Beginning | null>): void {
	kept.set(db, { beginning, until: performance.now() + FRESH_MS });
	early.row = beginning.then((read) =>
		read ? read.meta.find(({ id }) => id === 'settings') : db.get('meta', 'settings')
	);
}

/**
 * What was read as the database was opened, once: something may have been written since. Where that
 * matters, the clock tells, which every write moves on.
 */
export async function takeBeginning(db: Db): Promise<Beginning | null> {
	const { beginning, until } = kept.get(db) ?? { beginning: null, until: 0 };
	kept.delete(db);
	return performance.now() < until ? beginning : null;
}

/** What every screen begins with, as it is now. */
export async function beginningOf(db: Db): Promise<Beginning> {
	const taken = await takeBeginning(db);
	if (taken && clockIn(taken.meta) === clockOf(await db.get('meta', 'clock'))) return taken;
	const tx = db.transaction(['meta', 'decks']);
	const [meta, decks] = await Promise.all([
		tx.objectStore('meta').getAll(),
		tx.objectStore('decks').getAll()
	]);
	return { meta, decks };
}

export const clockOf = (row: MetaRow | undefined): string | null =>
	row?.id === 'clock' ? row.stamp : null;

/** The device's clock among what was read; null where nothing was ever written. */
export const clockIn = (meta: readonly MetaRow[]): string | null =>
	clockOf(meta.find(({ id }) => id === 'clock'));
