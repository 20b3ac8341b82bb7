// Everything a learner has, a page at a time, for a backup. No answer has to wait for it.
import { PARTS, type Part } from '../../core/collection/records.ts';
import type { Stamp } from '../../core/stamp.ts';
import type { Db } from '../database/schema.ts';

/** The parts that have a store of their own. */
export const STORED_PARTS = PARTS.filter((part) => part !== 'settings');

/** A page is a file in the backup: small enough to hold many of, large enough to pack well. */
const PAGE: Readonly<Record<Exclude<Part, 'settings'>, number>> = {
	presets: 1000,
	decks: 100,
	notes: 1000,
	cards: 4000,
	// Each may hold a whole deck.
	updates: 1,
	classes: 1000,
	forecasts: 1000,
	// Each with its text.
	articles: 5,
	reviews: 10_000
};

/** Thrown where a deck was changed while it was read; reading again will do. */
export class ChangedMeanwhile extends Error {}

export interface Page {
	readonly part: Part;
	readonly records: readonly unknown[];
	/** 0 to 1. */
	readonly done: number;
}

/**
 * All records as they were when this began: answers given since are left out. It reads in many small
 * transactions, and throws `ChangedMeanwhile` where decks did not stay as they were. A database of
 * an earlier version is read as that version has it.
 */
export async function* collectionOf(db: Db): AsyncGenerator<Page> {
	const [clock, settings, decks] = await Promise.all([
		db.get('meta', 'clock'),
		db.get('meta', 'settings'),
		decksNow(db)
	]);
	const until = clock?.id === 'clock' ? clock.stamp : null;
	const parts = STORED_PARTS.filter((part) => db.objectStoreNames.contains(part));
	const counts = await Promise.all(parts.map((part) => db.count(part)));
	const all = counts.reduce((sum, count) => sum + count, 0);
	let done = 0;
	if (settings) yield { part: 'settings', records: [settings], done };
	for (const part of parts) {
		for await (const rows of pages(db, part, PAGE[part])) {
			done += rows.length;
			const records = part === 'cards' ? rows.map(bareCard) : upTo(part, rows, until);
			yield { part, records, done: Math.min(1, done / Math.max(1, all)) };
		}
	}
	if ((await decksNow(db)) !== decks) throw new ChangedMeanwhile();
}

interface Row {
	readonly id: string;
}

async function* pages(
	db: Db,
	store: Exclude<Part, 'settings'>,
	size: number
): AsyncGenerator<readonly Row[]> {
	let after: string | null = null;
	for (;;) {
		const range = after === null ? null : IDBKeyRange.lowerBound(after, true);
		const rows: readonly Row[] = await db.getAll(store, range, size);
		if (rows.length > 0) yield rows;
		if (rows.length < size) return;
		after = rows.at(-1)!.id;
	}
}

/** When a card is due follows from the log, and its places in the queues from that. */
function bareCard(row: Row): Row {
	const {
		schedule: _s,
		lastReviewId: _l,
		queueKey: _q,
		urgencyKey: _u,
		...bare
	} = row as Row & Record<string, unknown>;
	return bare;
}

const upTo = (part: Part, rows: readonly Row[], until: Stamp | null): readonly Row[] =>
	part === 'reviews' && until !== null ? rows.filter(({ id }) => id <= until) : rows;

async function decksNow(db: Db): Promise<string> {
	return JSON.stringify(await db.getAll('decks'));
}

/** The newest stamp among some records; stamps sort as text. */
export function newestStamp(part: Part, records: readonly unknown[], before: string): string {
	let newest = before;
	for (const record of records as readonly Partial<
		Record<'id' | 'stamp' | 'flagsStamp', string>
	>[]) {
		const stamp =
			part === 'reviews' || part === 'updates' ? record.id : (record.stamp ?? record.flagsStamp);
		if (stamp && stamp > newest) newest = stamp;
	}
	return newest;
}
