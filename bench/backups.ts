// Evaluated in an empty page: how long the app's own worker takes to export everything, to look at the
// file, to restore it and to merge it, beside the least that the same rows and bytes can take.
import { deflateSync } from 'fflate';
import { unwrap } from 'idb';
import type { Outcomes, DataRequest } from '../src/lib/state/data/data-request.ts';
import type { WorkAnswer } from '../src/lib/state/worker/ask-worker.ts';
import { sha256 } from '../src/lib/formats/backup/manifest.ts';
import { openDatabase } from '../src/lib/storage/database/open.ts';
import { STORES, type Db } from '../src/lib/storage/database/schema.ts';
import { clearEntries, countEntries } from '../src/lib/testing/log.ts';

/** How long a piece of work took, and the longest task on the page meanwhile; 0 is none over 50 ms. */
export interface Work {
	readonly ms: number;
	readonly longestTaskMs: number;
}

export interface Held {
	readonly cards: number;
	/** Entries of the log. */
	readonly reviews: number;
}

export interface BackupFloors {
	/** All rows read, each store by one getAll. */
	readonly readAll: number;
	/** The records in them as lines of JSON, deflated. */
	readonly textAndDeflate: number;
	/** The same rows put in one transaction, by a plain loop. */
	readonly putAll: number;
	/** The records in all. */
	readonly rows: number;
}

const NAME = 'bench-backup-floor';

async function timed<T>(work: () => Promise<T> | T): Promise<{ ms: number; result: T }> {
	const before = performance.now();
	const result = await work();
	return { ms: performance.now() - before, result };
}

/** Has the worker do something, as the page of the app has it. */
function inWorker<Kind extends keyof Outcomes>(
	request: Extract<DataRequest, { readonly kind: Kind }>
): Promise<Outcomes[Kind]> {
	const worker = new Worker('/data-worker.js');
	return new Promise<Outcomes[Kind]>((resolve, reject) => {
		worker.onerror = (event) => reject(new Error(event.message));
		worker.onmessage = ({ data }: MessageEvent<WorkAnswer>) => {
			if (data.kind === 'done') resolve(data.outcome as Outcomes[Kind]);
			if (data.kind === 'failed') reject(new Error(data.message));
		};
		worker.postMessage(request);
	}).finally(() => worker.terminate());
}

async function work<Kind extends keyof Outcomes>(
	request: Extract<DataRequest, { readonly kind: Kind }>
): Promise<Work & { result: Outcomes[Kind] }> {
	const tasks: number[] = [0];
	const observer = new PerformanceObserver((list) => {
		for (const { duration } of list.getEntries()) tasks.push(duration);
	});
	observer.observe({ type: 'longtask' });
	const { ms, result } = await timed(() => inWorker<Kind>(request));
	await new Promise((resolve) => setTimeout(resolve, 100));
	observer.disconnect();
	return { ms, result, longestTaskMs: Math.max(...tasks) };
}

/** What was exported last, for the works that take it. */
let file: Blob | null = null;
const made = (): Blob => {
	if (file) return file;
	throw new Error('Nothing was exported yet.');
};

const works = {
	async export() {
		const { ms, longestTaskMs, result } = await work({ kind: 'export' });
		file = result.file;
		return { ms, longestTaskMs };
	},
	async examine() {
		const { ms, longestTaskMs, result } = await work({ kind: 'examine', file: made() });
		if (result.kind !== 'whole') throw new Error(JSON.stringify(result.why));
		const { cards, reviews } = result.holds.counts;
		return { ms, longestTaskMs, held: { cards, reviews } };
	},
	replace: () => restored('replace'),
	merge: () => restored('merge')
};

async function restored(how: 'replace' | 'merge'): Promise<Work> {
	const now = Date.now();
	const bytes = new Uint8Array(await made().arrayBuffer());
	const backup = { file: made(), sha256: await sha256(bytes) };
	const { ms, longestTaskMs, result } = await work({ kind: 'restore', backup, how, now });
	if (result.refused) throw new Error(JSON.stringify(result.refused));
	return { ms, longestTaskMs };
}

async function openOrThrow(name?: string): Promise<Db> {
	const opened = await openDatabase(name === undefined ? {} : { name });
	if (opened.ok) return opened.value;
	throw new Error(opened.error.kind);
}

/** What is in the database now. */
async function here(): Promise<Held> {
	const db = await openOrThrow();
	const [cards, reviews] = await Promise.all([db.count('cards'), countEntries(db)]);
	db.close();
	return { cards, reviews };
}

/** All answers gone, as on a device that has the decks only. */
async function forgetLog(): Promise<void> {
	const db = await openOrThrow();
	await clearEntries(db);
	await db.clear('days');
	db.close();
}

async function floors(): Promise<BackupFloors> {
	const db = await openOrThrow();
	const { ms: readAll, result } = await timed(() =>
		Promise.all(STORES.map(async (store) => ({ store, rows: await db.getAll(store) })))
	);
	const records: readonly (readonly unknown[])[] = result.map(({ rows }) => rows);
	db.close();
	const { ms: textAndDeflate } = await timed(() => {
		for (const rows of records) {
			for (let start = 0; start < rows.length; start += 10_000) {
				const lines = rows.slice(start, start + 10_000).map((row) => `${JSON.stringify(row)}\n`);
				deflateSync(new TextEncoder().encode(lines.join('')), { level: 6 });
			}
		}
	});
	const other = await openOrThrow(NAME);
	const { ms: putAll } = await timed(async () => {
		const tx = other.transaction([...STORES], 'readwrite', { durability: 'strict' });
		for (const { store, rows } of result) {
			// The browser's own, without a promise a row.
			const plain = unwrap(tx.objectStore(store)) as unknown as IDBObjectStore;
			for (const row of rows) plain.put(row);
		}
		await tx.done;
	});
	other.close();
	await new Promise((resolve) => {
		indexedDB.deleteDatabase(NAME).onsuccess = resolve;
	});
	const rows = records.reduce((sum, one) => sum + one.length, 0);
	return { readAll, textAndDeflate, putAll, rows };
}

Object.assign(globalThis, {
	benchBackups: {
		...works,
		here,
		forgetLog,
		floors,
		megabytes: () => made().size / 1e6
	}
});
