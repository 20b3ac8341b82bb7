import { describe, expect, test } from 'vitest';
import { deckId } from '../../core/note/ids.ts';
import { addCounts } from '../../core/review/due-counts.ts';
import { cardOnDays, learningCard, reviewCard } from '../../testing/schedules.ts';
import {
	DAY,
	NOON,
	answered,
	cardIn,
	databaseWith,
	gaps,
	idOf,
	putCards,
	questions,
	rowWith,
	terms
} from '../../testing/storage.ts';
import { limitsLeft, planDay } from './day-plan.ts';
import { decksOf } from '../deck/decks.ts';
import { bury, suspend } from './flags.ts';
import type { Db } from '../database/schema.ts';
import { setLimits } from '../deck/take-deck.ts';

const LIMITS = { newPerDay: 5, reviewsPerDay: 4, burySiblings: true };

const plan = async (db: Db, limits: Partial<typeof LIMITS> = {}, day = DAY) =>
	planDay(db, await decksOf(db), { ...LIMITS, ...limits }, day, NOON);
const due = async (...given: Parameters<typeof plan>) => (await plan(...given))[0]!.due;

const dueReview = (id: string, dueDay = DAY) => rowWith(id, reviewCard({ dueDay }));

describe('a day', () => {
	test('of a deck just taken up has new cards up to the limit', async () => {
		const db = await databaseWith(questions('talks', 12));
		expect(await plan(db)).toEqual([
			{
				deckId: 'talks',
				newLeft: 5,
				reviewsLeft: 4,
				due: { learning: 0, reviews: 0, fresh: 5, more: false },
				answers: 0
			}
		]);
	});

	test('has no more cards than there are', async () => {
		const db = await databaseWith(questions('talks', 3));
		await putCards(db, [dueReview('talks/q0#answer')]);
		expect(await due(db)).toMatchObject({ learning: 0, reviews: 1, fresh: 2 });
	});

	test('counts reviews that are due or overdue, not those to come', async () => {
		const db = await databaseWith(questions('talks', 4));
		await putCards(db, [
			dueReview('talks/q0#answer', DAY - 100),
			dueReview('talks/q1#answer', DAY),
			dueReview('talks/q2#answer', DAY + 1)
		]);
		expect(await due(db)).toMatchObject({ reviews: 2, fresh: 1 });
	});

	test('allows less with every card that was begun or reviewed, but not with learning steps', async () => {
		const db = await databaseWith(questions('talks', 20));
		const reviews = [10, 11, 12, 13, 14, 15].map((index) => dueReview(`talks/q${index}#answer`));
		await putCards(db, reviews);
		await answered(db, 'talks/q0#answer', 'again');
		await answered(db, 'talks/q0#answer', 'again');
		await answered(db, 'talks/q1#answer', 'easy');
		await answered(db, 'talks/q10#answer', 'good');
		const [day] = await plan(db);
		expect(day).toMatchObject({ newLeft: 3, reviewsLeft: 3, answers: 4 });
		expect(day?.due).toMatchObject({ learning: 1, reviews: 3, fresh: 3 });
		expect((await plan(db, {}, DAY + 1))[0]).toMatchObject({ newLeft: 5, reviewsLeft: 4 });
	});

	test('never allows less than nothing when a limit is lowered', async () => {
		const db = await databaseWith(questions('talks', 5));
		await answered(db, 'talks/q0#answer', 'easy');
		await answered(db, 'talks/q1#answer', 'easy');
		const [day] = await plan(db, { newPerDay: 1, reviewsPerDay: 0 });
		expect(day).toMatchObject({ newLeft: 0, reviewsLeft: 0, due: { reviews: 0, fresh: 0 } });
	});

	test('goes by what a deck sets for itself, deck by deck', async () => {
		const db = await databaseWith(
			questions('talks', 9),
			questions('news', 9),
			questions('maps', 9)
		);
		await setLimits(db, deckId('talks'), { newPerDay: 2, reviewsPerDay: null }, NOON);
		await setLimits(db, deckId('news'), { newPerDay: 0, reviewsPerDay: 1 }, NOON);
		const plans = await plan(db);
		expect(
			Object.fromEntries(
				plans.map(({ deckId, newLeft, reviewsLeft }) => [deckId, [newLeft, reviewsLeft]])
			)
		).toEqual({ talks: [2, 4], news: [0, 1], maps: [5, 4] });
		expect(addCounts(plans.map((each) => each.due))).toMatchObject({
			learning: 0,
			reviews: 0,
			fresh: 7
		});
	});
});

describe('siblings', () => {
	test('are counted once, for one buries the other', async () => {
		const db = await databaseWith(terms('talks', 5));
		await putCards(db, [dueReview('talks/t0#meaning'), dueReview('talks/t0#term')]);
		expect(await due(db)).toMatchObject({ learning: 0, reviews: 1, fresh: 4 });
	});

	test('are counted each where they are not buried', async () => {
		const db = await databaseWith(terms('talks', 2));
		await putCards(db, [dueReview('talks/t0#meaning'), dueReview('talks/t0#term')]);
		expect(await due(db, { burySiblings: false })).toMatchObject({
			learning: 0,
			reviews: 2,
			fresh: 2
		});
	});

	test('never take the count above the limit', async () => {
		const db = await databaseWith(terms('talks', 30));
		const reviews = Array.from({ length: 20 }, (_, index) => dueReview(`talks/t${index}#term`));
		await putCards(db, reviews);
		for (const burySiblings of [true, false]) {
			expect(await due(db, { burySiblings })).toMatchObject({ learning: 0, reviews: 4, fresh: 5 });
		}
	});
});

describe('a card set aside', () => {
	test('does not count while it waits, and does on its day', async () => {
		const db = await databaseWith(terms('talks', 1), questions('news', 1));
		await answered(db, 'talks/t0#meaning', 'easy');
		await bury(db, { kind: 'card', id: idOf('news/q0#answer') }, DAY + 2, NOON);
		const fresh = async (day: number) => (await plan(db, {}, day)).map((each) => each.due.fresh);
		expect(await fresh(DAY)).toEqual([0, 0]);
		expect(await fresh(DAY + 1)).toEqual([1, 0]);
		expect(await fresh(DAY + 2)).toEqual([1, 1]);
	});

	test('does not count on any day while it is suspended', async () => {
		const db = await databaseWith(questions('talks', 2));
		await putCards(db, [dueReview('talks/q1#answer')]);
		for (const id of ['talks/q0#answer', 'talks/q1#answer']) {
			await suspend(db, { kind: 'card', id: (await cardIn(db, id)).id }, NOON);
		}
		expect(await due(db, {}, DAY + 100)).toMatchObject({ learning: 0, reviews: 0, fresh: 0 });
	});
});

test('Cards in learning count up to a day ahead, and no limit holds them back', async () => {
	const db = await databaseWith(questions('talks', 8));
	const soon = [0, 1, 2, 3, 4, 5].map((index) =>
		rowWith(`talks/q${index}#answer`, learningCard({ dueAt: NOON + index * 60_000 }))
	);
	const later = rowWith('talks/q6#answer', learningCard({ dueAt: NOON + 2 * 86_400_000 }));
	await putCards(db, [...soon, later]);
	expect(await due(db, { newPerDay: 0, reviewsPerDay: 0 })).toMatchObject({ learning: 6 });
});

test('A card on a step of days counts from its day on, and puts the others of its note off', async () => {
	const db = await databaseWith(terms('talks', 2));
	await putCards(db, [rowWith('talks/t0#meaning', cardOnDays({ dueDay: DAY + 1 }))]);
	expect(await due(db, {}, DAY)).toMatchObject({ learning: 0, fresh: 2 });
	expect(await due(db, {}, DAY + 1)).toMatchObject({ learning: 1, fresh: 1 });
});

test('A card left in learning puts the others of its note off, unless siblings are not buried', async () => {
	const db = await databaseWith(terms('talks', 3));
	await putCards(db, [
		rowWith('talks/t0#meaning', learningCard({ dueAt: NOON - 12 * 3_600_000 })),
		dueReview('talks/t1#meaning'),
		rowWith('talks/t1#term', learningCard({ dueAt: NOON - 60_000 }))
	]);
	expect(await due(db)).toMatchObject({ learning: 2, reviews: 0, fresh: 1 });
	const each = await due(db, { burySiblings: false });
	expect(each).toMatchObject({ learning: 2, reviews: 1, fresh: 3 });
});

test('Of notes with many gaps one card each counts', async () => {
	const db = await databaseWith(gaps('talks', 4, 9));
	expect(await due(db, { newPerDay: 3 })).toMatchObject({ fresh: 3, more: false });
	await putCards(db, [rowWith('talks/g0#c3', reviewCard({ dueDay: DAY }))]);
	expect(await due(db, { newPerDay: 9 })).toMatchObject({ reviews: 1, fresh: 3 });
});

test('The limits that are left are told without counting, and are the same', async () => {
	const db = await databaseWith(questions('talks', 8), questions('news', 8));
	await answered(db, 'talks/q0#answer', 'easy');
	const plans = await plan(db);
	const left = plans.map(({ deckId, newLeft, reviewsLeft }) => ({ deckId, newLeft, reviewsLeft }));
	expect(await limitsLeft(db, await decksOf(db), LIMITS, DAY)).toEqual(left);
	expect(left.map(({ newLeft }) => newLeft)).toEqual([4, 5]);
});

test('Thousands that wait are not all counted, and the count says so', async () => {
	const db = await databaseWith(questions('talks', 0));
	const id = (index: number) => `talks/q${index}#answer`;
	await putCards(
		db,
		Array.from({ length: 2500 }, (_, index) => dueReview(id(index)))
	);
	const most = await due(db, { reviewsPerDay: 9999 });
	expect(most.reviews).toBeLessThan(2500);
	expect(most.more).toBe(true);
	expect(await due(db, { reviewsPerDay: 200 })).toMatchObject({ reviews: 200, more: false });
});
