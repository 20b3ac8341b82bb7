// What the log has: a card's history, what came last, what is new. How it lies stands in layout.ts.
import type { CardId } from '../../core/note/ids.ts';
import { isStamp } from '../../core/review/readable.ts';
import type { LogEntry } from '../../core/review/review.ts';
import { soundEntries } from '../../core/review/segment.ts';
import type { Stamp } from '../../core/stamp.ts';
import { Damaged } from '../database/damage.ts';
import { putAll } from '../database/write.ts';
import { lastIn, placesOf, type ReadsLog, type SegmentRow, type WritesLog } from './layout.ts';

export { LOG_STORES, type ReadsLog, type WritesLog } from './layout.ts';

/** Adds what happens now: stamps taken in this transaction, so that they are the log's last. */
export function appendToLog(tx: WritesLog, entries: readonly LogEntry[]): Promise<unknown> {
	const tail = tx.objectStore('tail');
	return putAll({ put: (entry: LogEntry) => tail.add(entry) }, entries);
}

/** Adds what happened at any time, and is not in the log: a few, where segments would be for many. */
export const insertIntoLog = appendToLog;

/** A card's entries, in the order of their stamps. Throws `Damaged` where a part of them is. */
export async function historyOf(tx: ReadsLog, card: CardId): Promise<readonly LogEntry[]> {
	return (await historiesOf(tx, [card])).get(card)!;
}

/** The histories of some cards, also of those that have none: read with each segment once. */
export async function historiesOf(
	tx: ReadsLog,
	cards: readonly CardId[]
): Promise<ReadonlyMap<CardId, readonly LogEntry[]>> {
	const { histories, damaged } = await readableHistoriesOf(tx, cards);
	const [place] = damaged.values();
	if (place !== undefined) throw new Damaged('segment', String(place));
	return histories;
}

/** The same with what can be read of them, and of which cards a segment cannot be read. */
export async function readableHistoriesOf(
	tx: ReadsLog,
	cards: readonly CardId[]
): Promise<{
	readonly histories: ReadonlyMap<CardId, readonly LogEntry[]>;
	readonly damaged: ReadonlyMap<CardId, number>;
}> {
	const byCard = tx.objectStore('tail').index('byCard');
	const [places, ...tails] = await Promise.all([
		placesOf(tx, cards),
		...cards.map((card) => byCard.getAll(IDBKeyRange.bound([card], [card, []]) as IDBKeyRange))
	]);
	const histories = new Map(cards.map((card, index) => [card, tails[index]!] as const));
	const damaged = new Map<CardId, number>();
	const asking = new Map<number, CardId[]>();
	for (const card of cards) {
		for (const place of places.get(card) ?? [])
			asking.set(place, [...(asking.get(place) ?? []), card]);
	}
	await Promise.all(
		[...asking].map(async ([place, ids]) => {
			const row = await tx.objectStore('segments').get(place);
			const entries = row ? soundEntries(row) : null;
			for (const entry of entries ?? []) histories.get(entry.cardId)?.push(entry);
			if (!entries) for (const id of ids) damaged.set(id, place);
		})
	);
	for (const [card, entries] of histories) histories.set(card, [...inOrder(entries)]);
	return { histories, damaged };
}

/** Sorted by stamp, each once. */
export function inOrder(entries: readonly LogEntry[]): readonly LogEntry[] {
	const isSorted = entries.every((entry, at) => at === 0 || entries[at - 1]!.id < entry.id);
	if (isSorted) return entries;
	const byId = new Map(entries.map((entry) => [entry.id, entry]));
	return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

const readable = (rows: readonly SegmentRow[]): readonly LogEntry[] =>
	rows.flatMap((row) => soundEntries(row) ?? []);

/** What was added since a stamp, and no more than `most` of it. */
export async function entriesAfter(
	tx: ReadsLog,
	stamp: string,
	most: number
): Promise<readonly LogEntry[]> {
	const [tail, rows] = await Promise.all([
		tx.objectStore('tail').getAll(IDBKeyRange.lowerBound(stamp, true), most),
		tx
			.objectStore('segments')
			.index('byLast')
			.getAll(IDBKeyRange.lowerBound([stamp, Infinity]))
	]);
	const sealed = readable(rows).filter(({ id }) => id > stamp);
	return inOrder([...sealed, ...tail]).slice(0, most);
}

/** The last entries, `most` of them or all there are, in their order. */
export async function lastEntries(tx: ReadsLog, most: number): Promise<readonly LogEntry[]> {
	const segments = tx.objectStore('segments');
	let entries = inOrder(await tx.objectStore('tail').getAll()).slice(-most);
	let next = await segments.index('byLast').openKeyCursor(null, 'prev');
	while (next) {
		const [first] = entries;
		if (entries.length >= most && first && first.id >= lastIn(next).last) break;
		const row = await segments.get(next.primaryKey as number);
		entries = inOrder([...(row ? readable([row]) : []), ...entries]).slice(-most);
		next = await next.continue();
	}
	return entries;
}

/** The newest stamp; null where there is none. */
export async function lastStamp(tx: ReadsLog): Promise<Stamp | null> {
	const [sealed, loose] = await Promise.all([
		tx.objectStore('segments').index('byLast').openKeyCursor(null, 'prev'),
		lastInTail(tx)
	]);
	const stamps = [sealed && lastIn(sealed).last, loose].filter((stamp) => isStamp(stamp)).sort();
	return stamps.at(-1) ?? null;
}

async function lastInTail(tx: ReadsLog): Promise<string | null> {
	let cursor = await tx.objectStore('tail').openKeyCursor(null, 'prev');
	while (cursor && !isStamp(cursor.key)) cursor = await cursor.continue();
	return (cursor?.key as string | undefined) ?? null;
}

/** How many entries there are, by what the segments say of themselves: none of them is read. */
export async function countLog(tx: ReadsLog): Promise<number> {
	let [count, cursor] = await Promise.all([
		tx.objectStore('tail').count(),
		tx.objectStore('segments').index('byLast').openKeyCursor(null)
	]);
	while (cursor) {
		count += lastIn(cursor).fresh;
		cursor = await cursor.continue();
	}
	return count;
}
