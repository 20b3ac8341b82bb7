// What a quiz asks: each question as it is shown, and what is right.
import type { CardId, NoteId } from '../note/ids.ts';
import type { LooseDate } from '../language/loose-date.ts';
import type { Quantity } from '../language/quantity.ts';

export const QUESTION_KINDS = [
	'choose',
	'choose-many',
	'true-false',
	'type',
	'gap',
	'number',
	'match',
	'order',
	'who'
] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

export interface Option {
	readonly text: string;
	readonly correct: boolean;
}

interface QuestionBase {
	/** The note that is asked for; of several the first. */
	readonly noteId: NoteId;
	/** The cards that an answer says something of. */
	readonly cardIds: readonly CardId[];
	/** What is to be done, as "Which term is this?". */
	readonly task: string;
	/** What it is asked of; stands alone together with the task. */
	readonly prompt: string;
	/** Whose report is meant, and of when, where the prompt could mean several. */
	readonly context: string | null;
	/** The right answer in words. */
	readonly answer: string;
}

/** One of the options is right. */
export interface ChoiceQuestion extends QuestionBase {
	readonly kind: 'choose' | 'true-false' | 'who';
	readonly options: readonly Option[];
}

/** Two options or more are right, and not all. */
export interface ManyQuestion extends QuestionBase {
	readonly kind: 'choose-many';
	readonly options: readonly Option[];
}

export interface TypedQuestion extends QuestionBase {
	readonly kind: 'type' | 'gap';
	/** Other accepted answers. */
	readonly also: readonly string[];
	/** The date that is asked for, where it is one. */
	readonly date: LooseDate | null;
}

export interface NumberQuestion extends QuestionBase {
	readonly kind: 'number';
	readonly value: Quantity;
	readonly tolerancePercent: number;
}

/** Each left side belongs to the right side beside it. */
export interface MatchQuestion extends QuestionBase {
	readonly kind: 'match';
	readonly pairs: readonly { readonly left: string; readonly right: string }[];
	/** The right sides as they are offered. */
	readonly rights: readonly string[];
}

/** The items in the order that is right, each with its date. */
export interface OrderQuestion extends QuestionBase {
	readonly kind: 'order';
	readonly items: readonly { readonly text: string; readonly date: string }[];
	/** Places in `items`, as they are offered. */
	readonly offered: readonly number[];
}

export type Question =
	ChoiceQuestion | ManyQuestion | TypedQuestion | NumberQuestion | MatchQuestion | OrderQuestion;

/** A quiz: given again with the same decks, settings and seed it is the same. */
export interface Quiz {
	readonly seed: string;
	readonly questions: readonly Question[];
}
