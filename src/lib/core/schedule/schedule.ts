// Where a card stands. A card never seen has no memory: that cannot be written down otherwise.
import type { Memory } from './memory.ts';

interface Seen {
	readonly memory: Memory;
	/** The moment and the learner's day of the last review. */
	readonly lastAt: number;
	readonly lastDay: number;
	/** How many reviews there were. */
	readonly reps: number;
	/** How often a card in review was forgotten. */
	readonly lapses: number;
}

export interface NewCard {
	readonly kind: 'new';
}

/** A card on its first steps, or on its steps after a lapse. */
export interface LearningCard extends Seen {
	readonly kind: 'learning' | 'relearning';
	/** Counted from 0. */
	readonly step: number;
	readonly dueAt: number;
}

export interface ReviewCard extends Seen {
	readonly kind: 'review';
	readonly intervalDays: number;
	readonly dueDay: number;
}

export type Schedule = NewCard | LearningCard | ReviewCard;

export const NEW: NewCard = { kind: 'new' };
