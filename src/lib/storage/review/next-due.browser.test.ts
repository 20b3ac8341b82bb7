import { expect, test } from 'vitest';
import { deckId } from '../../core/note/ids.ts';
import { NOTHING_COUNTED } from '../../core/review/day-counts.ts';
import { cardOnDays, learningCard, reviewCard } from '../../testing/schedules.ts';
import {
	DAY,
	NOON,
	answered,
	databaseWith,
	idOf,
	putCards,
	questions,
	rowWith,
	setDays,
	terms
} from '../../testing/storage.ts';
import { suspend } from './flags.ts';
import { nextDue } from './next-due.ts';

const TALKS = deckId('talks');
const NEWS = deckId('news');
const LIMITS = { newPerDay: 20, reviewsPerDay: 200 };

test('Nothing comes where there is nothing', async () => {
	const db = await databaseWith(questions('talks', 0));
	const none = { learningAt: null, reviewDay: null, newCards: 'none' };
	expect(await nextDue(db, [TALKS], LIMITS, DAY)).toEqual(none);
	expect(await nextDue(db, [], LIMITS, DAY)).toEqual(none);
});

test('The earliest of each comes first, over all decks asked for and no other', async () => {
	const db = await databaseWith(questions('talks', 0), questions('news', 0));
	await putCards(db, [
		rowWith('talks/q0#answer', learningCard({ dueAt: NOON + 9000 })),
		rowWith('talks/q1#answer', learningCard({ dueAt: NOON + 5000 })),
		rowWith('talks/q2#answer', reviewCard({ dueDay: DAY + 9 })),
		rowWith('news/q0#answer', learningCard({ dueAt: NOON + 7000 })),
		rowWith('news/q1#answer', reviewCard({ dueDay: DAY + 3 })),
		rowWith('news/q2#answer', { kind: 'new' })
	]);
	const talks = { learningAt: NOON + 5000, reviewDay: DAY + 9, newCards: 'none' };
	expect(await nextDue(db, [TALKS], LIMITS, DAY)).toEqual(talks);
	expect(await nextDue(db, [TALKS, NEWS], LIMITS, DAY)).toEqual({
		learningAt: NOON + 5000,
		reviewDay: DAY + 3,
		newCards: 'tomorrow'
	});
});

test('A review that is due today is no next one', async () => {
	const db = await databaseWith(questions('talks', 0));
	await putCards(db, [
		rowWith('talks/q0#answer', reviewCard({ dueDay: DAY - 1 })),
		rowWith('talks/q1#answer', reviewCard({ dueDay: DAY }))
	]);
	expect((await nextDue(db, [TALKS], LIMITS, DAY)).reviewDay).toBeNull();
	expect((await nextDue(db, [TALKS], LIMITS, DAY - 1)).reviewDay).toBe(DAY);
});

test('A sibling that waits until tomorrow is a new card for another day', async () => {
	const db = await databaseWith(terms('talks', 1));
	await answered(db, 'talks/t0#meaning', 'easy');
	expect(await nextDue(db, [TALKS], LIMITS, DAY)).toMatchObject({
		learningAt: null,
		newCards: 'tomorrow'
	});
});

test('A suspended card never comes', async () => {
	const db = await databaseWith(questions('talks', 1));
	await suspend(db, { kind: 'card', id: idOf('talks/q0#answer') }, NOON);
	expect(await nextDue(db, [TALKS], LIMITS, DAY)).toMatchObject({ newCards: 'none' });
});

test('New cards wait for no day where the limit lets none come', async () => {
	const db = await databaseWith(questions('talks', 2));
	const none = { ...LIMITS, newPerDay: 0 };
	expect(await nextDue(db, [TALKS], none, DAY)).toMatchObject({ newCards: 'none a day' });
});

test('What a limit has kept back comes tomorrow, and never where the limit is none at all', async () => {
	const db = await databaseWith(questions('talks', 0));
	await putCards(db, [rowWith('talks/q0#answer', reviewCard({ dueDay: DAY - 1 }))]);
	await setDays(db, [{ deckId: TALKS, day: DAY, ...NOTHING_COUNTED, reviews: 5 }]);
	const dueWith = async (reviewsPerDay: number) =>
		(await nextDue(db, [TALKS], { ...LIMITS, reviewsPerDay }, DAY)).reviewDay;
	expect([await dueWith(5), await dueWith(6), await dueWith(0)]).toEqual([DAY + 1, null, null]);
});

test('A step of days comes on its day', async () => {
	const db = await databaseWith(questions('talks', 0));
	await putCards(db, [rowWith('talks/q0#answer', cardOnDays({ dueDay: DAY + 2 }))]);
	expect(await nextDue(db, [TALKS], LIMITS, DAY)).toMatchObject({
		learningAt: null,
		reviewDay: DAY + 2
	});
});
