// All of the log in memory, card by card: for what goes through everything, and has to know what is
// new. It is read in small transactions, so that no answer waits for it, and caught up afterwards.
import type { LogEntry } from '../../core/review/review.ts';
import { soundEntries } from '../../core/review/segment.ts';
import type { Db } from '../database/schema.ts';
import { LOG_STORES, type ReadsLog, type SegmentRow } from './lies.ts';
import { inOrder } from './log.ts';

/** Segments are read this many at a time: a few megabytes. */
const PAGE = 50;

export class WholeLog {
	readonly #byCard = new Map<string, LogEntry[]>();
	#sorted: readonly string[] = [];
	/** Entries whose card cannot be told. */
	readonly #hidden: LogEntry[] = [];
	readonly #ids = new Set<string>();
	readonly #read = new Set<number>();
	/** At which places each card has entries. */
	readonly #places = new Map<string, number[]>();
	/** The places of segments that cannot be read. */
	readonly damaged = new Set<number>();

	/** All that is there by now, and perhaps some of what is added meanwhile. */
	static async read(db: Db, onProgress: (done: number) => void = () => {}): Promise<WholeLog> {
		const log = new WholeLog();
		const places = await db.getAllKeys('segments');
		for (let start = 0; start < places.length; start += PAGE) {
			const page = places.slice(start, start + PAGE);
			const range = IDBKeyRange.bound(page[0], page.at(-1)) as IDBKeyRange;
			log.#take(await db.getAll('segments', range));
			onProgress((start + page.length) / places.length);
		}
		await log.catchUp(db.transaction(LOG_STORES));
		return log;
	}

	/** What was added since: afterwards it is all that the transaction sees. */
	async catchUp(tx: ReadsLog): Promise<void> {
		const [places, tail] = await Promise.all([
			tx.objectStore('segments').getAllKeys(),
			tx.objectStore('tail').getAll()
		]);
		const fresh = (places as number[]).filter((place) => !this.#read.has(place));
		for (let start = 0; start < fresh.length; start += PAGE) {
			const page = fresh.slice(start, start + PAGE);
			const rows = await Promise.all(page.map((place) => tx.objectStore('segments').get(place)));
			this.#take(rows.filter((row) => row !== undefined));
		}
		for (const entry of tail) this.add(entry);
	}

	#take(rows: readonly SegmentRow[]): void {
		for (const row of rows) {
			this.#read.add(row.place);
			const entries = soundEntries(row);
			if (!entries) this.damaged.add(row.place);
			for (const entry of entries ?? []) if (this.add(entry)) this.#note(entry.cardId, row.place);
		}
	}

	#note(card: string, place: number): void {
		const places = this.#places.get(card);
		if (!places) this.#places.set(card, [place]);
		else if (places.at(-1) !== place) places.push(place);
	}

	/** False where it was there. */
	add(entry: LogEntry): boolean {
		if (this.#ids.has(entry.id)) return false;
		this.#ids.add(entry.id);
		if (typeof entry.cardId !== 'string') {
			this.#hidden.push(entry);
			return true;
		}
		const entries = this.#byCard.get(entry.cardId);
		if (entries) entries.push(entry);
		else this.#byCard.set(entry.cardId, [entry]);
		return true;
	}

	has(id: string): boolean {
		return this.#ids.has(id);
	}

	/** How many entries there are. */
	get size(): number {
		return this.#ids.size;
	}

	/** How many of them were there at a moment, told by its stamp. */
	countUpTo(until: string): number {
		let count = 0;
		for (const id of this.#ids) if (id <= until) count++;
		return count;
	}

	/** The cards that have entries, behind `after` up to `to`; null is the first or the last of them. */
	cardsBetween(after: string | null, to: string | null): readonly string[] {
		if (this.#sorted.length !== this.#byCard.size) this.#sorted = [...this.#byCard.keys()].sort();
		const start = after === null ? 0 : firstBehind(this.#sorted, after);
		const end = to === null ? this.#sorted.length : firstBehind(this.#sorted, to);
		return this.#sorted.slice(start, end);
	}

	/** A card's entries, in the order of their stamps. */
	of(card: string): readonly LogEntry[] {
		return inOrder(this.#byCard.get(card) ?? []);
	}

	/** All entries, in the order of their stamps. */
	get all(): readonly LogEntry[] {
		return inOrder([...[...this.#byCard.values()].flat(), ...this.#hidden]);
	}

	/** At which places each card has entries that no earlier place has. */
	get places(): ReadonlyMap<string, readonly number[]> {
		return this.#places;
	}

	/** A segment has been put at this place whose entries are added. */
	learn(place: number): void {
		this.#read.add(place);
		this.damaged.delete(place);
	}

	/** Whether the segment at this place is known. */
	knows(place: number): boolean {
		return this.#read.has(place) && !this.damaged.has(place);
	}
}

/** The index of the first of some sorted texts that comes behind another. */
function firstBehind(sorted: readonly string[], text: string): number {
	let [low, high] = [0, sorted.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (sorted[middle]! <= text) low = middle + 1;
		else high = middle;
	}
	return low;
}
