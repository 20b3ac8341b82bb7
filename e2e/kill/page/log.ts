// The log and the days in a database of any version, one by one, whatever they lie in there.
import { daysOf, type DayBlock } from '../../../src/lib/core/collection/rows/day-block.ts';
import type { DayRow } from '../../../src/lib/core/collection/rows/row.ts';
import type { LogEntry } from '../../../src/lib/core/review/review.ts';
import type { Db } from '../../../src/lib/storage/database/schema.ts';
import { soundEntries, type Segment } from '../../../src/lib/core/review/segment.ts';

/** What the log is called among the rows of a state; no store is. */
export const LOG = 'log';

/** Where the log lay in the first version, a row each entry. */
export const FIRST_STORE = 'reviews';
/** Where entries lie that are not sealed yet. */
const LOOSE = 'tail';
const STORES: readonly string[] = [FIRST_STORE, LOOSE, 'segments', 'places'];

/** Whether this store is the log's, or a part of it. */
export const isOfLog = (store: string): boolean => STORES.includes(store);

interface Tx {
	readonly objectStoreNames: ArrayLike<string>;
	objectStore(name: string): { getAll(): Promise<unknown[]> };
}

/** All entries; the transaction is over all stores that are the log's. An entry twice is there twice. */
export async function entriesIn(tx: Tx): Promise<{ key: string; row: LogEntry }[]> {
	const there = Array.from(tx.objectStoreNames);
	const rowsOf = (name: string) => (there.includes(name) ? tx.objectStore(name).getAll() : []);
	const [first, tail, segments] = await Promise.all([FIRST_STORE, LOOSE, 'segments'].map(rowsOf));
	const sealed = (segments as Segment[]).flatMap((segment) => soundEntries(segment) ?? []);
	const entries = [...(first as LogEntry[]), ...sealed, ...(tail as LogEntry[])];
	const seen = new Map<string, number>();
	return entries.map((row) => {
		const times = seen.get(row.id) ?? 0;
		seen.set(row.id, times + 1);
		return { key: times === 0 ? row.id : `${row.id} again ${times}`, row };
	});
}

/** How many entries are not sealed yet: in an earlier version none ever was. */
export const looseIn = async (db: Db): Promise<number> =>
	db.objectStoreNames.contains(LOOSE) ? db.count(LOOSE) : 0;

/** Days as they are counted, by deck and day. */
export function daysIn(rows: readonly unknown[]): { key: unknown; row: unknown }[] {
	const days = (rows as readonly (DayRow | DayBlock)[]).flatMap((row): readonly DayRow[] =>
		'day' in row ? [row] : daysOf(row)
	);
	return days.map((row) => ({ key: [row.deckId, row.day], row }));
}
