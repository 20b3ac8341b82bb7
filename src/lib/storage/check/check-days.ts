// The part of the check that compares the counts of days with the log.
import { homeDeckOf, type DeckId, type NoteId } from '../../core/deck/ids.ts';
import { dayCountsOf, NOTHING_COUNTED, type DayCounts } from '../../core/review/day-counts.ts';
import { isReadable } from '../../core/review/readable.ts';
import type { Db } from '../schema.ts';
import { write, type WriteTx } from '../write.ts';
import type { Checking } from './check-cards.ts';
import { readablePresets, stepsOf } from './right-card.ts';
import { noteIdOf } from './runs.ts';
import { isDayRow } from './shapes.ts';

const BATCH = 1000;
/** So many answers given during the check are counted in; more are another tab's restore. */
const NEW_MOST = 500;
const STORES = ['days', 'reviews', 'cards', 'presets'] as const;

type Day = readonly [deckId: string, day: number];

/** `entries`: how many of the log there were up to the moment at which the check began. */
export async function checkDays(checking: Checking, entries: number): Promise<void> {
	const { db, findings, tally, repair } = checking;
	const wrong = await wrongDays(checking);
	if (wrong.length === 0) return;
	await write(db, STORES, async (tx) => {
		if (!(await countSince(tx, checking, entries))) {
			findings.add('changed-meanwhile');
			return;
		}
		const days = tx.objectStore('days');
		for (const [deckId, day] of wrong) {
			const right = tally.of(deckId, day);
			if (isSame(await days.get([deckId, day]), right)) continue;
			findings.add('wrong-days');
			if (repair === 'nothing') continue;
			await days.put({ deckId: deckId as DeckId, day, ...right });
			findings.repaired('wrong-days');
		}
	});
}

/** Those that seem wrong; one may only have been counted on since. */
async function wrongDays({ db, tally }: Checking): Promise<readonly Day[]> {
	const wrong: Day[] = [];
	const there = new Set<string>();
	for await (const row of daysOf(db)) {
		there.add(`${row.deckId} ${row.day}`);
		if (!isSame(row, tally.of(row.deckId, row.day))) wrong.push([row.deckId, row.day]);
	}
	for (const day of tally.days()) if (!there.has(day.join(' '))) wrong.push(day);
	return wrong.filter(([deckId]) => !tally.isSpared(deckId));
}

async function* daysOf(db: Db) {
	let after: IDBKeyRange | null = null;
	for (;;) {
		const rows = await db.getAll('days', after, BATCH);
		yield* rows;
		const last = rows.at(-1);
		if (rows.length < BATCH || !last) return;
		after = IDBKeyRange.lowerBound([last.deckId, last.day], true);
	}
}

/** A day on which nothing was counted needs no row. */
function isSame(row: unknown, right: DayCounts): boolean {
	const counts = row === undefined ? NOTHING_COUNTED : row;
	const names = Object.keys(NOTHING_COUNTED) as readonly (keyof DayCounts)[];
	return isDayRow(counts) && names.every((name) => counts[name] === right[name]);
}

/**
 * Counts in what was written since the check began, within the transaction that repairs: what is
 * put right must be right now. False where that is too much, or the log was changed before that.
 */
async function countSince(
	tx: WriteTx<typeof STORES>,
	{ tally }: Checking,
	entries: number
): Promise<boolean> {
	const log = tx.objectStore('reviews');
	const [then, since] = await Promise.all([
		log.count(IDBKeyRange.upperBound(tally.until)),
		log.getAll(IDBKeyRange.lowerBound(tally.until, true), NEW_MOST + 1)
	]);
	if (then !== entries || since.length > NEW_MOST) return false;
	const presets = readablePresets(await tx.objectStore('presets').getAll());
	for (const id of new Set(since.filter(isReadable).map(({ cardId }) => cardId))) {
		const [row, stored] = await Promise.all([
			tx.objectStore('cards').get(id),
			log.index('byCard').getAll(IDBKeyRange.bound([id], [id, []]))
		]);
		const deckId = row?.deckId ?? homeDeckOf(noteIdOf(id) as NoteId);
		const all = stored.filter(isReadable);
		const before = all.filter((entry) => entry.id <= tally.until);
		tally.add(deckId, dayCountsOf(stepsOf(all, presets)));
		tally.add(deckId, dayCountsOf(stepsOf(before, presets)), -1);
	}
	return true;
}
