// Everything a learner has, a page at a time, for a backup. No answer has to wait for it.
import { LOG_PART, OLD_LOG_PART, PARTS, type Part } from '../../core/collection/records.ts';
import type { Stamp } from '../../core/stamp.ts';
import type { Db } from '../database/schema.ts';
import { ChangedMeanwhile } from '../database/changed-meanwhile.ts';
import { SEGMENTS } from '../log/layout.ts';
import { countLog, LOG_STORES } from '../log/log.ts';
import { handedOn, handingOn } from '../log/hand-on.ts';

/** The parts that are stored as records of their own; settings are one. */
const STORED_PARTS = PARTS.filter((part) => part !== 'settings');
type StoredPart = (typeof STORED_PARTS)[number];

/** How many records each of them has, as far as this version of the database knows it. */
export async function countsOf(db: Db): Promise<Readonly<Partial<Record<StoredPart, number>>>> {
	const counted = await Promise.all(
		partsIn(db).map(async (part) => [part, await db.count(storeOf(part))] as const)
	);
	const reviews = hasSegments(db) && { reviews: await countLog(db.transaction(LOG_STORES)) };
	return { ...Object.fromEntries(counted), ...reviews };
}

/** The store of a part; that of the old log is there in databases of earlier versions only. */
const storeOf = (part: StoredPart) => (part === LOG_PART ? SEGMENTS : part) as 'notes';
const hasSegments = (db: Db): boolean => db.objectStoreNames.contains(SEGMENTS);

const partsIn = (db: Db): readonly StoredPart[] =>
	STORED_PARTS.filter((part) => db.objectStoreNames.contains(storeOf(part)));

/** A page is a file in the backup: small enough to hold many of, large enough to pack well. */
const PAGE: Readonly<Record<StoredPart, number>> = {
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
	reviews: 10_000,
	log: 100
};

export interface RecordPage {
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
export async function* collectionOf(db: Db): AsyncGenerator<RecordPage> {
	const log = hasSegments(db) ? await handingOn(db) : null;
	const [clock, settings, decks] = await Promise.all([
		db.get('meta', 'clock'),
		db.get('meta', 'settings'),
		decksNow(db)
	]);
	const until = clock?.id === 'clock' ? clock.stamp : null;
	const counts = await countsOf(db);
	const all = partsIn(db).reduce((sum, part) => sum + (counts[part] ?? 0), 0);
	let done = 0;
	if (settings) yield { part: 'settings', records: [settings], done };
	for (const part of partsIn(db)) {
		if (part === LOG_PART) continue;
		for await (const rows of pages(db, part, PAGE[part])) {
			done += rows.length;
			const records = part === 'cards' ? rows.map(bareCard) : upTo(part, rows, until);
			yield { part, records, done: Math.min(1, done / Math.max(1, all)) };
		}
	}
	for await (const segments of log ? handedOn(db, log, PAGE[LOG_PART]) : []) {
		done += segments.length;
		yield { part: LOG_PART, records: segments, done: Math.min(1, done / Math.max(1, all)) };
	}
	if ((await decksNow(db)) !== decks) throw new ChangedMeanwhile();
}

interface Row {
	readonly id: string;
}

async function* pages(
	db: Db,
	part: Exclude<StoredPart, typeof LOG_PART>,
	size: number
): AsyncGenerator<readonly Row[]> {
	let after: string | null = null;
	for (;;) {
		const range = after === null ? null : IDBKeyRange.lowerBound(after, true);
		const rows = (await db.getAll(part as 'notes', range, size)) as readonly Row[];
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
	part === OLD_LOG_PART && until !== null ? rows.filter(({ id }) => id <= until) : rows;

async function decksNow(db: Db): Promise<string> {
	return JSON.stringify(await db.getAll('decks'));
}

/** The newest stamp among some records; stamps sort as text. */
export function newestStamp(part: Part, records: readonly unknown[], before: string): string {
	let newest = before;
	for (const record of records as readonly Partial<
		Record<'id' | 'stamp' | 'flagsStamp' | 'last', string>
	>[]) {
		const stamp =
			part === OLD_LOG_PART || part === 'updates'
				? record.id
				: (record.last ?? record.stamp ?? record.flagsStamp);
		if (stamp && stamp > newest) newest = stamp;
	}
	return newest;
}
