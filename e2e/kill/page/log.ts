// The log in a database of any version, entry by entry, whatever it lies in there.
import type { LogEntry } from '../../../src/lib/core/review/review.ts';

/** What the log is called among the rows of a state; no store is. */
export const LOG = 'log';

/** Where the log lay in the first version, a row each entry. */
export const FIRST_STORE = 'reviews';

/** Whether this store is the log's, or a part of it. */
export const isOfLog = (store: string): boolean => store === FIRST_STORE;

interface Tx {
	objectStore(name: string): { getAll(): Promise<unknown[]> };
}

/** All entries by their stamps; the transaction is over all stores that are the log's. */
export async function entriesIn(tx: Tx): Promise<{ key: string; row: LogEntry }[]> {
	const entries = (await tx.objectStore(FIRST_STORE).getAll()) as LogEntry[];
	return entries.map((row) => ({ key: row.id, row }));
}
