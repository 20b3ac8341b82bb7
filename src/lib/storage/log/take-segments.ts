// Segments that come from elsewhere: from a backup in the place of all there is, or from another device
// beside what is here. What is here already is not taken again.
import type { CardId } from '../../core/note/ids.ts';
import type { LogEntry } from '../../core/review/review.ts';
import { entriesOf, type Segment } from '../../core/review/segment.ts';
import { putPlainly } from '../database/write.ts';
import {
	addPlaces,
	nextPlace,
	notePlace,
	placesOf,
	setPlaces,
	type ReadsLog,
	type ReadsMeta,
	type SegmentRow,
	type WritesLog
} from './layout.ts';
import { insertIntoLog } from './log.ts';
import { sealInto } from './seal.ts';
import { SEAL_LEAST } from './tail.ts';
import type { WholeLog } from './whole-log.ts';

/** Fills a log that this transaction has emptied. */
export class LogFilling {
	readonly #tx: WritesLog;
	readonly #places = new Map<string, number[]>();
	readonly #ids = new Set<string>();
	#place = 0;

	constructor(tx: WritesLog) {
		this.#tx = tx;
	}

	/** Puts segments that have passed, in the order given; those of their entries that are new. */
	async add(segments: readonly Segment[]): Promise<readonly LogEntry[]> {
		const rows: SegmentRow[] = [];
		const fresh: LogEntry[] = [];
		for (const segment of segments) {
			const place = ++this.#place;
			const before = fresh.length;
			for (const entry of entriesOf(segment.text)!) {
				if (this.#ids.has(entry.id)) continue;
				this.#ids.add(entry.id);
				fresh.push(entry);
				notePlace(this.#places, entry.cardId, place);
			}
			rows.push({ ...segment, place, fresh: fresh.length - before });
		}
		await putPlainly(this.#tx.objectStore('segments'), rows);
		return fresh;
	}

	finish(): Promise<void> {
		return setPlaces(this.#tx, this.#places);
	}
}

/** What of a segment is not in the log, and how it is to be put there. */
export interface Taking {
	readonly fresh: readonly LogEntry[];
	/** Puts it, and adds what is fresh to the log at hand. */
	put(): Promise<void>;
}

/** Takes segments beside the log, which `log` has all of; `finish` notes where they lie. */
export class LogTaking {
	readonly #tx: WritesLog & ReadsMeta;
	readonly #log: WholeLog;
	/** Noted together: with each segment by itself all of the buckets would be written. */
	readonly #places = new Map<string, number[]>();

	constructor(tx: WritesLog & ReadsMeta, log: WholeLog) {
		this.#tx = tx;
		this.#log = log;
	}

	/** The cards of those segments that are not here: to be told of together, before any is put. */
	async cardsOfStrange(segments: readonly Segment[]): Promise<readonly CardId[]> {
		const cards = new Set<CardId>();
		const byDevice = this.#tx.objectStore('segments').index('byDevice');
		for (const { device, number, hash, text } of segments) {
			const here = await byDevice.get([device, number]);
			if (here?.hash === hash && this.#log.knows(here.place)) continue;
			for (const { cardId } of entriesOf(text)!) cards.add(cardId);
		}
		return [...cards];
	}

	/**
	 * Looks at a segment that has passed. Null where it brings nothing: it is here, or all that it has is.
	 * It is kept as it was sealed only behind the one that it names.
	 */
	async look(segment: Segment): Promise<Taking | null> {
		const [tx, log] = [this.#tx, this.#log];
		const { device, number } = segment;
		const byDevice = tx.objectStore('segments').index('byDevice');
		const [here, before, clock] = await Promise.all([
			byDevice.get([device, number]),
			byDevice.get([device, number - 1]),
			tx.objectStore('meta').get('clock')
		]);
		const isWhole = here !== undefined && log.knows(here.place);
		if (isWhole && here.hash === segment.hash) return null;
		const fits = !before || !log.knows(before.place) || before.hash === segment.before;
		const goesOn = isWhole && fits && continues(here, segment);
		const fresh = entriesOf(segment.text)!.filter(({ id }) => !log.has(id));
		if (fresh.length === 0 && !goesOn) return null;
		const isOwn = clock?.id === 'clock' && clock.deviceId === device;
		const lost = isWhole ? null : await lostPlace(tx, log, fresh);
		if (goesOn) return this.#takeAt(segment, here.place, fresh, here.fresh);
		if (fits && lost !== null) return this.#takeAt(segment, lost, fresh);
		if (fits && here && !isWhole) return this.#takeAt(segment, here.place, fresh);
		if (fits && !here && !isOwn) return this.#takeAt(segment, await nextPlace(tx), fresh);
		// A device that was copied goes on twice under one name: what the other one did is taken in here.
		return {
			fresh,
			put: async () => {
				const places =
					fresh.length < SEAL_LEAST
						? await insertIntoLog(tx, fresh).then(() => [])
						: await sealInto(tx, fresh, (place, entries) => this.#note(place, entries));
				this.#learn(places, fresh);
			}
		};
	}

	#takeAt(segment: Segment, place: number, fresh: readonly LogEntry[], others = 0): Taking {
		return {
			fresh,
			put: async () => {
				const row = { ...segment, place, fresh: others + fresh.length };
				await this.#tx.objectStore('segments').put(row);
				this.#note(place, fresh);
				this.#learn([place], fresh);
			}
		};
	}

	#note(place: number, entries: readonly LogEntry[]): void {
		for (const { cardId } of entries) notePlace(this.#places, cardId, place);
	}

	#learn(places: readonly number[], fresh: readonly LogEntry[]): void {
		for (const place of places) this.#log.learn(place);
		for (const entry of fresh) this.#log.add(entry);
	}

	/** To be called once all was put. */
	finish(): Promise<void> {
		return addPlaces(this.#tx, this.#places);
	}
}

/** Where these entries were until they could not be read there any more; null where nobody knows. */
async function lostPlace(
	tx: ReadsLog,
	log: WholeLog,
	entries: readonly LogEntry[]
): Promise<number | null> {
	const cards = [...new Set(entries.map(({ cardId }) => cardId))];
	const noted = await placesOf(tx, cards);
	const common = (noted.get(cards[0]!) ?? []).filter(
		(place) => !log.knows(place) && cards.every((card) => noted.get(card)?.includes(place))
	);
	return common[0] ?? null;
}

/** Whether it is what a device has sealed, or not yet, after what is here of it. */
function continues(here: Segment, segment: Segment): boolean {
	if (here.sealed) return false;
	const ids = new Set(entriesOf(segment.text)!.map(({ id }) => id));
	return entriesOf(here.text)!.every(({ id }) => ids.has(id));
}
