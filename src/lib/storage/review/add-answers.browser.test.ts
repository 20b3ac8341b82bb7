import { describe, expect, test } from 'vitest';
import type { GivenAnswer } from '../../core/review/review.ts';
import { allEntries, countEntries } from '../../testing/log.ts';
import { onDay } from '../../testing/schedules.ts';
import {
	DAY,
	NOON,
	answered,
	cardIn,
	contents,
	databaseWith,
	idOf,
	questions,
	findingsIn
} from '../../testing/storage.ts';
import { addAnswers } from './add-answers.ts';

const Q0 = 'talks/q0#answer';
const given = (id: string, changes: Partial<GivenAnswer> = {}): GivenAnswer => ({
	cardId: idOf(id),
	grade: 'good',
	...onDay(DAY),
	durationMs: 3000,
	presetId: 'default',
	...changes
});
const added = (changes = {}) => ({ added: 0, known: 0, unknown: [], early: 0, ...changes });

describe('answers out of a file', () => {
	test('are what they would have been, had they been saved when they were given', async () => {
		const [there, here] = [
			await databaseWith(questions('talks', 1)),
			await databaseWith(questions('talks', 1))
		];
		const answers = [given(Q0), given(Q0, { grade: 'easy', ...onDay(DAY + 1) })];
		for (const { grade, day } of answers)
			await answered(there, Q0, grade, day, { durationMs: 3000 });
		expect(await addAnswers(here, answers, onDay(DAY + 2).at, 'default')).toEqual(
			added({ added: 2 })
		);
		expect((await cardIn(here, Q0)).schedule).toEqual((await cardIn(there, Q0)).schedule);
		expect(await contents(here, ['days'])).toEqual(await contents(there, ['days']));
		expect(await findingsIn(here)).toEqual([]);
	});

	test('change nothing when they are added again, or were saved in the meantime', async () => {
		const db = await databaseWith(questions('talks', 2));
		await answered(db, Q0, 'good', DAY, { durationMs: 3000 });
		const answers = [given(Q0), given('talks/q1#answer'), given('talks/q1#answer')];
		expect(await addAnswers(db, answers, NOON, 'default')).toEqual(added({ added: 1, known: 2 }));
		const before = await contents(db);
		expect(await addAnswers(db, answers, NOON, 'default')).toEqual(added({ known: 3 }));
		expect(await contents(db)).toEqual(before);
	});

	test('come before what was answered after them', async () => {
		const db = await databaseWith(questions('talks', 1));
		const later = await answered(db, Q0, 'easy', DAY + 3);
		await addAnswers(db, [given(Q0)], onDay(DAY + 4).at, 'default');
		const log = await allEntries(db);
		expect(log.map((entry) => 'grade' in entry && entry.grade)).toEqual(['good', 'easy']);
		expect((await cardIn(db, Q0)).lastReviewId).toBe(later.review.id);
		expect((await cardIn(db, Q0)).schedule).toMatchObject({ reps: 2, lastDay: DAY + 3 });
		const next = await answered(db, Q0, 'good', DAY + 5);
		expect(next.review.id > later.review.id).toBe(true);
		expect(await findingsIn(db)).toEqual([]);
	});

	test('of the same moment all have a place of their own in the log', async () => {
		const db = await databaseWith(questions('talks', 3));
		// By a clock that was ahead of this one.
		const at = NOON + 60_000;
		const answers = [0, 1, 2].map((index) => given(`talks/q${index}#answer`, { at }));
		await addAnswers(db, answers, NOON, 'default');
		expect(new Set((await allEntries(db)).map(({ id }) => id)).size).toBe(3);
		const after = await answered(db, Q0, 'good');
		expect((await allEntries(db)).at(-1)!.id).toBe(after.review.id);
	});

	test('of cards that are not there, or of a time to come, are told and left', async () => {
		const db = await databaseWith(questions('talks', 1));
		const answers = [given('talks/q9#answer'), given(Q0, onDay(DAY + 30))];
		const outcome = await addAnswers(db, answers, NOON, 'default');
		expect(outcome).toEqual(added({ unknown: ['talks/q9#answer'], early: 1 }));
		expect(await countEntries(db)).toBe(0);
	});

	test('of a preset that is not known count under the present one', async () => {
		const db = await databaseWith(questions('talks', 1));
		await addAnswers(db, [given(Q0, { presetId: 'lost' })], NOON, 'default');
		expect(await allEntries(db)).toMatchObject([{ presetId: 'default' }]);
	});

	test('are all added or none', async () => {
		const db = await databaseWith(questions('talks', 2));
		const before = await contents(db);
		const answers = [given(Q0), given('talks/q1#answer', { durationMs: (() => 1) as never })];
		await expect(addAnswers(db, answers, NOON, 'default')).rejects.toThrow();
		expect(await contents(db)).toEqual(before);
	});
});
