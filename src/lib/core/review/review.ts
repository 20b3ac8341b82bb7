// The log: what happened, for ever. An undo does not take a review out, it adds a retraction.
import type { CardId } from '../deck/ids.ts';
import type { Grade } from '../schedule/grade.ts';
import type { Stamp } from './stamp.ts';

export interface Review {
	readonly kind: 'review';
	readonly id: Stamp;
	readonly cardId: CardId;
	readonly grade: Grade;
	/** The device's clock (ms since 1970), and the learner's day it fell into. */
	readonly at: number;
	readonly day: number;
	/** How long the learner took. */
	readonly durationMs: number;
	/** The preset that it was scheduled by. */
	readonly presetId: string;
}

export interface Retraction {
	readonly kind: 'retraction';
	readonly id: Stamp;
	readonly cardId: CardId;
	/** The review that no longer counts. */
	readonly reviewId: Stamp;
}

export type LogEntry = Review | Retraction;

/** The reviews that count, in the order in which they were given. */
export function standingReviews(log: readonly LogEntry[]): readonly Review[] {
	const retracted = new Set(
		log.flatMap((entry) => (entry.kind === 'retraction' ? [entry.reviewId] : []))
	);
	return log
		.filter((entry): entry is Review => entry.kind === 'review' && !retracted.has(entry.id))
		.sort((a, b) => (a.id < b.id ? -1 : 1));
}
