// Answers saved by a clock a year ahead: once set right, all is as if the clock had never been wrong.
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { mergeCollection } from '../../storage/backup/merge-collection.ts';
import { addDeck } from '../../storage/deck/take-deck.ts';
import { shelves, snapshotsOf } from '../../storage/backup/snapshots.ts';
import { DATABASE_NAME } from '../../storage/database/open.ts';
import { presetsById } from '../../storage/database/presets.ts';
import type { Db } from '../../storage/database/schema.ts';
import { lastStamp, LOG_STORES } from '../../storage/log/log.ts';
import { sealTail } from '../../storage/log/seal.ts';
import { lookAhead, setAheadRight } from '../../storage/review/ahead-answers.ts';
import { retractAnswer } from '../../storage/review/answers.ts';
import { bury } from '../../storage/review/flags.ts';
import { allEntries } from '../../testing/log.ts';
import { onDay } from '../../testing/schedules.ts';
import {
	answered,
	atNoon,
	cardIn,
	contents,
	DAY,
	databaseWith,
	dayInDeck,
	daysIn,
	findingsIn,
	openOrThrow,
	questions,
	terms
} from '../../testing/storage.ts';
import { until } from '../../testing/until.ts';
import { App } from '../app/app.svelte.ts';
import { Tabs } from '../app/tabs.ts';
import { AheadAnswers } from './ahead-answers.svelte.ts';
import { bytesOf, examine, incomingOf, makeBackup } from './backup-file.ts';
import { keepCopy, NoCopy } from './copies.ts';

vi.mock(import('./copies.ts'), async (load) => {
	const { keepCopy: keep, ...rest } = await load();
	return { ...rest, keepCopy: vi.fn(keep) };
});

const YEAR = 365;
const Q0 = 'talks/q0#answer';
const Q1 = 'talks/q1#answer';
const NOW = onDay(DAY + 3);

async function backupOf(db: Db) {
	const examined = await examine(await bytesOf((await makeBackup(db)).pieces));
	if (!examined.ok) throw new Error(JSON.stringify(examined.error));
	return incomingOf(examined.value);
}

/** Studied for some days; the clock is `ahead` by so many on the later ones. */
async function studied(ahead: number) {
	const db = await databaseWith(questions('talks', 3));
	await answered(db, Q0, 'good');
	await answered(db, Q0, 'good', DAY + 1 + ahead);
	await answered(db, Q1, 'easy', DAY + 1 + ahead);
	const last = await answered(db, Q1, 'again', DAY + 3 + ahead);
	return { db, last };
}

const schedules = async (db: Db) =>
	(await db.getAll('cards')).map(({ id, schedule, queueKey }) => ({ id, schedule, queueKey }));

const state = async (db: Db) => ({ cards: await schedules(db), days: await daysIn(db) });

describe('answers of a time to come', () => {
	test('are found, and none where the clock was right', async () => {
		const { db } = await studied(YEAR);
		expect(await lookAhead(db, NOW)).toEqual({
			answers: 3,
			furthestAt: onDay(DAY + 3 + YEAR).at
		});
		expect(await lookAhead((await studied(0)).db, NOW)).toBeNull();
	});

	test.each([false, true])('set right, are as they would have been; sealed: %s', async (sealed) => {
		const [{ db }, { db: never }] = [await studied(YEAR), await studied(0)];
		const before = await allEntries(db);
		if (sealed) await sealTail(db, 1);
		expect(await setAheadRight(db, NOW)).toBe(3);
		if (sealed) await sealTail(db, 1);
		expect(await lookAhead(db, NOW)).toBeNull();
		expect(await state(db)).toEqual(await state(never));
		expect((await allEntries(db)).slice(0, before.length)).toEqual(before);
		expect(await findingsIn(db)).toEqual([]);
		// And what comes then is ordered behind all of it.
		const next = await answered(db, Q1, 'good', DAY + 4);
		await answered(never, Q1, 'good', DAY + 4);
		expect((await allEntries(db)).at(-1)).toEqual(next.review);
		expect(await state(db)).toEqual(await state(never));
	});

	test('set right twice, are right once', async () => {
		const { db } = await studied(YEAR);
		await setAheadRight(db, NOW);
		const before = await contents(db);
		expect(await setAheadRight(db, onDay(DAY + 4))).toBe(0);
		expect(await contents(db)).toEqual(before);
	});

	test('stay right when a backup from before is added, and are right where theirs is', async () => {
		const { db } = await studied(YEAR);
		const [old, other] = [await backupOf(db), await databaseWith(questions('talks', 3))];
		await mergeCollection(other, old, NOW.at);
		await setAheadRight(db, NOW);
		const right = await state(db);
		await mergeCollection(db, old, NOW.at);
		expect(await state(db)).toEqual(right);
		await mergeCollection(other, await backupOf(db), NOW.at);
		expect(await state(other)).toEqual(right);
		expect(await lookAhead(other, NOW)).toBeNull();
		expect(await findingsIn(other)).toEqual([]);
	});

	test('can be taken back afterwards, and count for no day then', async () => {
		const { db, last } = await studied(YEAR);
		await setAheadRight(db, NOW);
		await retractAnswer(db, last.review, NOW.at, await presetsById(db));
		expect(await dayInDeck(db, 'talks', DAY + 3)).toBeUndefined();
		expect(await findingsIn(db)).toEqual([]);
	});

	test('are left as they are where not all of it can be done', async () => {
		const { db } = await studied(YEAR);
		await answered(db, 'talks/q2#answer', 'good', DAY + YEAR + 3, { presetId: 'gone' });
		const before = await contents(db);
		await expect(setAheadRight(db, NOW)).rejects.toThrow('gone');
		expect(await contents(db)).toEqual(before);
	});
});

test('Cards that were buried by that clock come back, whatever an older backup says', async () => {
	const db = await databaseWith(terms('talks', 1), questions('news', 1));
	const [first, second] = (await db.getAllKeys('cards')).filter((id) => id.startsWith('talks'));
	const given = await answered(db, first!, 'good', DAY + YEAR);
	expect(given.buried).toEqual([second]);
	const other = 'news/q0#answer';
	const row = await cardIn(db, other);
	await bury(db, { kind: 'note', id: row.noteId }, DAY + YEAR + 1, onDay(DAY + YEAR).at);
	const old = await backupOf(db);
	await setAheadRight(db, onDay(DAY));
	await mergeCollection(db, old, onDay(DAY).at);
	expect((await cardIn(db, second!)).flags.buried).toMatchObject({ untilDay: DAY + 1 });
	expect((await cardIn(db, other)).flags.buried).toBeNull();
	expect(await findingsIn(db)).toEqual([]);
});

describe('a page that follows them', () => {
	beforeEach(async () => {
		vi.useFakeTimers({ toFake: ['Date'], now: NOW.at });
		await deleteDB(DATABASE_NAME);
	});

	afterEach(async () => {
		vi.useRealTimers();
		await deleteDB(DATABASE_NAME);
	});

	/** A page that has looked, and found nothing. */
	async function page() {
		const db = await openOrThrow(DATABASE_NAME);
		await addDeck(db, questions('talks', 1), atNoon());
		const app = new App();
		await app.start();
		const answers = new AheadAnswers(app);
		const look = vi.spyOn(answers, 'look');
		onTestFinished(answers.follow());
		await look.mock.results[0]!.value;
		expect(answers.current.kind).toBe('none');
		return { db, answers };
	}

	test('hears of those that another tab brings, and of those that it sets right', async () => {
		const { db, answers } = await page();
		await answered(db, Q0, 'good', DAY + YEAR);
		new Tabs().tell({ kind: 'decks' });
		await until(() => answers.current.kind === 'found');
		await setAheadRight(db, NOW);
		new Tabs().tell({ kind: 'decks' });
		await until(() => answers.current.kind === 'none');
	});

	test('finds them once it is seen again with the clock set right', async () => {
		const { db, answers } = await page();
		await answered(db, Q0, 'good', DAY + 3);
		vi.setSystemTime(onDay(DAY).at);
		document.dispatchEvent(new Event('visibilitychange'));
		await until(() => answers.current.kind === 'found');
		expect(answers.current).toMatchObject({ ahead: { answers: 1 }, now: onDay(DAY).at });
	});

	describe('and fixes their dates', () => {
		const copies = async () => snapshotsOf(await shelves());
		afterEach(async () => {
			for (const { id } of await copies())
				for (const shelf of await shelves()) await shelf.remove(id);
		});

		/** A page that has found an answer of a year ahead. */
		async function found() {
			const { db, answers } = await page();
			await answered(db, Q0, 'good', DAY + YEAR);
			await answers.look();
			return { db, answers };
		}

		test('keeps a copy from before', async () => {
			const { db, answers } = await found();
			const lastChange = await lastStamp(db.transaction(LOG_STORES));
			expect(await answers.setRight()).toBe(true);
			expect(answers.current.kind).toBe('done');
			expect(await lookAhead(db, NOW)).toBeNull();
			const kept = { occasion: 'clock', lastChange, counts: { decks: 1 } };
			expect(await copies()).toMatchObject([kept]);
		});

		test('changes nothing where no copy can be kept, and goes on without if told again', async () => {
			const { db, answers } = await found();
			const before = await contents(db);
			vi.mocked(keepCopy).mockRejectedValueOnce(new NoCopy('the disk is full'));
			expect(await answers.setRight()).toBe(false);
			await answers.look();
			expect(answers.current).toMatchObject({ kind: 'found', noCopy: 'the disk is full' });
			expect(await contents(db)).toEqual(before);
			expect(await answers.setRight()).toBe(true);
			expect(await lookAhead(db, NOW)).toBeNull();
			expect(await copies()).toEqual([]);
		});
	});
});
