// The log in tests and benchmarks: all of it entry by entry, however it lies in the database, and what
// no part of the app does to it.
import type { LogEntry } from '../core/review/review.ts';
import type { Db } from '../storage/database/schema.ts';
import { write } from '../storage/database/write.ts';
import { appendToLog, countLog, insertIntoLog, LOG_STORES } from '../storage/log/log.ts';
import { WholeLog } from '../storage/log/whole-log.ts';

/** All entries, in the order of their stamps. */
export const allEntries = async (db: Db): Promise<LogEntry[]> => [...(await WholeLog.read(db)).all];

export const countEntries = (db: Db): Promise<number> => countLog(db.transaction(LOG_STORES));

export const entryIn = async (db: Db, id: string): Promise<LogEntry | undefined> =>
	(await allEntries(db)).find((entry) => entry.id === id);

/** Adds entries that the log does not have, and nothing that follows from them. */
export const putEntries = (db: Db, entries: readonly LogEntry[]): Promise<unknown> =>
	write(db, LOG_STORES, (tx) => insertIntoLog(tx, entries));

/** Puts an entry that may be none in the place of another, behind the app's back. */
export async function replaceEntry(db: Db, id: string, by: unknown): Promise<void> {
	const others = (await allEntries(db)).filter((entry) => entry.id !== id);
	await write(db, LOG_STORES, async (tx) => {
		await Promise.all(LOG_STORES.map((store) => tx.objectStore(store).clear()));
		await appendToLog(tx, others);
		await insertIntoLog(tx, [by as LogEntry]);
	});
}

/** Gives an entry other fields, behind the app's back. */
export async function damageEntry(db: Db, id: string, change: object): Promise<void> {
	const entry = await entryIn(db, id);
	if (!entry) throw new Error(`no entry ${id}`);
	await replaceEntry(db, id, { ...entry, ...change });
}

/** Takes all entries out, and nothing that follows from them. */
export const clearEntries = (db: Db): Promise<unknown> =>
	write(db, LOG_STORES, (tx) =>
		Promise.all(LOG_STORES.map((store) => tx.objectStore(store).clear()))
	);
