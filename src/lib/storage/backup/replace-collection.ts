// A backup put in the place of all there is: one transaction, so it is wholly there or not at all. A
// worker does it, and it can be called off.
import { DayTally } from '../../core/collection/rows/day-tally.ts';
import { placed } from '../../core/collection/rows/card-rows.ts';
import type { CardRow } from '../../core/collection/rows/row.ts';
import {
	LOG_PART,
	OLD_LOG_PART,
	PARTS,
	type Collection,
	type Counts,
	type Part
} from '../../core/collection/records.ts';
import { dayCountsOf, replaySteps, startReplay } from '../../core/review/replay.ts';
import type { LogEntry } from '../../core/review/review.ts';
import type { Preset } from '../../core/schedule/preset.ts';
import type { Stamp } from '../../core/stamp.ts';
import { advanceClock, becomeNewDevice } from '../database/clock.ts';
import { presetsOf } from '../database/presets.ts';
import { STORES, type Db } from '../database/schema.ts';
import { putPlainly, write, type AllTx } from '../database/write.ts';
import { LogFilling } from '../log/take-segments.ts';
import { putDays } from '../review/days.ts';
import { newestStamp } from './export-collection.ts';

/** A collection that comes from elsewhere, and can be read more than once. */
export interface Incoming {
	readonly counts: Counts;
	records<P extends Part>(part: P): Iterable<readonly Collection[P][]>;
}

/** The parts that are put as they are: cards are worked out, and the log has its own way. */
const AS_THEY_ARE = PARTS.filter(
	(part) => part !== 'cards' && part !== LOG_PART && part !== OLD_LOG_PART
);

/** Rows are put this many at a time, between which the progress is told. */
const BATCH = 2000;

/** Replaces all there is; `onProgress` is told how much of the writing is done, 0 to 1. */
export async function replaceCollection(
	db: Db,
	incoming: Incoming,
	now: number,
	onProgress: (done: number) => void = () => {}
): Promise<void> {
	const all = PARTS.reduce(
		(sum, part) => sum + (part === OLD_LOG_PART ? 0 : incoming.counts[part]),
		0
	);
	let put = 0;
	await write(db, STORES, async (tx) => {
		const told = async (count: number, putting: Promise<unknown>) => {
			await putting;
			put += count;
			onProgress(put / Math.max(1, all));
		};
		const putRows = async (into: Part, rows: readonly unknown[]) => {
			const store = tx.objectStore(into === 'settings' ? 'meta' : (into as 'cards'));
			for (let start = 0; start < rows.length; start += BATCH) {
				const batch = rows.slice(start, start + BATCH);
				await told(batch.length, putPlainly(store, batch));
			}
		};
		await clearAll(tx);
		let newest = '';
		for (const part of AS_THEY_ARE) {
			for (const records of incoming.records(part)) {
				newest = newestStamp(part, records, newest);
				await putRows(part, records);
			}
		}
		const histories = new Map<string, LogEntry[]>();
		const filling = new LogFilling(tx);
		for (const segments of incoming.records(LOG_PART)) {
			newest = newestStamp(LOG_PART, segments, newest);
			const adding = filling.add(segments);
			await told(segments.length, adding);
			for (const entry of await adding) {
				const entries = histories.get(entry.cardId);
				if (entries) entries.push(entry);
				else histories.set(entry.cardId, [entry]);
			}
		}
		await filling.finish();
		const presets = presetsOf([...incoming.records('presets')].flat());
		const days = new DayTally();
		for (const records of incoming.records('cards')) {
			newest = newestStamp('cards', records, newest);
			const rows = records.map((card) =>
				replayedCard(card, histories.get(card.id) ?? [], presets, days)
			);
			await putRows('cards', rows);
		}
		await putDays(tx, days.rows);
		// Its name stands in other logs: what it does from now on must not be taken for what it did there.
		await becomeNewDevice(tx);
		await advanceClock(tx, now, newest as Stamp | '');
	});
}

/** The card's row as its log makes it, and what that counts; no answer of another card counts. */
function replayedCard(
	card: Collection['cards'],
	log: readonly LogEntry[],
	presets: ReadonlyMap<string, Preset>,
	days: DayTally
): CardRow {
	const steps = [...replaySteps(log, presets)];
	const { schedule, lastReviewId } = steps.at(-1) ?? startReplay();
	days.addDays(card.deckId, dayCountsOf(steps));
	return placed({ ...card, schedule, lastReviewId });
}

async function clearAll(tx: AllTx): Promise<void> {
	await Promise.all([
		...STORES.filter((store) => store !== 'meta').map((store) => tx.objectStore(store).clear()),
		tx.objectStore('meta').delete('settings')
	]);
}
