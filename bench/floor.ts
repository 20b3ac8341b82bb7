// Evaluated in the same page: the least that an answer can take, with nothing of the app in it but the
// rows that it wrote.
import { openDB } from 'idb';
import type { Db } from '../src/lib/storage/database/schema.ts';
import { lastEntries, LOG_STORES } from '../src/lib/storage/log/log.ts';
import { since, type Mark } from './marks.ts';
import type { Probe } from './probe.ts';

declare const benchProbe: Probe;

const NAME = 'bench-floor';
const WRITTEN = ['log', 'cards', 'days', 'meta'] as const;
type Rows = Readonly<Record<(typeof WRITTEN)[number], unknown>>;

export interface Floors {
	readonly put: number[];
	readonly putAndPainted: Mark[];
	readonly paintedOnly: Mark[];
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 40));

function done<T>(request: IDBRequest<T>): Promise<T> {
	return new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
}

/** What the last answer wrote: the rows whose bytes are put. */
async function lastWritten(): Promise<Rows> {
	const db = (await openDB('dateline')) as unknown as Db;
	const [log] = await lastEntries(db.transaction(LOG_STORES), 1);
	const days = (await db.transaction('days').store.openCursor(null, 'prev'))?.value;
	if (!log || !days) throw new Error('Nothing was answered.');
	const cards = await db.get('cards', log.cardId);
	const meta = await db.get('meta', 'clock');
	db.close();
	return { log, cards, days, meta };
}

/** Puts those rows, waits for the strict commit, changes one text, and waits for its frame. */
async function floor(count: number): Promise<Floors> {
	const rows = await lastWritten();
	const opening = indexedDB.open(NAME, 1);
	opening.onupgradeneeded = () => {
		for (const store of WRITTEN) opening.result.createObjectStore(store, { autoIncrement: true });
	};
	const db = await done(opening);
	const place = document.body.appendChild(document.createElement('p'));
	const put: number[] = [];
	const putAndPainted: Mark[] = [];
	const paintedOnly: Mark[] = [];
	for (let turn = 0; turn < count; turn++) {
		await settled();
		const before = performance.now();
		await committed(db, rows);
		put.push(performance.now() - before);
		putAndPainted.push(await shown(place, `${turn} stored`, before));
		await settled();
		paintedOnly.push(await shown(place, `${turn} shown`, performance.now()));
	}
	place.remove();
	db.close();
	await done(indexedDB.deleteDatabase(NAME));
	return { put, putAndPainted, paintedOnly };
}

function committed(db: IDBDatabase, rows: Rows): Promise<void> {
	const tx = db.transaction(WRITTEN, 'readwrite', { durability: 'strict' });
	for (const store of WRITTEN) tx.objectStore(store).put(rows[store]);
	return new Promise((resolve, reject) => {
		tx.oncomplete = () => resolve();
		tx.onabort = () => reject(tx.error);
	});
}

async function shown(place: Element, text: string, start: number): Promise<Mark> {
	const changed = benchProbe.changed(() => place.textContent === text);
	place.textContent = text;
	return since(start, await changed);
}

Object.assign(globalThis, { benchFloor: floor });
