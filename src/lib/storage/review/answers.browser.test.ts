import { describe, expect, test } from 'vitest';
import { DEFAULT_PRESET } from '../../core/schedule/preset.ts';
import { DEFAULT_SETTINGS } from '../../core/schedule/settings.ts';
import { allEntries, countEntries } from '../../testing/log.ts';
import { onDay, reviewCard } from '../../testing/schedules.ts';
import {
	answer,
	answered,
	cardIn,
	contents,
	databaseWith,
	DAY,
	dayInDeck,
	daysIn,
	deckWith,
	NOON,
	putCards,
	question,
	questions,
	rowWith,
	term
} from '../../testing/storage.ts';
import { nextSchedules } from '../../core/schedule/answer.ts';
import { NEW } from '../../core/schedule/schedule.ts';
import { bury, suspend } from './flags.ts';
import type { Db } from '../database/schema.ts';

const Q0 = 'talks/q0#answer';
const MEANING = 'talks/t0#meaning';
const TERM = 'talks/t0#term';
const talks = deckWith('talks', [
	question('talks', 'q0'),
	term('talks', 't0'),
	term('talks', 't1')
]);

/** What an answer may write to, apart from the clock. */
const written = (db: Db) => contents(db, ['cards', 'log', 'days']);

/** A card in review that is due today and was forgotten so often. */
const dueToday = (id: string, lapses = 0) =>
	rowWith(id, reviewCard({ lastDay: DAY - 10, lastAt: onDay(DAY - 10).at, dueDay: DAY, lapses }));

describe('an answer', () => {
	test('saves the review, the schedule it leads to and the day’s count', async () => {
		const db = await databaseWith(talks);
		const { review, card } = await answered(db, Q0, 'good');
		expect(await allEntries(db)).toEqual([review]);
		expect(review).toMatchObject({
			kind: 'review',
			cardId: Q0,
			grade: 'good',
			at: NOON,
			day: DAY,
			durationMs: 4000,
			presetId: 'default'
		});
		expect(await cardIn(db, Q0)).toEqual(card);
		expect(card.lastReviewId).toBe(review.id);
		expect(card.schedule).toEqual(nextSchedules(NEW, onDay(DAY), card.id, DEFAULT_PRESET)['good']);
		expect(await daysIn(db)).toEqual([
			{ deckId: 'talks', day: DAY, newCards: 1, reviews: 0, answers: 1, durationMs: 4000 }
		]);
	});

	test('counts a new card, a review and a learning card each as what it was', async () => {
		const db = await databaseWith(talks);
		await putCards(db, [dueToday(MEANING)]);
		await answered(db, Q0, 'again');
		await answered(db, Q0, 'good');
		await answered(db, MEANING, 'good');
		expect(await dayInDeck(db, 'talks', DAY)).toMatchObject({
			newCards: 1,
			reviews: 1,
			answers: 3,
			durationMs: 12_000
		});
	});

	test('counts on its own day', async () => {
		const db = await databaseWith(talks);
		await answered(db, Q0, 'easy');
		await answered(db, MEANING, 'easy', DAY + 1);
		const days = await daysIn(db);
		expect(days.map(({ day, answers }) => [day, answers])).toEqual([
			[DAY, 1],
			[DAY + 1, 1]
		]);
	});

	test('moves the card to the lane of its schedule', async () => {
		const db = await databaseWith(talks);
		const learning = await answered(db, Q0, 'good');
		expect(learning.card.queueKey).toEqual(['talks', 'learning', NOON + 10 * 60_000]);
		expect(learning.card).not.toHaveProperty('urgencyKey');
		const { card } = await answered(db, Q0, 'easy');
		if (card.schedule.kind !== 'review') throw new Error('not in review');
		const { dueDay } = card.schedule;
		expect(card.queueKey).toEqual(['talks', 'review', dueDay]);
		expect(await db.getAllKeysFromIndex('cards', 'byUrgency')).toEqual([Q0]);
		expect(card.urgencyKey?.[2]).toBe(dueDay);
	});

	test('is written to the disk before it counts as saved, all in one transaction', async () => {
		const db = await databaseWith(talks);
		const opened: IDBTransactionOptions[] = [];
		const watched = new Proxy(db, {
			get(target, key: keyof Db) {
				if (key !== 'transaction') return target[key];
				return (...given: Parameters<Db['transaction']>) => {
					opened.push(given[2] ?? {});
					return target.transaction(...given);
				};
			}
		});
		await answered(watched, await cardIn(db, Q0), 'good');
		expect(opened).toEqual([{ durability: 'strict' }]);
	});
});

describe('a second answer', () => {
	test('to what was already answered is refused, and nothing is written', async () => {
		const db = await databaseWith(talks);
		const seen = await cardIn(db, Q0);
		await answered(db, seen, 'good');
		const before = await written(db);
		expect(await answer(db, seen, 'again')).toEqual({ kind: 'answered-elsewhere' });
		expect(await written(db)).toEqual(before);
	});

	test('fired at the same moment is refused: exactly one is saved', async () => {
		const db = await databaseWith(talks);
		const seen = await cardIn(db, Q0);
		const grades = ['good', 'again', 'easy'] as const;
		const saved = await Promise.all(grades.map((grade) => answer(db, seen, grade)));
		expect(saved.map(({ kind }) => kind).sort()).toEqual([
			'answered-elsewhere',
			'answered-elsewhere',
			'saved'
		]);
		expect(await countEntries(db)).toBe(1);
		expect(await dayInDeck(db, 'talks', DAY)).toMatchObject({ answers: 1 });
	});

	test('to the card as it is now is saved', async () => {
		const db = await databaseWith(talks);
		await answered(db, Q0, 'again');
		await answered(db, Q0, 'good');
		expect(await countEntries(db)).toBe(2);
	});
});

describe('nothing is written', () => {
	test('of an answer whose review cannot be added', async () => {
		const db = await databaseWith(talks);
		const clock = (await db.get('meta', 'clock'))!;
		const { review } = await answered(db, Q0, 'good');
		// The clock forgets what it gave out: the next stamp is one that the log has already.
		await db.put('meta', clock);
		const before = await contents(db);
		const refused = answer(db, MEANING, 'good');
		await expect(refused).rejects.toMatchObject({ name: 'ConstraintError' });
		expect(await contents(db)).toEqual(before);
		expect(await allEntries(db)).toEqual([review]);
	});

	test('of an answer to a suspended card', async () => {
		const db = await databaseWith(talks);
		await suspend(db, { kind: 'card', id: (await cardIn(db, Q0)).id }, NOON);
		const before = await written(db);
		expect(await answer(db, Q0, 'good')).toEqual({ kind: 'answered-elsewhere' });
		expect(await written(db)).toEqual(before);
	});

	test('of an answer to a card that is gone', async () => {
		const db = await databaseWith(talks);
		const seen = await cardIn(db, Q0);
		await db.delete('cards', Q0);
		expect(await answer(db, seen, 'good')).toEqual({ kind: 'answered-elsewhere' });
		expect(await countEntries(db)).toBe(0);
	});
});

describe('siblings', () => {
	test('that are new or due wait until the next day', async () => {
		const db = await databaseWith(talks);
		const { review, buried } = await answered(db, MEANING, 'good');
		expect(buried).toEqual([TERM]);
		const sibling = await cardIn(db, TERM);
		const waiting = { untilDay: DAY + 1, by: 'sibling', review: review.id };
		expect(sibling.flags.buried).toEqual(waiting);
		expect(sibling.queueKey).toEqual(['talks', 'waiting', DAY + 1]);
		await putCards(db, [dueToday('talks/t1#term')]);
		expect((await answered(db, 'talks/t1#meaning', 'good')).buried).toEqual(['talks/t1#term']);
		expect((await cardIn(db, 'talks/t1#term')).queueKey).toEqual(['talks', 'review', DAY + 1]);
	});

	test('in learning go on, for their steps are minutes', async () => {
		const db = await databaseWith(talks);
		await answered(db, MEANING, 'again', DAY, {
			study: { burySiblings: false, leechThreshold: 8 }
		});
		const before = await cardIn(db, MEANING);
		expect((await answered(db, TERM, 'good')).buried).toEqual([]);
		expect(await cardIn(db, MEANING)).toEqual(before);
	});

	test('that are not due, suspended or already waiting are left alone', async () => {
		const db = await databaseWith(talks);
		const later = rowWith(TERM, reviewCard({ lastDay: DAY - 1, dueDay: DAY + 5 }));
		await putCards(db, [later]);
		expect((await answered(db, MEANING, 'good')).buried).toEqual([]);
		await bury(db, { kind: 'card', id: rowWith('talks/t1#term', NEW).id }, DAY + 7, NOON);
		expect((await answered(db, 'talks/t1#meaning', 'good')).buried).toEqual([]);
		expect((await cardIn(db, 'talks/t1#term')).flags.buried).toMatchObject({ by: 'learner' });
	});

	test('stay where they are when the learner wants no burying', async () => {
		const db = await databaseWith(talks);
		const study = { ...DEFAULT_SETTINGS.study, burySiblings: false };
		expect((await answered(db, MEANING, 'good', DAY, { study })).buried).toEqual([]);
		expect((await cardIn(db, TERM)).queueKey[1]).toBe('new');
	});

	test('that waited are free of it once they are answered themselves', async () => {
		const db = await databaseWith(talks);
		await answered(db, MEANING, 'good');
		const { card } = await answered(db, TERM, 'good', DAY + 1);
		expect(card.flags.buried).toBeNull();
	});
});

describe('a card that is forgotten too often', () => {
	const often = { study: { burySiblings: true, leechThreshold: 4 } };

	test('is tagged a leech and suspended, by the review that made it one', async () => {
		const db = await databaseWith(questions('talks', 1));
		await putCards(db, [dueToday(Q0, 3)]);
		const { card, review } = await answered(db, Q0, 'again', DAY, often);
		expect(card.flags).toEqual({
			leech: true,
			suspended: { by: 'leech', review: review.id, wasLeech: false },
			buried: null
		});
		expect(card.queueKey[1]).toBe('suspended');
		expect(await cardIn(db, Q0)).toEqual(card);
	});

	test('is none before its threshold, nor by any other grade', async () => {
		const db = await databaseWith(questions('talks', 2));
		await putCards(db, [dueToday(Q0, 2), dueToday('talks/q1#answer', 3)]);
		expect((await answered(db, Q0, 'again', DAY, often)).card.flags.leech).toBe(false);
		const hard = await answered(db, 'talks/q1#answer', 'hard', DAY, often);
		expect(hard.card.flags).toMatchObject({ leech: false, suspended: null });
	});

	test('is left in study where the learner wants no leeches', async () => {
		const db = await databaseWith(questions('talks', 1));
		await putCards(db, [dueToday(Q0, 50)]);
		const never = { study: { burySiblings: true, leechThreshold: 0 } };
		const { card } = await answered(db, Q0, 'again', DAY, never);
		expect(card.flags).toMatchObject({ leech: false, suspended: null });
	});
});
