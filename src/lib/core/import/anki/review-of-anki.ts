// Anki's history as answers of ours: which rows were answers, and which of them still count.
import type { GivenAnswer } from '../../review/review.ts';
import { dayAt, type DayRule } from '../../schedule/day.ts';
import { GRADES } from '../../schedule/grade.ts';
import type { AnkiReview } from './collection.ts';

/** 2100. */
const LATEST_MS = 4.1e12;

/** What a row of the history was: an answer, or none that counts. */
export function kindOfReview(review: AnkiReview): 'answer' | 'practice' | 'reset' | 'rescheduling' {
	if (review.kind === 'filtered' && review.factor === 0) return 'practice';
	if (review.kind === 'manual' && review.factor === 0) return 'reset';
	const isAnswer = [1, 2, 3, 4].includes(review.ease) && review.id > 0 && review.id < LATEST_MS;
	return isAnswer && review.kind !== 'manual' && review.kind !== 'rescheduled'
		? 'answer'
		: 'rescheduling';
}

export interface AnkiAnswer extends Pick<GivenAnswer, 'grade' | 'at' | 'day' | 'durationMs'> {
	/** Whether it stood before the card was reset: it was given, and forgotten. */
	readonly isForgotten: boolean;
}

/** Longer is no answer, but a pause; Anki itself stops counting earlier. */
const MOST_DURATION_MS = 3_600_000;

/** One card's answers in their order, each of a moment once. */
export function answersOf(reviews: readonly AnkiReview[], rule: DayRule): readonly AnkiAnswer[] {
	const inOrder = [...reviews].sort((a, b) => a.id - b.id);
	const reset = inOrder.findLastIndex((review) => kindOfReview(review) === 'reset');
	return inOrder.flatMap((review, at) => {
		const isTwice = inOrder[at - 1]?.id === review.id;
		if (kindOfReview(review) !== 'answer' || isTwice) return [];
		return {
			grade: GRADES[review.ease - 1]!,
			at: review.id,
			day: dayAt(review.id, rule),
			durationMs: Math.min(Math.max(Math.round(review.durationMs), 0), MOST_DURATION_MS),
			isForgotten: at < reset
		};
	});
}

/** Each card's rows of the history. */
export function reviewsByCard(
	reviews: readonly AnkiReview[]
): ReadonlyMap<number, readonly AnkiReview[]> {
	const byCard = new Map<number, AnkiReview[]>();
	for (const review of reviews) {
		const list = byCard.get(review.cardId);
		if (list) list.push(review);
		else byCard.set(review.cardId, [review]);
	}
	return byCard;
}
