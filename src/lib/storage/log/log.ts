// How the log lies in the database, which nobody else knows: its entries stand in the order of their
// stamps, and an index has them by card.
import type { CardId } from '../../core/note/ids.ts';
import { isStamp } from '../../core/review/readable.ts';
import type { LogEntry } from '../../core/review/review.ts';
import type { Stamp } from '../../core/stamp.ts';
import type { Db } from '../database/schema.ts';
import { putAll, putPlainly } from '../database/write.ts';

/** What a transaction names to read the log, or to write to it. */
export const LOG_STORES = ['reviews'] as const;

/** A transaction over LOG_STORES, whatever else it is over. */
export interface ReadsLog {
	objectStore(name: 'reviews'): LogStore;
}

/** The same, for writing. */
export interface WritesLog {
	objectStore(name: 'reviews'): LogStore & {
		add(entry: LogEntry): Promise<unknown>;
		put(entry: LogEntry): Promise<unknown>;
	};
}

interface LogStore {
	getAll(range: IDBKeyRange | null, most?: number): Promise<LogEntry[]>;
	getAllKeys(range: IDBKeyRange): Promise<string[]>;
	openKeyCursor(range: null, direction: 'prev'): Promise<KeyCursor | null>;
	index(name: 'byCard'): {
		getAll(range: IDBKeyRange, most?: number): Promise<LogEntry[]>;
	};
}

interface KeyCursor {
	readonly key: string;
	continue(): Promise<KeyCursor | null>;
	advance(count: number): Promise<KeyCursor | null>;
}

const storeIn = <Store>(tx: { objectStore(name: 'reviews'): Store }): Store =>
	tx.objectStore('reviews');

/** Adds what happens now: stamps taken in this transaction, so that they are the log's last. */
export const appendToLog = (tx: WritesLog, entries: readonly LogEntry[]): Promise<unknown> =>
	insertIntoLog(tx, entries);

/** Adds what happened at any time, and is not in the log. */
export function insertIntoLog(tx: WritesLog, entries: readonly LogEntry[]): Promise<unknown> {
	const store = storeIn(tx);
	return putAll({ put: (entry: LogEntry) => store.add(entry) }, entries);
}

/**
 * Fills a log that this transaction has emptied: called as often as there are entries, in their
 * order. Resolves when these have been put.
 */
export const fillLog = (tx: WritesLog, entries: readonly LogEntry[]): Promise<unknown> =>
	putPlainly(storeIn(tx), entries);

/** Those of some entries, sorted by stamp, that the log does not have. */
export async function notInLog<Entry extends LogEntry>(
	tx: ReadsLog,
	entries: readonly Entry[]
): Promise<readonly Entry[]> {
	const [first, last] = [entries[0], entries.at(-1)];
	if (!first || !last) return [];
	const there = new Set(await storeIn(tx).getAllKeys(IDBKeyRange.bound(first.id, last.id)));
	return entries.filter(({ id }) => !there.has(id));
}

/** A card's entries, in the order of their stamps. */
export const historyOf = (tx: ReadsLog, card: CardId): Promise<readonly LogEntry[]> =>
	storeIn(tx).index('byCard').getAll(entriesOf(card, card));

/** From this many cards on, histories are read in runs, with what stands between them. */
const MANY = 500;
const TOGETHER = 200;

/** The histories of many cards, also of those that have none. */
export async function historiesOf(
	tx: ReadsLog,
	cards: readonly CardId[]
): Promise<ReadonlyMap<CardId, readonly LogEntry[]>> {
	if (cards.length <= MANY) {
		const read = async (card: CardId) => [card, await historyOf(tx, card)] as const;
		return new Map(await Promise.all(cards.map(read)));
	}
	const histories = new Map<CardId, LogEntry[]>(cards.map((card) => [card, []]));
	const sorted = [...histories.keys()].sort();
	for (let start = 0; start < sorted.length; start += TOGETHER) {
		const [first, last] = [sorted[start]!, sorted[Math.min(start + TOGETHER, sorted.length) - 1]!];
		const entries = await storeIn(tx).index('byCard').getAll(entriesOf(first, last));
		for (const entry of entries) histories.get(entry.cardId)?.push(entry);
	}
	return histories;
}

/**
 * The entries of the cards whose ids come behind `after`, of all from the first where that is null, up
 * to `to` or to the last one where that is null: card by card, each card's in the order of their stamps, and no more than `most`.
 */
export const entriesByCard = (
	tx: ReadsLog,
	after: string | null,
	to: string | null,
	most: number
): Promise<readonly LogEntry[]> =>
	storeIn(tx)
		.index('byCard')
		.getAll(
			IDBKeyRange.bound(
				after === null ? [''] : [after, []],
				to === null ? [BEHIND_STRINGS] : [to, []]
			),
			most
		);

/** What was added since a stamp, and no more than `most` of it. */
export const entriesAfter = (
	tx: ReadsLog,
	stamp: string,
	most: number
): Promise<readonly LogEntry[]> => storeIn(tx).getAll(IDBKeyRange.lowerBound(stamp, true), most);

/** The last entries, `most` of them or all there are, in their order. */
export async function lastEntries(tx: ReadsLog, most: number): Promise<readonly LogEntry[]> {
	const store = storeIn(tx);
	const last = await store.openKeyCursor(null, 'prev');
	const first = last && most > 1 ? await last.advance(most - 1) : last;
	return store.getAll(first && IDBKeyRange.lowerBound(first.key));
}

/** The newest stamp; null where there is none. */
export async function lastStamp(tx: ReadsLog): Promise<Stamp | null> {
	let cursor = await storeIn(tx).openKeyCursor(null, 'prev');
	while (cursor && !isStamp(cursor.key)) cursor = await cursor.continue();
	return (cursor?.key as Stamp | undefined) ?? null;
}

/** How many entries there are. */
export const countLog = (db: Db): Promise<number> => db.count('reviews');

/** Keys are counted this many at a time. */
const PIECE = 5000;

/**
 * How many entries there are up to a stamp, counted piece by piece: a single count over years of
 * answers would hold up whoever answers meanwhile.
 */
export async function countLogUpTo(db: Db, until: string): Promise<number> {
	let count = 0;
	let after = '';
	while (after < until) {
		const piece = await db.getAllKeys('reviews', IDBKeyRange.bound(after, until, true), PIECE);
		count += piece.length;
		if (piece.length < PIECE) break;
		after = piece.at(-1)!;
	}
	return count;
}

/** All entries in their order, `size` at a time, each page in a transaction of its own. */
export async function* logInPages(db: Db, size: number): AsyncGenerator<readonly LogEntry[], void> {
	let range: IDBKeyRange | null = null;
	for (;;) {
		const page: readonly LogEntry[] = await db.getAll('reviews', range, size);
		if (page.length > 0) yield page;
		if (page.length < size) return;
		range = IDBKeyRange.lowerBound(page.at(-1)!.id, true);
	}
}

/** Behind all strings, as IndexedDB sorts keys, come buffers. */
const BEHIND_STRINGS = new ArrayBuffer(0);

/** The entries of the cards from one to another, in the index byCard. */
const entriesOf = (first: CardId, last: CardId): IDBKeyRange =>
	IDBKeyRange.bound([first], [last, []]) as IDBKeyRange;
