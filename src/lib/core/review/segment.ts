// A sealed piece of the log: entries that one device took in, numbered, chained to the piece before by
// its hash, never changed again. The encoding, version 1, is described in ARCHITECTURE.md.
import type { CardId } from '../note/ids.ts';
import { GRADES } from '../schedule/grade.ts';
import type { Stamp } from '../stamp.ts';
import { isWholeEntry } from './readable.ts';
import type { LogEntry } from './review.ts';
import { sha256Of } from './sha256.ts';

export interface Segment {
	/** Who sealed it. Its entries may have come from elsewhere: an import, an older file. */
	readonly device: string;
	/** 1, 2, 3 … of that device. */
	readonly number: number;
	/** The hash of the device's segment before; null for its first. */
	readonly before: string | null;
	/** False for what a device has not sealed yet, as a backup has it: the sealed one begins alike. */
	readonly sealed: boolean;
	/** How many entries, and the first and the last of their stamps. */
	readonly count: number;
	readonly first: Stamp;
	readonly last: Stamp;
	/** The entries, a column for each of their fields, as JSON. */
	readonly text: string;
	/** The SHA-256, in hex, of all of the above. */
	readonly hash: string;
}

/** No segment has more entries. */
export const SEGMENT_MOST = 1000;

interface Columns {
	readonly v: 1;
	/** What columns point into: each text once, in the order in which it is needed. */
	readonly cards: readonly CardId[];
	readonly devices: readonly string[];
	readonly presets: readonly string[];
	/** Of each entry: "1" to "4" for a review's grade, "c" for a call, "r" a retraction, "d" a redating. */
	readonly what: string;
	readonly card: readonly number[];
	/** Of its stamp: the milliseconds since the entry before, the counter, the device. */
	readonly ms: readonly number[];
	readonly counter?: readonly number[];
	readonly device?: readonly number[];
	/** Of reviews, calls and redatings: the days since the one before. */
	readonly day: readonly number[];
	/** Of reviews: how long it took, its preset. */
	readonly took: readonly number[];
	readonly preset?: readonly number[];
	/** Of reviews and redatings: the moment less that of the stamp. */
	readonly at?: readonly number[];
	/** Of retractions and redatings: what they take back, or date anew. */
	readonly back?: readonly Stamp[];
}

const STAMP = /^([0-9a-y][0-9a-z]{8})-([0-9a-z]{4})-(.+)$/s;

/** Whether it is whole, and the encoding can say all of it; what is not is never sealed. */
export function isSealable(entry: LogEntry): boolean {
	if (!isWholeEntry(entry)) return false;
	if (entry.kind !== 'review' && entry.kind !== 'redating') return true;
	const millis = parseInt(entry.id.slice(0, 9), 36);
	return millis + (entry.at - millis) === entry.at;
}

class Texts<T extends string> {
	readonly all: T[] = [];
	readonly #places = new Map<T, number>();

	place(text: T): number {
		const known = this.#places.get(text);
		if (known !== undefined) return known;
		this.#places.set(text, this.all.length);
		return this.all.push(text) - 1;
	}
}

/** Entries as a segment's text, in their order; each must be sealable. */
export function textOf(entries: readonly LogEntry[]): string {
	const [cards, devices, presets] = [new Texts<CardId>(), new Texts<string>(), new Texts<string>()];
	const columns = {
		card: [] as number[],
		ms: [] as number[],
		counter: [] as number[],
		device: [] as number[],
		day: [] as number[],
		took: [] as number[],
		at: [] as number[],
		preset: [] as number[]
	};
	const back: Stamp[] = [];
	let what = '';
	let [lastMs, lastDay] = [0, 0];
	for (const entry of entries) {
		const [, millis, counter, device] = STAMP.exec(entry.id)!;
		const ms = parseInt(millis!, 36);
		columns.card.push(cards.place(entry.cardId));
		columns.ms.push(ms - lastMs);
		columns.counter.push(parseInt(counter!, 36));
		columns.device.push(devices.place(device!));
		lastMs = ms;
		if (entry.kind === 'retraction') {
			what += 'r';
			back.push(entry.reviewId);
			continue;
		}
		columns.day.push(entry.day - lastDay);
		lastDay = entry.day;
		if (entry.kind === 'call') {
			what += 'c';
			continue;
		}
		columns.at.push(entry.at - ms);
		if (entry.kind === 'redating') {
			what += 'd';
			back.push(entry.reviewId);
			continue;
		}
		what += String(GRADES.indexOf(entry.grade) + 1);
		columns.took.push(entry.durationMs);
		columns.preset.push(presets.place(entry.presetId));
	}
	const { counter, device, at, preset, ...always } = columns;
	const text: Columns = {
		v: 1,
		cards: cards.all,
		devices: devices.all,
		presets: presets.all,
		what,
		...always,
		...(counter.some(Boolean) && { counter }),
		...(device.some(Boolean) && { device }),
		...(at.some(Boolean) && { at }),
		...(preset.some(Boolean) && { preset }),
		...(back.length > 0 && { back })
	};
	return JSON.stringify(text);
}

/** The entries of a segment's text, in their order; null where it is no such text. */
export function entriesOf(text: string): readonly LogEntry[] | null {
	try {
		return decoded(JSON.parse(text) as Columns);
	} catch (error) {
		// No JSON, or none with such columns.
		if (error instanceof SyntaxError || error instanceof TypeError || error instanceof RangeError)
			return null;
		throw error;
	}
}

function decoded(columns: Columns): readonly LogEntry[] | null {
	const { v, cards, devices, presets, what, card, ms, counter, device, day, took, at, preset } =
		columns;
	const { back = [] } = columns;
	if (v !== 1 || typeof what !== 'string' || what.length > SEGMENT_MOST) return null;
	const countOf = (letter: string) => what.split(letter).length - 1;
	const [retractions, redatings] = [countOf('r'), countOf('d')];
	const dated = what.length - retractions;
	const timed = dated - countOf('c');
	const reviews = timed - redatings;
	const whole =
		Object.keys(columns).every((name) => NAMES.has(name)) &&
		isColumn(card, what.length) &&
		isColumn(ms, what.length) &&
		isColumn(counter, what.length) &&
		isColumn(device, what.length) &&
		isColumn(day, dated) &&
		isColumn(took, reviews) &&
		isColumn(at, timed) &&
		isColumn(preset, reviews) &&
		isColumn(back, retractions + redatings) &&
		[cards, devices, presets].every(isTexts);
	if (!whole) return null;
	const entries: LogEntry[] = [];
	const stamps = new Stamps(devices);
	let [lastMs, lastDay, nextDay, nextReview, nextAt, nextBack] = [0, 0, 0, 0, 0, 0];
	for (let index = 0; index < what.length; index++) {
		const step = ms[index]!;
		if (!Number.isFinite(step)) return null;
		lastMs += step;
		const id = stamps.at(lastMs, counter ? counter[index]! : 0, device ? device[index]! : 0);
		const cardId = cards[card[index]!];
		const code = what.charCodeAt(index) - ZERO;
		if (id === null || typeof cardId !== 'string') return null;
		if (code === RETRACTION) {
			const reviewId = back[nextBack++];
			if (typeof reviewId !== 'string') return null;
			entries.push({ kind: 'retraction', id, cardId, reviewId });
			continue;
		}
		const days = day[nextDay++]!;
		lastDay += days;
		if (!Number.isFinite(days) || !Number.isSafeInteger(lastDay)) return null;
		if (code === CALL) {
			entries.push({ kind: 'call', id, cardId, day: lastDay });
			continue;
		}
		const later = at ? at[nextAt]! : 0;
		nextAt++;
		if (!Number.isFinite(later)) return null;
		if (code === REDATING) {
			const reviewId = back[nextBack++];
			if (typeof reviewId !== 'string') return null;
			entries.push({ kind: 'redating', id, cardId, reviewId, at: lastMs + later, day: lastDay });
			continue;
		}
		const grade = GRADES[code - 1];
		const durationMs = took[nextReview]!;
		const presetId = presets[preset ? preset[nextReview]! : 0];
		nextReview++;
		if (grade === undefined || typeof presetId !== 'string') return null;
		if (!Number.isFinite(durationMs)) return null;
		entries.push({
			kind: 'review',
			id,
			cardId,
			grade,
			at: lastMs + later,
			day: lastDay,
			durationMs,
			presetId
		});
	}
	return entries;
}

const NAMES: ReadonlySet<string> = new Set<keyof Columns>([
	...(['v', 'cards', 'devices', 'presets', 'what', 'card', 'ms'] as const),
	...(['counter', 'device', 'day', 'took', 'at', 'preset', 'back'] as const)
]);

/** One that is left out has nothing but zeros. What is no number in it tells itself where it is used. */
const isColumn = (column: readonly unknown[] | undefined, length: number): boolean =>
	column === undefined || (Array.isArray(column) && column.length === length);

const isTexts = (texts: readonly unknown[]): boolean =>
	Array.isArray(texts) && texts.every((text) => typeof text === 'string');

const ZERO = '0'.charCodeAt(0);
const RETRACTION = 'r'.charCodeAt(0) - ZERO;
const CALL = 'c'.charCodeAt(0) - ZERO;
const REDATING = 'd'.charCodeAt(0) - ZERO;

/** Numbers of two digits to base 36. */
const PAIRS = Array.from({ length: 36 ** 2 }, (_, pair) => pair.toString(36).padStart(2, '0'));
const LOW = 36 ** 4;

/**
 * Stamps out of their parts, each null where they are no such parts. A log has a million: the first five
 * of their nine digits are worked out once in half an hour, the others looked up.
 */
class Stamps {
	readonly #devices: readonly string[];
	/** What follows the milliseconds, where the counter is at zero. */
	readonly #ends: readonly string[];
	#high = -1;
	#digits = '';

	constructor(devices: readonly string[]) {
		this.#devices = devices;
		this.#ends = devices.map((device) => `-0000-${device}`);
	}

	at(ms: number, counter: number, device: number): Stamp | null {
		const end = this.#ends[device];
		if (typeof end !== 'string' || !Number.isSafeInteger(ms) || ms < 0) return null;
		const high = Math.floor(ms / LOW);
		if (high !== this.#high) {
			this.#high = high;
			this.#digits = high.toString(36).padStart(5, '0');
		}
		const low = ms - high * LOW;
		const pair = Math.floor(low / PAIRS.length);
		const millis = this.#digits + PAIRS[pair]! + PAIRS[low - pair * PAIRS.length]!;
		if (counter === 0) return (millis + end) as Stamp;
		if (!Number.isSafeInteger(counter) || counter < 0) return null;
		return `${millis}-${counter.toString(36).padStart(4, '0')}-${this.#devices[device]!}` as Stamp;
	}
}

/** Where a segment stands in its device's chain. */
export type Link = Pick<Segment, 'device' | 'number' | 'before'>;

/** Seals entries, at least one, each sealable. */
export function segmentOf(link: Link, entries: readonly LogEntry[], sealed = true): Segment {
	const ids = entries.map(({ id }) => id);
	const bare = {
		device: link.device,
		number: link.number,
		before: link.before,
		sealed,
		count: entries.length,
		first: ids.reduce((least, id) => (id < least ? id : least)),
		last: ids.reduce((most, id) => (id > most ? id : most)),
		text: textOf(entries)
	};
	return { ...bare, hash: hashOf(bare) };
}

/** What is hashed of a segment. */
export const hashedOf = (segment: Omit<Segment, 'hash'>): string => {
	const { device, number, before, sealed, count, first, last, text } = segment;
	return [device, number, before ?? '', sealed, count, first, last, text].join('\n');
};

/** What a segment's hash should be. */
export const hashOf = (segment: Omit<Segment, 'hash'>): string => sha256Of(hashedOf(segment));

/**
 * The entries of a segment that is as it was sealed; null for one that is damaged. `hash` is what its
 * hash should be, where somebody else has worked that out.
 */
export function soundEntries(segment: Segment, hash?: string): readonly LogEntry[] | null {
	if (typeof segment?.text !== 'string') return null;
	if (segment.hash !== (hash ?? hashOf(segment))) return null;
	const entries = entriesOf(segment.text);
	return entries?.length === segment.count ? entries : null;
}

/** A gap's card may be called by all that stands in it: so many letters of ids are in a segment at most. */
const LETTERS_MOST = 1_000_000;

/** Entries in pieces that a segment can hold, in their order. */
export function inSegments(entries: readonly LogEntry[]): readonly (readonly LogEntry[])[] {
	const pieces: LogEntry[][] = [];
	let letters = 0;
	for (const entry of entries) {
		const piece = pieces.at(-1);
		const ids = entry.cardId.length + (entry.kind === 'review' ? entry.presetId.length : 0);
		if (piece && piece.length < SEGMENT_MOST && letters + ids <= LETTERS_MOST) {
			piece.push(entry);
			letters += ids;
		} else {
			pieces.push([entry]);
			letters = ids;
		}
	}
	return pieces;
}
