// What answers add to the counts of a learner's day, by which the daily limits go.
import type { Schedule } from '../schedule/schedule.ts';
import type { Review } from './review.ts';

export interface DayCounts {
	/** Answers to cards that were new, and to cards that were in review. */
	readonly newCards: number;
	readonly reviews: number;
	/** All answers, those of learning cards too. */
	readonly answers: number;
	readonly durationMs: number;
}

export const NOTHING_COUNTED: DayCounts = { newCards: 0, reviews: 0, answers: 0, durationMs: 0 };

/** An answer to a card that stood at `before`. */
export const countsOfAnswer = (
	before: Schedule,
	{ durationMs }: Pick<Review, 'durationMs'>
): DayCounts => ({
	newCards: before.kind === 'new' ? 1 : 0,
	reviews: before.kind === 'review' ? 1 : 0,
	answers: 1,
	durationMs
});

/** The sum; or, `by` -1, what is left of `sum` without `more`. */
export const countedTogether = (sum: DayCounts, more: DayCounts, by: 1 | -1 = 1): DayCounts => ({
	newCards: sum.newCards + by * more.newCards,
	reviews: sum.reviews + by * more.reviews,
	answers: sum.answers + by * more.answers,
	durationMs: sum.durationMs + by * more.durationMs
});
