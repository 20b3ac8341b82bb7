import { describe, expect, test } from 'vitest';
import { deckId } from '../../core/note/ids.ts';
import { chanceOf } from '../../core/chance.ts';
import { retrievability } from '../../core/schedule/fsrs.ts';
import type { ReviewCard } from '../../core/schedule/schedule.ts';
import { DEFAULT_SETTINGS, type StudySettings } from '../../core/schedule/settings.ts';
import { learningCard, onDay, reviewCard } from '../../testing/schedules.ts';
import {
	DAY,
	NOON,
	answered,
	databaseWith,
	idOf,
	putCards,
	questions,
	rowWith,
	terms
} from '../../testing/storage.ts';
import { planDay } from './day-plan.ts';
import { decksOf } from '../deck/decks.ts';
import { DueReader, type ReviewRow } from './due-reader.ts';
import { bury, suspend } from './flags.ts';
import type { CardRow, Db } from '../database/schema.ts';
import { setLimits } from '../deck/take-deck.ts';

const PLENTY = { ...DEFAULT_SETTINGS.study, newPerDay: 9999, reviewsPerDay: 9999 };
const DECKS = ['talks', 'news', 'maps'];
const empty = DECKS.map((id) => questions(id, 0));

async function reader(db: Db, study: Partial<StudySettings> = {}, day = DAY): Promise<DueReader> {
	const all = { ...PLENTY, ...study };
	return new DueReader(await planDay(db, await decksOf(db), all, day, NOON), all, day);
}

/** All that is given, batch by batch, until no more comes. */
async function all<T>(next: () => Promise<readonly T[]>): Promise<readonly T[]> {
	const given: T[] = [];
	for (;;) {
		const batch = await next();
		if (batch.length === 0) return given;
		given.push(...batch);
	}
}

async function allReviews(db: Db, study: Partial<StudySettings> = {}, day = DAY, count = 6) {
	const from = await reader(db, study, day);
	return all(() => from.reviews(db, count));
}

async function allFresh(db: Db, study: Partial<StudySettings> = {}, day = DAY) {
	const from = await reader(db, study, day);
	return all(() => from.fresh(db, 6));
}

const ids = (rows: readonly CardRow[]) => rows.map(({ id }) => id);
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

/** A card in review; what is not said of it comes by a chance that is always the same. */
function review(index: number, changes: Partial<ReviewCard> & { stability?: number } = {}) {
	const chance = (what: string) => chanceOf(`${what} ${index}`);
	const stability = changes.stability ?? 4 ** (chance('stability') * 6 - 0.5);
	const intervalDays = Math.max(1, Math.round(stability));
	const dueDay = DAY - Math.floor(chance('overdue') ** 3 * 60);
	const lastDay = (changes.dueDay ?? dueDay) - intervalDays;
	const memory = { stability, difficulty: 5 };
	const schedule = reviewCard({
		memory,
		intervalDays,
		lastDay,
		lastAt: onDay(lastDay).at,
		dueDay,
		...changes
	});
	return rowWith(`${DECKS[index % 3]}/q${index}#answer`, schedule) as ReviewRow;
}

const urgencyOf = ({ schedule }: ReviewRow) =>
	retrievability(schedule.memory.stability, DAY - schedule.lastDay);

/** The order of a full sort: what a reader of all cards would do. */
function sortedBy(rank: (row: ReviewRow) => number, rows: readonly ReviewRow[]): readonly string[] {
	return ids([...rows].sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1)));
}

describe('reviews', () => {
	test('by urgency come as a full sort has them, over decks and bands', async () => {
		const db = await databaseWith(...empty);
		const stabilities = [0.5, 2, 8, 30, 100, 500, 2000];
		const rows = numbers(420).map((index) => review(index, { stability: stabilities[index % 7]! }));
		await putCards(db, rows);
		expect(ids(await allReviews(db))).toEqual(sortedBy(urgencyOf, rows));
	});

	test('by urgency come nearly so where the cards of a band differ in stability', async () => {
		const db = await databaseWith(...empty);
		const rows = numbers(600).map((index) => review(index));
		await putCards(db, rows);
		const given: readonly string[] = ids(await allReviews(db));
		const best = sortedBy(urgencyOf, rows);
		expect([...given].sort()).toEqual([...best].sort());
		// Of the hundred most urgent, how many are among the first hundred; by chance 17 would be.
		const first = new Set(given.slice(0, 100));
		expect(best.slice(0, 100).filter((id) => first.has(id)).length).toBeGreaterThan(75);
	});

	test('by their day come as a full sort has them', async () => {
		const db = await databaseWith(...empty);
		const rows = numbers(400).map((index) => review(index));
		await putCards(db, rows);
		const given = ids(await allReviews(db, { reviewOrder: 'due' }));
		expect(given).toEqual(sortedBy(({ schedule }) => schedule.dueDay, rows));
	});

	test('at random come in one order all day, and in another the next', async () => {
		const db = await databaseWith(...empty);
		const rows = numbers(300).map((index) => review(index, { dueDay: DAY - (index % 5) }));
		await putCards(db, rows);
		const today = ids(await allReviews(db, { reviewOrder: 'random' }));
		const tomorrow = ids(await allReviews(db, { reviewOrder: 'random' }, DAY + 1));
		expect(ids(await allReviews(db, { reviewOrder: 'random' }))).toEqual(today);
		expect(tomorrow).not.toEqual(today);
		for (const given of [today, tomorrow]) expect([...given].sort()).toEqual(ids(rows).sort());
	});

	test.each(['urgency', 'due', 'random'] as const)(
		'by %s come in the same order however many are asked for at a time',
		async (reviewOrder) => {
			const db = await databaseWith(...empty);
			await putCards(
				db,
				numbers(90).map((index) => review(index))
			);
			const [few, many] = [
				await allReviews(db, { reviewOrder }, DAY, 1),
				await allReviews(db, { reviewOrder }, DAY, 50)
			];
			expect(few).toHaveLength(90);
			expect(ids(few)).toEqual(ids(many));
		}
	);

	test('come once each, also when many are due on the same day', async () => {
		const db = await databaseWith(...empty);
		const rows = numbers(200).map((index) => review(index, { stability: 8, dueDay: DAY }));
		await putCards(db, rows);
		expect([...ids(await allReviews(db))].sort()).toEqual(ids(rows).sort());
	});

	test('of another day do not come', async () => {
		const db = await databaseWith(...empty);
		const rows = numbers(60).map((index) => review(index, { dueDay: DAY - 1 + (index % 3) }));
		await putCards(db, rows);
		const given = await allReviews(db);
		expect(given).toHaveLength(40);
		expect(Math.max(...given.map(({ schedule }) => schedule.dueDay))).toBe(DAY);
	});

	test('stop at the limit of each deck, the most urgent first', async () => {
		const db = await databaseWith(...empty);
		const rows = numbers(120).map((index) => review(index, { stability: 8 }));
		await putCards(db, rows);
		await setLimits(db, deckId('news'), { newPerDay: null, reviewsPerDay: 25 }, NOON);
		await setLimits(db, deckId('maps'), { newPerDay: null, reviewsPerDay: 0 }, NOON);
		const given = await allReviews(db, { reviewsPerDay: 7 });
		const per = (deck: string) => given.filter((row) => row.deckId === deck);
		expect(DECKS.map((deck) => per(deck).length)).toEqual([7, 25, 0]);
		const ofNews = rows.filter((row) => row.deckId === 'news');
		expect(ids(per('news'))).toEqual(sortedBy(urgencyOf, ofNews).slice(0, 25));
	});

	test('that were answered, buried or suspended since they were read do not come', async () => {
		const db = await databaseWith(questions('talks', 0));
		const rows = numbers(5).map((index) =>
			rowWith(`talks/q${index}#answer`, review(0, { dueDay: DAY - 5 + index }).schedule)
		);
		await putCards(db, rows);
		const from = await reader(db, { reviewOrder: 'due' });
		expect(ids(await from.reviews(db, 1))).toEqual(['talks/q0#answer']);
		// The page that was read holds these too.
		await answered(db, 'talks/q1#answer', 'good');
		await suspend(db, { kind: 'card', id: idOf('talks/q2#answer') }, NOON);
		await bury(db, { kind: 'card', id: idOf('talks/q3#answer') }, DAY + 1, NOON);
		expect(ids(await all(() => from.reviews(db, 1)))).toEqual(['talks/q4#answer']);
	});
});

describe('new cards', () => {
	test('come in the order of their deck, deck by deck in turn', async () => {
		const db = await databaseWith(questions('talks', 9), questions('news', 2));
		const given = ids(await allFresh(db));
		const of = (deck: string) => given.filter((id) => id.startsWith(deck));
		expect(of('talks')).toEqual(numbers(9).map((index) => `talks/q${index}#answer`));
		expect(of('news')).toEqual(['news/q0#answer', 'news/q1#answer']);
		expect(given.slice(0, 4)).toEqual([
			'talks/q0#answer',
			'news/q0#answer',
			'talks/q1#answer',
			'news/q1#answer'
		]);
	});

	test('stop at the limit of each deck', async () => {
		const db = await databaseWith(...DECKS.map((id) => questions(id, 30)));
		await setLimits(db, deckId('news'), { newPerDay: 0, reviewsPerDay: null }, NOON);
		await setLimits(db, deckId('maps'), { newPerDay: 12, reviewsPerDay: null }, NOON);
		const given = await allFresh(db, { newPerDay: 8 });
		const per = DECKS.map((deck) => given.filter((row) => row.deckId === deck).length);
		expect(per).toEqual([8, 0, 12]);
	});

	test('that were begun today count against the limit', async () => {
		const db = await databaseWith(questions('talks', 30));
		await answered(db, 'talks/q0#answer', 'easy');
		await answered(db, 'talks/q1#answer', 'again');
		expect(await allFresh(db, { newPerDay: 5 })).toHaveLength(3);
	});

	test('fill the limit with one card a note, where siblings are buried', async () => {
		const db = await databaseWith(terms('talks', 30));
		const given = await allFresh(db, { newPerDay: 10 });
		expect(given).toHaveLength(10);
		expect(new Set(given.map(({ noteId }) => noteId)).size).toBe(10);
		expect(await allFresh(db, { newPerDay: 10, burySiblings: false })).toHaveLength(10);
	});

	test('that waited come on their day, and before it do not', async () => {
		const db = await databaseWith(terms('talks', 1), questions('news', 1));
		await answered(db, 'talks/t0#meaning', 'easy');
		await bury(db, { kind: 'card', id: idOf('news/q0#answer') }, DAY + 2, NOON);
		expect(await allFresh(db)).toEqual([]);
		expect(ids(await allFresh(db, {}, DAY + 1))).toEqual(['talks/t0#term']);
		expect([...ids(await allFresh(db, {}, DAY + 2))].sort()).toEqual([
			'news/q0#answer',
			'talks/t0#term'
		]);
	});
});

describe('cards in learning', () => {
	test('come earliest first, over all decks, until the moment asked for', async () => {
		const db = await databaseWith(...empty);
		await putCards(db, [
			rowWith('talks/q0#answer', learningCard({ dueAt: NOON + 3000 })),
			rowWith('news/q0#answer', learningCard({ dueAt: NOON - 1000 })),
			rowWith('talks/q1#answer', learningCard({ dueAt: NOON + 1000 })),
			rowWith('maps/q0#answer', learningCard({ dueAt: NOON + 9000 }))
		]);
		const given = await (await reader(db)).learning(db, NOON + 5000);
		expect(ids(given)).toEqual(['news/q0#answer', 'talks/q1#answer', 'talks/q0#answer']);
	});

	test('that the learner buried come on their day, also when no new cards are allowed', async () => {
		const db = await databaseWith(questions('talks', 1));
		const { card } = await answered(db, 'talks/q0#answer', 'again');
		await bury(db, { kind: 'card', id: card.id }, DAY + 1, NOON);
		expect(await (await reader(db)).learning(db, NOON + 5000)).toEqual([]);
		expect(ids(await allFresh(db, { newPerDay: 0 }, DAY + 1))).toEqual([card.id]);
	});
});

test('A suspended card never comes, on whatever day', async () => {
	const db = await databaseWith(questions('talks', 2));
	await putCards(db, [rowWith('talks/q1#answer', reviewCard({ dueDay: DAY }))]);
	for (const id of ['talks/q0#answer', 'talks/q1#answer']) {
		await suspend(db, { kind: 'card', id: idOf(id) }, NOON);
	}
	expect(await allReviews(db, {}, DAY + 400)).toEqual([]);
	expect(await allFresh(db, {}, DAY + 400)).toEqual([]);
});

test('A review that waited for its sibling comes on its day', async () => {
	const db = await databaseWith(terms('talks', 1));
	const due = { dueDay: DAY - 1 };
	await putCards(db, [
		rowWith('talks/t0#meaning', reviewCard(due)),
		rowWith('talks/t0#term', reviewCard(due))
	]);
	await answered(db, 'talks/t0#meaning', 'good');
	expect(await allReviews(db)).toEqual([]);
	expect(ids(await allReviews(db, {}, DAY + 1))).toEqual(['talks/t0#term']);
});

describe('the rows read', () => {
	/** A learner's collection: reviews due over some months, and new cards. */
	async function collection(count: number): Promise<Db> {
		const db = await databaseWith(...empty);
		const fresh = numbers(count / 2).map((index) =>
			rowWith(`${DECKS[index % 3]}/n${index}#answer`, { kind: 'new' }, index)
		);
		await putCards(db, [...numbers(count / 2).map((index) => review(index)), ...fresh]);
		return db;
	}

	async function rowsBeforeFirst(db: Db): Promise<number> {
		const from = await reader(db);
		await from.learning(db, NOON + 86_400_000);
		await from.reviews(db, 6);
		await from.fresh(db, 6);
		return from.rowsRead;
	}

	test('before the first question are few, however many cards there are', async () => {
		const few = await rowsBeforeFirst(await collection(200));
		const many = await rowsBeforeFirst(await collection(5000));
		// Five a band and deck, and five new ones a deck, and what a lane that ran dry took more.
		const bound = 3 * 7 * 5 + 3 * 5 + 10;
		expect(few).toBeLessThanOrEqual(bound);
		expect(many).toBeLessThanOrEqual(bound);
	});

	test('over a session are about one an answer', async () => {
		const db = await collection(2000);
		const from = await reader(db);
		const given = [
			...(await all(() => from.reviews(db, 6))),
			...(await all(() => from.fresh(db, 6)))
		];
		expect(given).toHaveLength(2000);
		expect(from.rowsRead).toBe(2000);
	});
});
