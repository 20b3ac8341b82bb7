// Answers that were saved by a clock that was ahead: whether there are any, and dating them anew.
import { aheadIn, newDates, type Ahead } from '../../core/review/ahead.ts';
import type { Redating } from '../../core/review/review.ts';
import { withFlags } from '../../core/collection/rows/card-rows.ts';
import { blockOf, daysOf } from '../../core/collection/rows/day-block.ts';
import type { Moment } from '../../core/schedule/answer.ts';
import { nextStamp, type Stamp } from '../../core/stamp.ts';
import { takeStamps } from '../database/clock.ts';
import { presetsOf } from '../database/presets.ts';
import { STORES, type CardRow, type Db } from '../database/schema.ts';
import { isSoundCard } from '../database/sound-rows.ts';
import { putPlainly, write, type AllTx } from '../database/write.ts';
import { appendToLog, entriesAfter, LOG_STORES } from '../log/log.ts';
import { Recount } from '../log/recount.ts';
import { WholeLog } from '../log/whole-log.ts';

/** As many as a request can ask for. */
const ALL = 2 ** 32 - 1;

/**
 * What lies ahead; null where nothing does, which the counts of days tell without the log. An answer's
 * stamp is never before the answer: only the end of the log is read.
 */
export async function lookAhead(db: Db, now: Moment): Promise<Ahead | null> {
	if (!(await countsAhead(db, now.day))) return null;
	const since = nextStamp(null, now.at, '');
	return aheadIn(await entriesAfter(db.transaction(LOG_STORES), since, ALL), now.at);
}

/** Whether anything was counted on a day that has not come. */
async function countsAhead(db: Db, today: number): Promise<boolean> {
	const keys = (await db.getAllKeys('days')) as [deckId: string, block: number][];
	const late = keys.filter(([, block]) => block >= blockOf(today + 1));
	const blocks = await Promise.all(late.map((key) => db.get('days', key)));
	return blocks.some((block) => daysOf(block).some(({ day }) => day > today));
}

/**
 * Dates anew all that lies ahead, and replays its cards; gives how many answers and calls there were.
 * All or nothing; done twice, it finds nothing the second time. Resolves once all is on the disk.
 */
export async function setAheadRight(db: Db, now: Moment): Promise<number> {
	const logOf = await WholeLog.before(db);
	return write(db, STORES, async (tx) => {
		const log = await logOf(tx);
		const dates = newDates(log.all, now);
		if (dates.length === 0) return 0;
		const presets = presetsOf(await tx.objectStore('presets').getAll());
		const recount = new Recount(tx, presets, log);
		await recount.before(dates.map(({ cardId }) => cardId));
		const stamps = await takeStamps(tx, now.at, dates.length);
		const redatings = dates.map((date, index): Redating => ({
			kind: 'redating',
			id: stamps[index]!,
			...date
		}));
		await appendToLog(tx, redatings);
		for (const redating of redatings) log.add(redating);
		await recount.after();
		await digUp(tx, now.day, redatings, stamps.at(-1)!);
		return redatings.length;
	});
}

/** Cards are read this many at a time. */
const BATCH = 500;

/** A card is never buried for longer than until tomorrow: one that is was buried by that clock. */
async function digUp(
	tx: AllTx,
	today: number,
	redatings: readonly Redating[],
	stamp: Stamp
): Promise<void> {
	const dayOf = new Map(redatings.map(({ reviewId, day }) => [reviewId, day]));
	const cards = tx.objectStore('cards');
	let after: IDBKeyRange | null = null;
	for (;;) {
		const rows: CardRow[] = await cards.getAll(after, BATCH);
		const changed = rows.filter(isSoundCard).flatMap((row) => {
			const { buried } = row.flags;
			if (!buried || buried.untilDay <= today + 2) return [];
			const day = buried.by === 'sibling' ? dayOf.get(buried.review) : undefined;
			const right = day === undefined ? null : { ...buried, untilDay: day + 1 };
			// Stamped anew: an older backup is not to bury it again.
			return [withFlags(row, { ...row.flags, buried: right }, stamp)];
		});
		await putPlainly(cards, changed);
		const last = rows.at(-1);
		if (rows.length < BATCH || !last) return;
		after = IDBKeyRange.lowerBound(last.id, true);
	}
}
