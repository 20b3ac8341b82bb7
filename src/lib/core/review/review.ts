// The log: what happened. Entries stay for good: an undo takes none out, it adds a retraction.
import type { CardId } from '../note/ids.ts';
import type { Grade } from '../schedule/grade.ts';
import type { Stamp } from '../stamp.ts';

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

/** An answer as it was given, before it has a place in the log. */
export type GivenAnswer = Omit<Review, 'kind' | 'id'>;

export interface Retraction {
	readonly kind: 'retraction';
	readonly id: Stamp;
	readonly cardId: CardId;
	/** The review, or the call, that no longer counts. */
	readonly reviewId: Stamp;
}

/** A card's answer has changed: the card comes once, whatever its memory says, and forgets nothing. */
export interface Call {
	readonly kind: 'call';
	readonly id: Stamp;
	readonly cardId: CardId;
	/** The learner's day on which it is due. */
	readonly day: number;
}

/** A review, or a call, was saved by a clock that was ahead: from now on it counts as given at `at`. */
export interface Redating {
	readonly kind: 'redating';
	readonly id: Stamp;
	readonly cardId: CardId;
	readonly reviewId: Stamp;
	readonly at: number;
	readonly day: number;
}

export type LogEntry = Review | Retraction | Call | Redating;
