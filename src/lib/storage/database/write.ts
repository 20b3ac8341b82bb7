// Every change to the database goes through here: one strict transaction, whole or not at all.
import { unwrap, wrap, type IDBPObjectStore, type IDBPTransaction, type StoreNames } from 'idb';
import { newJournal } from './new-journal.ts';
import type { Db, Schema, STORES } from './schema.ts';

export type WriteTx<Stores extends readonly StoreNames<Schema>[]> = IDBPTransaction<
	Schema,
	[...Stores],
	'readwrite'
>;

/** One over all there is. */
export type AllTx = WriteTx<typeof STORES>;

/**
 * Does `work` in one transaction. When this resolves, all of it is on the disk; when it rejects,
 * for whatever reason, none of it is: also where one of several writes was refused outright.
 */
export async function write<const Stores extends readonly StoreNames<Schema>[], T>(
	db: Db,
	stores: Stores,
	work: (tx: WriteTx<Stores>) => Promise<T>
): Promise<T> {
	await newJournal();
	const tx = db.transaction([...stores], 'readwrite', { durability: 'strict' });
	// An abort during the work is reported by the work itself, below.
	tx.done.catch(() => {});
	try {
		const result = await work(tx as unknown as WriteTx<Stores>);
		await tx.done;
		return result;
	} catch (error) {
		abort(tx);
		// The transaction knows why it was aborted; its requests only that it was.
		throw tx.error ?? error;
	}
}

function abort(tx: { abort(): void }): void {
	try {
		tx.abort();
	} catch {
		// It had ended by itself.
	}
}

/**
 * Puts many rows. Each is put on its own turn, so that one that cannot be stored, which throws at
 * once, does not leave the promises of those before it to nobody.
 */
export function putAll<Row>(
	store: { put(row: Row): Promise<unknown> },
	rows: readonly Row[]
): Promise<unknown> {
	return Promise.all(rows.map(async (row) => store.put(row)));
}

/**
 * Puts rows without a promise each, which would cost as much as the row, and waits for the last: the
 * requests of a transaction end in their order, and one that fails aborts it.
 */
export async function putPlainly(
	store: { put(row: never): Promise<unknown> },
	rows: readonly unknown[]
): Promise<void> {
	const plain = unwrap(store as unknown as IDBPObjectStore);
	let last: IDBRequest | null = null;
	for (const row of rows) last = plain.put(row);
	if (last) await wrap(last);
}

/** Rows are put this many at a time, between which one hears how far it is. */
const BATCH = 500;

/**
 * Puts very many rows so; `onPut` hears after each batch how many it had, and may throw to call the
 * rest off. The next batch is asked for before the last is done, so that the disk never waits.
 */
export async function putInBatches(
	store: { put(row: never): Promise<unknown> },
	rows: readonly unknown[],
	onPut: (count: number) => void
): Promise<void> {
	let before: Promise<void> = Promise.resolve();
	for (let start = 0; start < rows.length; start += BATCH) {
		const batch = rows.slice(start, start + BATCH);
		const put = putPlainly(store, batch).then(() => onPut(batch.length));
		// Whoever waits for it hears of it; one that nobody waits for any more was aborted with the rest.
		put.catch(() => {});
		await before;
		before = put;
	}
	await before;
}
