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
interface OnSteps extends Seen {
	readonly kind: 'learning' | 'relearning';
	/** Counted from 0. */
	readonly step: number;
}

/** On a step of minutes: due at a moment. */
export interface StepOfMinutes extends OnSteps {
	readonly dueAt: number;
	readonly dueDay?: never;
}

/** On a step of a day or more: due from the beginning of a learner's day on. */
export interface StepOfDays extends OnSteps {
	readonly dueDay: number;
	readonly dueAt?: never;
}

export type LearningCard = StepOfMinutes | StepOfDays;

/** Whether a card is on a step that goes by the learner's days. */
export const isOnStepOfDays = (schedule: Schedule): schedule is StepOfDays =>
	(schedule.kind === 'learning' || schedule.kind === 'relearning') && schedule.dueDay !== undefined;

export interface ReviewCard extends Seen {
	readonly kind: 'review';
	readonly intervalDays: number;
	readonly dueDay: number;
	readonly dueAt?: never;
}

export type Schedule = NewCard | LearningCard | ReviewCard;

export const NEW: NewCard = { kind: 'new' };
