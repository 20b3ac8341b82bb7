// Sealing: the tail becomes a segment, in an idle moment, at a start, or where much comes at once.
import type { LogEntry } from '../../core/review/review.ts';
import {
	inSegments,
	isSealable,
	segmentOf,
	soundEntries,
	type Link,
	type Segment
} from '../../core/review/segment.ts';
import { newDeviceId } from '../database/clock.ts';
import type { Db } from '../database/schema.ts';
import { write } from '../database/write.ts';
import { SEAL_LEAST } from './tail.ts';
import {
	addPlaces,
	LOG_STORES,
	nextPlace,
	type ReadsLog,
	type ReadsMeta,
	type WritesLog
} from './layout.ts';

/**
 * Seals what the tail has, where that is enough; how many entries went into a segment. One strict
 * transaction of some ten rows and at most a thousand entries: an answer hardly waits for it.
 */
export async function sealTail(db: Db, least = SEAL_LEAST): Promise<number> {
	if ((await db.count('tail')) < least) return 0;
	return write(db, ['meta', ...LOG_STORES], (tx) => sealWithin(tx, least));
}

/** The same within a transaction; what the encoding cannot say stays in the tail. */
export async function sealWithin(tx: WritesLog & ReadsMeta, least: number): Promise<number> {
	const tail = tx.objectStore('tail');
	const all = await tail.getAll();
	const entries = inSegments(all.filter(isSealable))[0] ?? [];
	const [first, last] = [entries[0], entries.at(-1)];
	if (!first || !last || entries.length < least) return 0;
	// One request where nothing has to stay: a thousand would take as long as writing them did.
	const rows = all.filter(({ id }) => id <= last.id);
	if (entries.length === rows.length) await tail.delete(IDBKeyRange.bound(first.id, last.id));
	else await Promise.all(entries.map(({ id }) => tail.delete(id)));
	await addSegment(tx, segmentOf(await nextLink(tx), entries), entries);
	return entries.length;
}

/**
 * Adds many entries that are not in the log, as segments of this device; what cannot be sealed, to the
 * tail. The places of the segments; `note` is told what lies at each.
 */
export async function sealInto(
	tx: WritesLog & ReadsMeta,
	entries: readonly LogEntry[],
	note = noteAt(tx)
): Promise<readonly number[]> {
	const tail = tx.objectStore('tail');
	for (const entry of entries) if (!isSealable(entry)) await tail.add(entry);
	const places: number[] = [];
	for (const piece of inSegments(entries.filter(isSealable)))
		places.push(await addSegment(tx, segmentOf(await nextLink(tx), piece), piece, note));
	return places;
}

/** Notes at once which cards have entries at a place. */
const noteAt =
	(tx: WritesLog) =>
	(place: number, entries: readonly LogEntry[]): Promise<void> | void =>
		addPlaces(tx, new Map(entries.map(({ cardId }) => [cardId, [place]])));

/** Puts a segment at the next place, and gives that. `fresh` are its entries that are nowhere else. */
async function addSegment(
	tx: WritesLog,
	segment: Segment,
	fresh: readonly LogEntry[],
	note = noteAt(tx)
): Promise<number> {
	const place = await nextPlace(tx);
	await tx.objectStore('segments').put({ ...segment, place, fresh: fresh.length });
	await note(place, fresh);
	return place;
}

/** The tail as the segments that it will be, however long it has grown: none of them is sealed yet. */
export async function looseSegments(tx: ReadsLog & ReadsMeta): Promise<readonly Segment[]> {
	let [rows, link] = await Promise.all([tx.objectStore('tail').getAll(), nextLink(tx)]);
	return inSegments(rows.filter(isSealable)).map((entries) => {
		const segment = segmentOf(link, entries, false);
		link = { ...link, number: link.number + 1, before: segment.hash };
		return segment;
	});
}

/** Where the next segment of this device stands in its chain. */
export async function nextLink(tx: ReadsLog & ReadsMeta): Promise<Link> {
	const clock = await tx.objectStore('meta').get('clock');
	const device = clock?.id === 'clock' ? clock.deviceId : newDeviceId();
	const last = await tx
		.objectStore('segments')
		.index('byDevice')
		.openCursor(IDBKeyRange.bound([device], [device, []]) as IDBKeyRange, 'prev');
	if (!last) return { device, number: 1, before: null };
	const { number, hash } = last.value;
	// Nobody knows what a damaged one should be followed by: a number is left out behind it.
	if (!soundEntries(last.value)) return { device, number: number + 2, before: null };
	return { device, number: number + 1, before: hash };
}
