// What a learner is weak at: what is being learnt, likely forgotten, or was forgotten and is not safe yet.
import { describe, expect, it } from 'vitest';
import { learningCard, reviewCard } from '../../../testing/schedules.ts';
import { NEW } from '../../schedule/schedule.ts';
import { isWeak } from './weak.ts';

const review = (stability: number, lapses: number, lastDay = 0) => ({
	...reviewCard(),
	memory: { stability, difficulty: 5 },
	lapses,
	lastDay
});

describe('a card', () => {
	it('that was never seen is not weak, but new', () => {
		expect(isWeak(NEW, 100)).toBe(false);
	});

	it('that is on its steps is weak', () => {
		expect(isWeak(learningCard(), 100)).toBe(true);
	});

	it('is weak once it is likely forgotten', () => {
		expect(isWeak(review(30, 0), 1)).toBe(false);
		expect(isWeak(review(30, 0), 90)).toBe(true);
	});

	it('that was forgotten once is weak until it has held three weeks', () => {
		expect(isWeak(review(10, 1), 0)).toBe(true);
		expect(isWeak(review(40, 1), 0)).toBe(false);
	});
});
