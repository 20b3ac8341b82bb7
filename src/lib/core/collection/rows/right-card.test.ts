import { describe, expect, test } from 'vitest';
import { PLAIN, review, reviewCard, stampsOf } from '../../../testing/schedules.ts';
import { rowWith } from '../../../testing/storage.ts';
import { NEW } from '../../schedule/schedule.ts';
import { presetsMissing, rightCard, sameRow, stepsOf } from './right-card.ts';

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
