// How the log lies: sealed segments, each at a place of its own; a tail of single entries that are not
// sealed yet; and at which places each card has entries, in buckets of many cards.
import type { CardId } from '../../core/note/ids.ts';
import type { LogEntry } from '../../core/review/review.ts';
import { Damaged } from '../database/damage.ts';
import type { MetaRow } from '../database/schema.ts';
import type { PlacesRow, SegmentRow } from './rows.ts';

export type { PlacesRow, SegmentRow } from './rows.ts';

/** The store that the check and backups count by itself. */
export const SEGMENTS = 'segments';

/** What a transaction names to read the log, or to write to it. */
export const LOG_STORES = ['tail', SEGMENTS, 'places'] as const;

/** A transaction over LOG_STORES, whatever else it is over. */
export interface ReadsLog {
	objectStore(name: 'tail'): TailStore;
	objectStore(name: 'segments'): SegmentStore;
	objectStore(name: 'places'): PlacesStore;
}

/** A transaction that knows the device. */
export interface ReadsMeta {
	objectStore(name: 'meta'): { get(key: string): Promise<MetaRow | undefined> };
}

/** One over LOG_STORES, for writing. */
export interface WritesLog {
	objectStore(name: 'tail'): TailStore & {
		add(entry: LogEntry): Promise<unknown>;
		delete(key: string | IDBKeyRange): Promise<void>;
	};
	objectStore(name: 'segments'): SegmentStore & Puts<SegmentRow>;
	objectStore(name: 'places'): PlacesStore & Puts<PlacesRow>;
}

interface Puts<Row> {
	put(row: Row): Promise<unknown>;
}

interface TailStore {
	getAll(range?: IDBKeyRange | null, most?: number): Promise<LogEntry[]>;
	count(range?: IDBKeyRange | null): Promise<number>;
	openKeyCursor(range: null, direction: 'prev'): Promise<KeyCursor | null>;
	index(name: 'byCard'): { getAll(range: IDBKeyRange): Promise<LogEntry[]> };
}

interface SegmentStore {
	get(place: number): Promise<SegmentRow | undefined>;
	getAll(range?: IDBKeyRange | null, most?: number): Promise<SegmentRow[]>;
	getAllKeys(): Promise<IDBValidKey[]>;
	openKeyCursor(range: null, direction: 'prev'): Promise<KeyCursor | null>;
	index(name: 'byLast'): LastIndex;
	index(name: 'byDevice'): DeviceIndex;
}

interface LastIndex {
	getAll(range: IDBKeyRange): Promise<SegmentRow[]>;
	openKeyCursor(range: null, direction?: 'prev'): Promise<IndexCursor | null>;
}

interface DeviceIndex {
	get(key: [device: string, number: number]): Promise<SegmentRow | undefined>;
	openCursor(range: IDBKeyRange, direction: 'prev'): Promise<{ value: SegmentRow } | null>;
}

interface PlacesStore {
	get(bucket: number): Promise<PlacesRow | undefined>;
}

interface KeyCursor {
	readonly key: IDBValidKey;
	continue(): Promise<KeyCursor | null>;
}

interface IndexCursor extends KeyCursor {
	readonly primaryKey: IDBValidKey;
	continue(): Promise<IndexCursor | null>;
}

/** What the index `byLast` says of a segment. */
export const lastIn = ({ key }: IndexCursor): { readonly last: string; readonly fresh: number } => {
	const [last, fresh] = key as [string, number];
	return { last, fresh };
};

/** The number of the next place. */
export async function nextPlace(tx: ReadsLog): Promise<number> {
	const last = await tx.objectStore('segments').openKeyCursor(null, 'prev');
	return Number(last?.key ?? 0) + 1;
}

const BUCKETS = 64;

/** The bucket of a card: FNV-1a over its id. */
function bucketOf(card: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < card.length; at++)
		hash = Math.imul(hash ^ card.charCodeAt(at), 0x01000193) >>> 0;
	return hash % BUCKETS;
}

export type Places = Map<string, readonly number[]>;

/** Throws `Damaged` where they cannot be read: the check makes them anew. */
function placesIn(row: PlacesRow | undefined): Places {
	if (!row) return new Map();
	try {
		return new Map(JSON.parse(row.text) as [string, number[]][]);
	} catch (error) {
		throw new Damaged('places', String(row.bucket), error);
	}
}

/** At which places some cards have entries; a card without any is left out. */
export async function placesOf(
	tx: ReadsLog,
	cards: Iterable<CardId>
): Promise<ReadonlyMap<string, readonly number[]>> {
	const found: Places = new Map();
	await Promise.all(
		[...byBucket(cards)].map(async ([bucket, ids]) => {
			const places = placesIn(await tx.objectStore('places').get(bucket));
			for (const id of ids) if (places.has(id)) found.set(id, places.get(id)!);
		})
	);
	return found;
}

/** Notes that a card has entries at a place; those of one place are noted one behind the other. */
export function notePlace(noted: Map<string, number[]>, card: string, place: number): void {
	const places = noted.get(card);
	if (!places) noted.set(card, [place]);
	else if (places.at(-1) !== place) places.push(place);
}

/** Notes that cards have entries at one more place. */
export async function addPlaces(
	tx: WritesLog,
	added: ReadonlyMap<string, readonly number[]>
): Promise<void> {
	const store = tx.objectStore('places');
	await Promise.all(
		[...byBucket(added.keys())].map(async ([bucket, ids]) => {
			const places = placesIn(await store.get(bucket));
			for (const id of ids) {
				places.set(id, [...new Set([...(places.get(id) ?? []), ...added.get(id)!])]);
			}
			await store.put({ bucket, text: JSON.stringify([...places]) });
		})
	);
}

/** The places of all cards, as they are noted; null where a bucket cannot be read. */
export async function allPlaces(tx: ReadsLog): Promise<Places | null> {
	const store = tx.objectStore('places');
	const rows = await Promise.all(Array.from({ length: BUCKETS }, (_, bucket) => store.get(bucket)));
	try {
		return new Map(rows.flatMap((row) => [...placesIn(row)]));
	} catch (error) {
		if (error instanceof Damaged) return null;
		throw error;
	}
}

/** Notes the places of all cards anew. */
export async function setPlaces(
	tx: WritesLog,
	all: ReadonlyMap<string, readonly number[]>
): Promise<void> {
	const store = tx.objectStore('places');
	const buckets = byBucket(all.keys());
	for (let bucket = 0; bucket < BUCKETS; bucket++) {
		const ids = buckets.get(bucket) ?? [];
		await store.put({ bucket, text: JSON.stringify(ids.map((id) => [id, all.get(id)!])) });
	}
}

function byBucket(cards: Iterable<string>): ReadonlyMap<number, readonly string[]> {
	const buckets = new Map<number, string[]>();
	for (const id of cards) {
		const bucket = bucketOf(id);
		const ids = buckets.get(bucket);
		if (ids) ids.push(id);
		else buckets.set(bucket, [id]);
	}
	return buckets;
}
