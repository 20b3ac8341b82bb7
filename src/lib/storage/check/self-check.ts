// The check of all data: compares what is stored with what the log and the notes say it should be, and
// puts right what follows from them. What the learner did is never changed. A damaged answer stays but
// does not count, and its card keeps its schedule.
import type { Part } from '../../core/collection/records.ts';
import type { CheckReport, Repair } from '../../core/collection/report.ts';
import { isDeckRow, isRow } from '../../core/collection/shapes/row-shapes.ts';
import { CollectionCheck } from '../../core/collection/check-collection.ts';
import type { Db } from '../database/schema.ts';
import { findPresets, lookAt, losePresets, repairCards, type Checking } from './check-cards.ts';
import { checkDays } from './check-days.ts';
import { checkLog, isSameLog } from './check-log.ts';
import { checkClock, checkSettings } from './check-meta.ts';
import { CheckTally } from './check-tally.ts';
import { Findings } from './findings.ts';
import { readablePresets } from './readable-presets.ts';
import { collectionRuns } from './runs.ts';
import { settleDeck } from './settle-deck.ts';

export interface CheckOptions {
	readonly repair: Repair;
	/** Ms since 1970. */
	readonly now: number;
	/** How much is done, 0 to 1. */
	readonly onProgress?: (done: number) => void;
}

/** Goes through everything in short transactions: other tabs may be used meanwhile. */
export async function selfCheck(
	db: Db,
	{ repair, now, onProgress }: CheckOptions
): Promise<CheckReport> {
	const findings = new Findings();
	const until = await checkClock(db, repair, findings);
	const { log, hurt } = await checkLog(db, repair, findings);
	const entries = log.countUpTo(until);
	await checkSettings(db, repair, findings, now);
	const [presetRows, clock] = await Promise.all([db.getAll('presets'), db.get('meta', 'clock')]);
	const checking: Checking = {
		db,
		repair,
		findings,
		presets: readablePresets(presetRows),
		lostPresets: new Set(),
		tally: new CheckTally(until),
		log,
		hurt,
		device: clock?.id === 'clock' ? clock.deviceId : null,
		sizes: new Map(),
		unsettled: new Set(),
		unreadableNotes: new Set(),
		unreadableDecks: new Set()
	};
	await losePresets(checking, presetRows);
	await checkGroups(checking, onProgress);
	await lookForHidden(checking, entries);
	const fitting = new CollectionCheck();
	const titles = await checkDecks(checking, fitting);
	await checkUpdates(checking, fitting);
	await checkClasses(checking, fitting);
	await checkArticles(checking, fitting);
	await checkDays(checking, entries);
	onProgress?.(1);
	return findings.report(titles);
}

async function checkGroups(
	checking: Checking,
	onProgress: CheckOptions['onProgress']
): Promise<void> {
	const { db, findings, repair, log } = checking;
	const all = Math.max(1, await db.count('notes'));
	let done = 0;
	for await (const groups of collectionRuns(db, log)) {
		await findPresets(checking, groups);
		const wrong = groups.flatMap((group) => lookAt(checking, group));
		findings.add('wrong-schedules', wrong.length);
		if (wrong.length > 0 && repair !== 'nothing') {
			await repairCards(db, wrong, repair);
			// Whether here or by an answer in another tab meanwhile: they are right now.
			findings.repaired('wrong-schedules', wrong.length);
		}
		done += groups.filter(({ note }) => note !== undefined).length;
		onProgress?.(Math.min(0.95, done / all));
	}
}

/** Entries whose card cannot be told stand in no card's log. */
async function lookForHidden(checking: Checking, entries: number): Promise<void> {
	const { findings, tally } = checking;
	if (tally.entries >= entries) return;
	// Another tab may have put other data in their place meanwhile.
	if (!(await isSameLog(checking, entries))) return;
	findings.add('unreadable-answers', entries - tally.entries);
	tally.allSpared = true;
}

/** Looks at the decks' rows, and at those decks that do not fit their notes; the titles by id. */
async function checkDecks(
	checking: Checking,
	fitting: CollectionCheck
): Promise<ReadonlyMap<string, string>> {
	const { db, findings, sizes, unsettled, unreadableDecks } = checking;
	const titles = new Map<string, string>();
	const there = new Set<string>();
	for (const row of await db.getAll('decks')) {
		const { id } = row;
		there.add(id);
		if (!isDeckRow(row)) {
			findings.add('unreadable-decks', 1, id);
			unreadableDecks.add(id);
			continue;
		}
		fitting.add('decks', row);
		titles.set(row.id, row.head.title);
		const { notes, cards } = sizes.get(row.id) ?? { notes: 0, cards: 0 };
		if (row.noteCount !== notes || row.cardCount !== cards) unsettled.add(row.id);
	}
	for (const deckId of unsettled) await settleDeck(checking, deckId);
	for (const deckId of sizes.keys()) {
		if (there.has(deckId)) continue;
		const range = IDBKeyRange.bound([deckId], [deckId, []]) as IDBKeyRange;
		findings.add('notes-without-deck', await db.countFromIndex('notes', 'byDeck', range), deckId);
	}
	return titles;
}

/** One by one: each may hold a whole deck as it was. */
async function checkUpdates(
	{ db, findings, unreadableDecks }: Checking,
	fitting: CollectionCheck
): Promise<void> {
	for (const id of await db.getAllKeys('updates')) {
		const row = await db.get('updates', id);
		// What belongs to a deck that was reported already needs no report of its own; likewise for classes.
		if (row === undefined || unreadableDecks.has(row.deckId)) continue;
		if (!isRight(fitting, 'updates', row)) findings.add('unreadable-updates');
	}
}

async function checkClasses({ db, findings }: Checking, fitting: CollectionCheck): Promise<void> {
	const [classes, forecasts] = await Promise.all([db.getAll('classes'), db.getAll('forecasts')]);
	const wrong = classes.filter((row) => !isRight(fitting, 'classes', row));
	const told = new Set<string>(wrong.map(({ id }) => id));
	const others = forecasts.filter(({ classId }) => !told.has(classId));
	const wrongForecasts = others.filter((row) => !isRight(fitting, 'forecasts', row));
	findings.add('unreadable-classes', wrong.length + wrongForecasts.length);
}

/** One by one: each has its text. */
async function checkArticles({ db, findings }: Checking, fitting: CollectionCheck): Promise<void> {
	for (const id of await db.getAllKeys('articles')) {
		const row = await db.get('articles', id);
		if (row !== undefined && !isRight(fitting, 'articles', row))
			findings.add('unreadable-articles');
	}
}

/** Whether a row is of its shape, and fits those before it. */
const isRight = <P extends Part>(fitting: CollectionCheck, part: P, row: unknown): boolean =>
	isRow(part, row) && fitting.add(part, row) === null;
