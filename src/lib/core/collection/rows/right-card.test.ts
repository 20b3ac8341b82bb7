import { describe, expect, test } from 'vitest';
import {
	cardOnDays,
	learningCard,
	PLAIN,
	review,
	reviewCard,
	stampsOf
} from '../../../testing/schedules.ts';
import { rowWith } from '../../../testing/storage.ts';
import { NEW, type StepOfDays, type StepOfMinutes } from '../../schedule/schedule.ts';
import { withSchedule } from './card-rows.ts';
import { isRightRow, presetsMissing, rightCard, sameRow, stepsOf } from './right-card.ts';
import type { CardRow } from './row.ts';

const [FIRST, SECOND] = stampsOf(2);
const PRESETS = new Map([['usual', PLAIN]]);
const row = rowWith('talks/t0#term', reviewCard());

test('A card is right as its log leads to it; without one, it is new', () => {
	const log = [review(FIRST!), review(SECOND!, { grade: 'easy', day: 101 })];
	expect(rightCard(row, stepsOf(log, PRESETS)).lastReviewId).toBe(SECOND);
	expect(rightCard(row, [])).toMatchObject({ schedule: NEW, lastReviewId: null });
});

test('Where a preset is lost, the usual one takes its place', () => {
	const log = [review(FIRST!), review(SECOND!, { presetId: 'lost' })];
	expect(presetsMissing(log, PRESETS)).toEqual(['lost']);
	expect(stepsOf(log, PRESETS)).toHaveLength(2);
});

describe('Two rows are the same', () => {
	const { noteId, id, ...rest } = row;

	test('whatever the order of their fields', () => {
		expect(sameRow(row, { ...rest, id, noteId })).toBe(true);
	});

	test('where only the last digit of a fraction differs', () => {
		expect(sameRow({ stability: 0.1 + 0.2 }, { stability: 0.3 })).toBe(true);
		expect(sameRow({ stability: 0.3001 }, { stability: 0.3 })).toBe(false);
		expect(sameRow({ day: 20_000 }, { day: 20_001 })).toBe(false);
	});
});

describe('A card on a step of days that an earlier Dateline put on its moment', () => {
	const preset = { ...PLAIN, learningStepsMinutes: [720, 4320] };
	const rightAfter = (grade: 'hard' | 'good') =>
		rightCard(
			rowWith('talks/t0#term', NEW),
			stepsOf([review(FIRST!, { grade })], new Map([['usual', preset]]))
		);
	/** The row as it was stored then, due so many minutes after the answer. */
	function then(right: CardRow, minutes: number): CardRow {
		const { dueDay: _day, ...seen } = right.schedule as StepOfDays;
		const dueAt = seen.lastAt + minutes * 60_000;
		return withSchedule(right, { ...seen, dueAt }, right.lastReviewId);
	}

	test('is as it should be', () => {
		const [good, hard] = [rightAfter('good'), rightAfter('hard')];
		expect(good.schedule).toMatchObject({ dueDay: 103 });
		expect(isRightRow(then(good, 4320), good)).toBe(true);
		expect(hard.schedule).toMatchObject({ dueDay: 101 });
		expect(isRightRow(then(hard, 2520), hard)).toBe(true);
		expect(isRightRow(good, good)).toBe(true);
	});

	test('is not where anything else is wrong, or it is due sooner than it ever was', () => {
		const right = rightAfter('good');
		const old = then(right, 4320);
		const wrong: readonly CardRow[] = [
			then(right, 10),
			withSchedule(old, { ...(old.schedule as StepOfMinutes), step: 0 }, old.lastReviewId),
			withSchedule(old, { ...(old.schedule as StepOfMinutes), reps: 9 }, old.lastReviewId),
			withSchedule(old, old.schedule, SECOND!),
			{ ...old, queueKey: right.queueKey }
		];
		for (const row of wrong) expect(isRightRow(row, right)).toBe(false);
	});

	test('is not where it goes by the moment today', () => {
		const right = rowWith('talks/t0#term', learningCard());
		expect(isRightRow(rowWith('talks/t0#term', cardOnDays()), right)).toBe(false);
		const later = learningCard({ dueAt: learningCard().dueAt + 1 });
		expect(isRightRow(rowWith('talks/t0#term', later), right)).toBe(false);
	});
});
