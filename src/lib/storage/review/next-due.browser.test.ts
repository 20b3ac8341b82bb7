import { expect, test } from 'vitest';
import { deckId } from '../../core/note/ids.ts';
import { learningCard, reviewCard } from '../../testing/schedules.ts';
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
import { suspend } from './flags.ts';
import { nextDue } from './next-due.ts';

const TALKS = deckId('talks');
const NEWS = deckId('news');

test('Nothing comes where there is nothing', async () => {
	const db = await databaseWith(questions('talks', 0));
	const none = { learningAt: null, reviewDay: null, newLeft: false };
	expect(await nextDue(db, [TALKS], DAY)).toEqual(none);
	expect(await nextDue(db, [], DAY)).toEqual(none);
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
	const talks = { learningAt: NOON + 5000, reviewDay: DAY + 9, newLeft: false };
	expect(await nextDue(db, [TALKS], DAY)).toEqual(talks);
	expect(await nextDue(db, [TALKS, NEWS], DAY)).toEqual({
		learningAt: NOON + 5000,
		reviewDay: DAY + 3,
		newLeft: true
	});
});

test('A review that is due today is no next one', async () => {
	const db = await databaseWith(questions('talks', 0));
	await putCards(db, [
		rowWith('talks/q0#answer', reviewCard({ dueDay: DAY - 1 })),
		rowWith('talks/q1#answer', reviewCard({ dueDay: DAY }))
	]);
	expect((await nextDue(db, [TALKS], DAY)).reviewDay).toBeNull();
	expect((await nextDue(db, [TALKS], DAY - 1)).reviewDay).toBe(DAY);
});

test('A sibling that waits until tomorrow is a new card for another day', async () => {
	const db = await databaseWith(terms('talks', 1));
	await answered(db, 'talks/t0#meaning', 'easy');
	expect(await nextDue(db, [TALKS], DAY)).toMatchObject({ learningAt: null, newLeft: true });
});

test('A suspended card never comes', async () => {
	const db = await databaseWith(questions('talks', 1));
	await suspend(db, { kind: 'card', id: idOf('talks/q0#answer') }, NOON);
	expect(await nextDue(db, [TALKS], DAY)).toMatchObject({ newLeft: false });
});
