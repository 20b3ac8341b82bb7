// What earlier versions have stored, brought into today's form: a row an entry of the log to segments, a
// row a day to blocks. Loaded only where there is such a database, before it is upgraded.
import { byBlock, withDays, type DayBlock } from '../../core/collection/rows/day-block.ts';
import type { DayRow } from '../../core/collection/rows/row.ts';
import type { LogEntry } from '../../core/review/review.ts';
import {
	inSegments,
	isSealable,
	SEGMENT_MOST,
	segmentOf,
	type Link
} from '../../core/review/segment.ts';
import { sha256Of } from '../../core/review/sha256.ts';
import type { RowWork, Upgrading } from '../database/row-work.ts';
import type { DeckRow } from '../database/schema.ts';
import { putPlainly } from '../database/write.ts';
import { addPlaces, type SegmentRow, type WritesLog } from './layout.ts';

/** `onProgress` is told how much of the log is packed, 0 to 1. */
export function rowWork(onProgress?: (done: number) => void): RowWork {
	let days: readonly DayBlock[] = [];
	return {
		sayNothingLeftOut,
		async packRows(tx) {
			days = await packRows(tx, onProgress);
		},
		putDays: (tx) => putPlainly(tx.objectStore('days'), days)
	};
}

/** Since the second version a source can say which of its paragraphs have no note. */
async function sayNothingLeftOut(tx: Upgrading): Promise<void> {
	const decks = tx.objectStore('decks');
	for (const row of (await decks.getAll(null)) as DeckRow[]) {
		const sources = row.head.sources.map((source) => ({ ...source, leftOut: [] }));
		await decks.put({ ...row, head: { ...row.head, sources } } as never);
	}
}

const OLD_LOG = 'reviews';

/** Rows are read this many at a time: a page that waits can still be painted in between. */
const PAGE = 2000;

/**
 * Packs the old log into the new stores, and gives the blocks of the old days; `onProgress` is told
 * how much is done, 0 to 1.
 */
async function packRows(
	tx: Upgrading,
	onProgress: (done: number) => void = () => {}
): Promise<readonly DayBlock[]> {
	const all = Math.max(1, await tx.objectStore(OLD_LOG).count());
	const packing = new Packing(tx, await deviceOf(tx));
	let seen = 0;
	for await (const rows of pagesOf(tx, OLD_LOG, (row) => (row as LogEntry).id)) {
		await packing.add(rows as readonly LogEntry[]);
		seen += rows.length;
		onProgress(seen / all);
	}
	await packing.finish();
	const days: DayRow[] = [];
	const keyOf = (row: unknown) => [(row as DayRow).deckId, (row as DayRow).day];
	for await (const rows of pagesOf(tx, 'days', keyOf)) days.push(...(rows as DayRow[]));
	return byBlock(days).map((rows) => withDays(undefined, rows));
}

async function* pagesOf(tx: Upgrading, store: string, keyOf: (row: unknown) => IDBValidKey) {
	let after: IDBKeyRange | null = null;
	for (;;) {
		const rows = await tx.objectStore(store).getAll(after, PAGE);
		if (rows.length > 0) yield rows;
		if (rows.length < PAGE) return;
		after = IDBKeyRange.lowerBound(keyOf(rows.at(-1)), true);
	}
}

/** The device's name; a file of an earlier version has none, and the same one gives the same segments. */
async function deviceOf(tx: Upgrading): Promise<string> {
	const clock = (await tx.objectStore('meta').get('clock')) as { deviceId?: unknown } | undefined;
	if (typeof clock?.deviceId === 'string' && clock.deviceId !== '') return clock.deviceId;
	const first = await tx.objectStore(OLD_LOG).getAll(null, SEGMENT_MOST);
	return sha256Of(JSON.stringify(first)).slice(0, 12);
}

class Packing {
	readonly #tx: Upgrading;
	readonly #places = new Map<string, number[]>();
	#link: Link;
	#waiting: LogEntry[] = [];

	constructor(tx: Upgrading, device: string) {
		this.#tx = tx;
		this.#link = { device, number: 1, before: null };
	}

	async add(rows: readonly LogEntry[]): Promise<void> {
		// What cannot be sealed stays a row, as damaged as it is.
		await putPlainly(
			this.#tx.objectStore('tail'),
			rows.filter((row) => !isSealable(row))
		);
		this.#waiting.push(...rows.filter(isSealable));
		const pieces = inSegments(this.#waiting);
		// The last one may grow still.
		this.#waiting = [...(pieces.at(-1) ?? [])];
		for (const piece of pieces.slice(0, -1)) await this.#seal(piece);
	}

	async #seal(entries: readonly LogEntry[]): Promise<void> {
		const segment = segmentOf(this.#link, entries);
		const place = this.#link.number;
		for (const { cardId } of entries) {
			const places = this.#places.get(cardId);
			if (!places) this.#places.set(cardId, [place]);
			else if (places.at(-1) !== place) places.push(place);
		}
		const row: SegmentRow = { ...segment, place, fresh: entries.length };
		await putPlainly(this.#tx.objectStore('segments'), [row]);
		this.#link = { ...this.#link, number: place + 1, before: segment.hash };
	}

	/** The rest is a tail, or a segment of its own where that would be long. */
	async finish(): Promise<void> {
		if (this.#waiting.length > SEGMENT_MOST / 4) await this.#seal(this.#waiting.splice(0));
		await putPlainly(this.#tx.objectStore('tail'), this.#waiting);
		await addPlaces(this.#tx as unknown as WritesLog, this.#places);
	}
}
