// All of the log in memory, card by card: for what goes through everything, and has to know what is
// new. It is read in small transactions, so that no answer waits for it, and caught up afterwards.
import type { LogEntry } from '../../core/review/review.ts';
import { soundEntries } from '../../core/review/segment.ts';
import type { Db } from '../database/schema.ts';
import { hashesOf } from './hashes.ts';
import { LOG_STORES, type ReadsLog, type ReadsMeta, type SegmentRow } from './layout.ts';
import { inOrder } from './log.ts';

/** Segments are read this many at a time: some hundred kilobytes. */
const PAGE = 16;
/** So many of these are asked for ahead: the browser reads and hashes them while others are decoded. */
const AHEAD = 4;

/** What is known of a card. */
interface OfCard {
	readonly entries: LogEntry[];
	/** At which places there are some that no earlier place has. */
	readonly places: number[];
}

export class WholeLog {
	readonly #byCard = new Map<string, OfCard>();
	#sorted: readonly string[] = [];
	/** Entries whose card cannot be told. */
	readonly #hidden: LogEntry[] = [];
	/** All ids; made when they are first asked for, for a million of them take their time. */
	#ids: Set<string> | null = null;
	/** Those that were seen in the tail: they may be sealed by now. */
	readonly #loose = new Set<string>();
	readonly #read = new Set<number>();
	/** The places of segments that cannot be read. */
	readonly damaged = new Set<number>();
	/** How many entries there are. */
	size = 0;

	/** All that is there by now, and perhaps some of what is added meanwhile. */
	static async read(db: Db, onProgress: (done: number) => void = () => {}): Promise<WholeLog> {
		const log = new WholeLog();
		const places = (await db.getAllKeys('segments')) as number[];
		const pages = Array.from({ length: Math.ceil(places.length / PAGE) }, (_, page) =>
			places.slice(page * PAGE, (page + 1) * PAGE)
		);
		const coming = pages.slice(0, AHEAD).map((page) => readAhead(db, page));
		for (let done = 1; done <= pages.length; done++) {
			const { rows, hashes } = await coming.shift()!;
			const next = pages[done - 1 + AHEAD];
			if (next) coming.push(readAhead(db, next));
			log.#take(rows, hashes);
			onProgress(done / pages.length);
		}
		await log.catchUp(db.transaction(LOG_STORES));
		return log;
	}

	/**
	 * All of it, for a transaction that is to begin: read before, so that nobody waits, and within it what
	 * was added since; or anew where something else was written in between, which may have changed it.
	 */
	static async before(db: Db): Promise<(tx: ReadsLog & ReadsMeta) => Promise<WholeLog>> {
		const clock = JSON.stringify(await db.get('meta', 'clock'));
		const read = await WholeLog.read(db);
		return async (tx) => {
			const now = JSON.stringify(await tx.objectStore('meta').get('clock'));
			const log = now === clock ? read : new WholeLog();
			await log.catchUp(tx);
			return log;
		};
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
		for (const entry of tail) {
			if (this.#loose.has(entry.id)) continue;
			this.#loose.add(entry.id);
			this.#push(entry);
		}
	}

	#take(rows: readonly SegmentRow[], hashes: readonly string[] = []): void {
		for (const [index, row] of rows.entries()) {
			this.#read.add(row.place);
			const entries = soundEntries(row, hashes[index]);
			if (!entries) this.damaged.add(row.place);
			// One that has something twice says so; what is new can only have been in the tail before.
			const isNew = row.fresh === row.count;
			const seen = this.#loose.size > 0;
			for (const entry of entries ?? []) {
				const isKnown = isNew ? seen && this.#loose.has(entry.id) : this.has(entry.id);
				const card = isKnown ? isNew && this.#cardOf(entry.cardId) : this.#push(entry);
				if (card && card.places.at(-1) !== row.place) card.places.push(row.place);
			}
		}
	}

	#cardOf(id: string): OfCard {
		const known = this.#byCard.get(id);
		if (known) return known;
		const made: OfCard = { entries: [], places: [] };
		this.#byCard.set(id, made);
		return made;
	}

	/** Adds it to its card; null where that cannot be told. */
	#push(entry: LogEntry): OfCard | null {
		this.size++;
		this.#ids?.add(entry.id);
		if (typeof entry.cardId !== 'string') {
			this.#hidden.push(entry);
			return null;
		}
		const card = this.#cardOf(entry.cardId);
		card.entries.push(entry);
		return card;
	}

	/** False where it was there. */
	add(entry: LogEntry): boolean {
		if (this.has(entry.id)) return false;
		this.#push(entry);
		return true;
	}

	has(id: string): boolean {
		return this.#known().has(id);
	}

	#known(): Set<string> {
		if (this.#ids) return this.#ids;
		this.#ids = new Set();
		for (const { entries } of this.#byCard.values())
			for (const { id } of entries) this.#ids.add(id);
		for (const { id } of this.#hidden) this.#ids.add(id);
		return this.#ids;
	}

	/** How many of them were there at a moment, told by its stamp. */
	countUpTo(until: string): number {
		let count = 0;
		for (const id of this.#known()) if (id <= until) count++;
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
		return inOrder(this.#byCard.get(card)?.entries ?? []);
	}

	/** All entries, in the order of their stamps. */
	get all(): readonly LogEntry[] {
		return inOrder([
			...[...this.#byCard.values()].flatMap(({ entries }) => entries),
			...this.#hidden
		]);
	}

	/** At which places each card has entries that no earlier place has. */
	get places(): ReadonlyMap<string, readonly number[]> {
		const sealed = [...this.#byCard].filter(([, { places }]) => places.length > 0);
		return new Map(sealed.map(([card, { places }]) => [card, places]));
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

interface Page {
	readonly rows: readonly SegmentRow[];
	readonly hashes: readonly string[];
}

/** Some segments, and what their hashes should be. Whoever awaits it is told what fails. */
function readAhead(db: Db, places: readonly number[]): Promise<Page> {
	const page = readPage(db, places);
	// Those behind one that failed are awaited by nobody.
	page.catch(() => {});
	return page;
}

async function readPage(db: Db, places: readonly number[]): Promise<Page> {
	const range = IDBKeyRange.bound(places[0], places.at(-1)) as IDBKeyRange;
	const rows = await db.getAll('segments', range);
	return { rows, hashes: await hashesOf(rows) };
}
