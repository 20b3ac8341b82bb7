// A backup put in the place of all there is: one transaction, so it is wholly there or not at all. The
// cost: a browser puts some 4,000 of our rows a second, so half a million answers take three minutes;
// a worker does it, and it can be called off.
import {
	LOG_PART,
	PARTS,
	type Collection,
	type Counts,
	type Part
} from '../../core/collection/records.ts';
import type { DeckId } from '../../core/note/ids.ts';
import type { LogEntry } from '../../core/review/review.ts';
import type { Stamp } from '../../core/stamp.ts';
import { newestStamp } from './export-collection.ts';
import { LogFold } from '../../core/collection/rows/fold-log.ts';
import { presetsOf } from '../database/presets.ts';
import { STORES, type Db } from '../database/schema.ts';
import { advanceClock } from '../database/clock.ts';
import { putPlainly, write, type AllTx } from '../database/write.ts';
import { fillLog } from '../log/log.ts';

/** A collection that comes from elsewhere, and can be read more than once. */
export interface Incoming {
	readonly counts: Counts;
	records<P extends Part>(part: P): Iterable<readonly Collection[P][]>;
}

/** Rows are put this many at a time, between which the progress is told. */
const BATCH = 2000;

/** Replaces all there is; `onProgress` is told how much of the writing is done, 0 to 1. */
export async function replaceCollection(
	db: Db,
	incoming: Incoming,
	now: number,
	onProgress: (done: number) => void = () => {}
): Promise<void> {
	const all = PARTS.reduce((sum, part) => sum + incoming.counts[part], 0);
	let put = 0;
	const cards = [...incoming.records('cards')].flat();
	const retracted = retractedIn(incoming);
	await write(db, STORES, async (tx) => {
		const putRows = async (into: Part | 'days', rows: readonly unknown[]) => {
			for (let start = 0; start < rows.length; start += BATCH) {
				const batch = rows.slice(start, start + BATCH);
				await putBatch(tx, into, batch);
				put += batch.length;
				onProgress(put / Math.max(1, all));
			}
		};
		await clearAll(tx);
		let newest = '';
		const presets = [...incoming.records('presets')].flat();
		const deckOfCard = new Map<string, DeckId>(cards.map(({ id, deckId }) => [id, deckId]));
		const fold = new LogFold(presetsOf(presets), retracted, deckOfCard);
		for (const part of PARTS) {
			for (const records of part === 'cards' ? [cards] : incoming.records(part)) {
				newest = newestStamp(part, records, newest);
				if (part === LOG_PART) for (const entry of records) fold.add(entry as LogEntry);
				if (part !== 'cards') await putRows(part, records);
			}
		}
		await putRows(
			'cards',
			cards.map((card) => fold.cardRow(card))
		);
		await putRows('days', fold.days);
		await advanceClock(tx, now, newest as Stamp | '');
	});
}

function putBatch(tx: AllTx, into: Part | 'days', rows: readonly unknown[]): Promise<unknown> {
	if (into === LOG_PART) return fillLog(tx, rows as readonly LogEntry[]);
	return putPlainly(tx.objectStore(into === 'settings' ? 'meta' : into), rows);
}

async function clearAll(tx: AllTx): Promise<void> {
	await Promise.all([
		...STORES.filter((store) => store !== 'meta').map((store) => tx.objectStore(store).clear()),
		tx.objectStore('meta').delete('settings')
	]);
}

/** Entries that a later one takes back: to be known before the first of them is counted. */
function retractedIn(incoming: Incoming): ReadonlySet<string> {
	const retracted = new Set<string>();
	for (const entries of incoming.records(LOG_PART)) {
		for (const entry of entries) if (entry.kind === 'retraction') retracted.add(entry.reviewId);
	}
	return retracted;
}
