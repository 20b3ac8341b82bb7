// The part of the check that compares the counts of days with the log.
import { stepsOf } from '../../core/collection/rows/right-card.ts';
import { DayTally } from '../../core/collection/rows/day-tally.ts';
import { homeDeckOf, type DeckId, type NoteId } from '../../core/note/ids.ts';
import { countedTogether, NOTHING_COUNTED, type DayCounts } from '../../core/review/day-counts.ts';
import { dayCountsOf } from '../../core/review/replay.ts';
import { isDayCounts } from '../../core/collection/shapes/row-shapes.ts';
import { isReadable } from '../../core/review/readable.ts';
import type { DayRow } from '../../core/collection/rows/row.ts';
import type { Db } from '../database/schema.ts';
import { write, type WriteTx } from '../database/write.ts';
import { entriesAfter, LOG_STORES, readableHistoriesOf } from '../log/log.ts';
import { allDays, dayIn, putDays } from '../review/days.ts';
import { forgetForeseen } from '../review/foreseen.ts';
import type { Checking } from './check-cards.ts';
import { isSameLog } from './check-log.ts';
import { readablePresets } from './readable-presets.ts';
import { noteIdOf } from './runs.ts';

const BATCH = 1000;
/** So many answers given during the check are counted in; more are another tab's restore. */
const NEW_MOST = 500;
/** How often others may write between a look at the log and the repair. */
const MOST_TURNS = 10;
const STORES = ['meta', 'days', ...LOG_STORES, 'cards', 'presets'] as const;

type Day = readonly [deckId: string, day: number];

/** `entries`: how many of the log there were up to the moment at which the check began. */
export async function checkDays(checking: Checking, entries: number): Promise<void> {
	const { db, findings } = checking;
	const wrong = await wrongDays(checking);
	// The clock when the log was last seen to be what was counted; each write moves it on.
	let seen: string | null = null;
	let turns = 0;
	for (let first = 0; first < wrong.length;) {
		const clock = await clockOf(db.transaction('meta'));
		const same = clock === seen || (await isSameLog(checking, entries));
		if (!same || turns++ > MOST_TURNS) {
			findings.add('changed-meanwhile');
			return;
		}
		seen = clock;
		if (!(await settleDays(checking, wrong.slice(first, first + BATCH), clock))) continue;
		first += BATCH;
		turns = 0;
	}
}

/** Looks once more, and puts right what is wrong then; false where something was written meanwhile. */
function settleDays(
	{ db, findings, tally, repair }: Checking,
	batch: readonly Day[],
	clock: string
): Promise<boolean> {
	return write(db, STORES, async (tx) => {
		const since = (await clockOf(tx)) === clock ? await countSince(tx, tally.until) : null;
		if (!since) return false;
		const wrong: DayRow[] = [];
		await Promise.all(
			batch.map(async ([deckId, day]) => {
				const right = countedTogether(tally.of(deckId, day), since.of(deckId, day));
				if (isSame(await dayIn(tx, deckId, day), right)) return;
				wrong.push({ deckId: deckId as DeckId, day, ...right });
			})
		);
		findings.add('wrong-days', wrong.length);
		if (repair === 'nothing' || wrong.length === 0) return true;
		await Promise.all([putDays(tx, wrong), forgetForeseen(tx)]);
		findings.repaired('wrong-days', wrong.length);
		return true;
	});
}

const clockOf = async (tx: {
	objectStore(name: 'meta'): { get(key: string): Promise<unknown> };
}): Promise<string> => JSON.stringify(await tx.objectStore('meta').get('clock')) ?? '';

/** Those that seem wrong; one may only have been counted on since. */
async function wrongDays({ db, tally }: Checking): Promise<readonly Day[]> {
	const wrong: Day[] = [];
	const there = new Set<string>();
	for await (const row of allDays(db)) {
		there.add(`${row.deckId} ${row.day}`);
		if (!isSame(row, tally.of(row.deckId, row.day))) wrong.push([row.deckId, row.day]);
	}
	for (const { deckId, day, answers } of tally.rows) {
		if (answers !== 0 && !there.has(`${deckId} ${day}`)) wrong.push([deckId, day]);
	}
	return wrong.filter(([deckId]) => !tally.isSpared(deckId));
}

/** A day on which nothing was counted needs no row. */
function isSame(row: unknown, right: DayCounts): boolean {
	const counts = row === undefined ? NOTHING_COUNTED : row;
	const names = Object.keys(NOTHING_COUNTED) as readonly (keyof DayCounts)[];
	return isDayCounts(counts) && names.every((name) => counts[name] === right[name]);
}

/**
 * What the answers and retractions since the check began have changed, read within the transaction
 * that repairs: what is put right must be right now. Null where that is too much.
 */
async function countSince(tx: WriteTx<typeof STORES>, until: string): Promise<DayTally | null> {
	const since = await entriesAfter(tx, until, NEW_MOST + 1);
	if (since.length > NEW_MOST) return null;
	const changed = new DayTally();
	if (since.length === 0) return changed;
	const presets = readablePresets(await tx.objectStore('presets').getAll());
	const ids = [...new Set(since.filter(isReadable).map(({ cardId }) => cardId))];
	const { histories } = await readableHistoriesOf(tx, ids);
	for (const [id, stored] of histories) {
		const row = await tx.objectStore('cards').get(id);
		const deckId = row?.deckId ?? homeDeckOf(noteIdOf(id) as NoteId);
		const all = stored.filter(isReadable);
		const before = all.filter((entry) => entry.id <= until);
		changed.addDays(deckId, dayCountsOf(stepsOf(all, presets)));
		changed.addDays(deckId, dayCountsOf(stepsOf(before, presets)), -1);
	}
	return changed;
}
