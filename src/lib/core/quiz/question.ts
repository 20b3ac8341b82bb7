// What a quiz asks: each question as it is shown, and what is right.
import type { CardId, NoteId } from '../note/ids.ts';
import type { LooseDate } from '../language/loose-date.ts';
import type { Quantity } from '../language/quantity.ts';
import type { Context, Task } from '../note/task.ts';

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

/** What is to be done. A text where the quiz was handed out whole by a link or a file of version 1. */
export type QuizTask =
	Task | { readonly kind: 'true-false' | 'match' | 'order' | 'choose-many' } | string;

/** What it is asked of: the deck's own words, or those of a language around them. */
export type Prompt =
	| string
	| { readonly kind: 'position'; readonly party: string; readonly issue: string }
	/** A question with an answer behind it: in quizzes that were handed on before there were statements. */
	| { readonly kind: 'answered'; readonly question: string; readonly says: string }
	| { readonly kind: 'who-wants-what'; readonly issue: string }
	| { readonly kind: 'which-meaning' | 'which-came-first' }
	| { readonly kind: 'which-positions'; readonly party: string }
	/** Statements that hold or do not; what needs a language's grammar is a text. */
	| {
			readonly kind: 'stance';
			readonly party: string;
			readonly issue: string;
			readonly says: string;
	  }
	| { readonly kind: 'means'; readonly term: string; readonly meaning: string }
	| { readonly kind: 'was-on'; readonly event: string; readonly date: string }
	| { readonly kind: 'said'; readonly speaker: string; readonly statement: string };

export type Verdict = { readonly kind: 'true' } | { readonly kind: 'false' };

/** The right answer: the deck's own words, or whether a claim holds and, where not, what does. */
export type RightAnswer =
	string | { readonly kind: 'true' } | { readonly kind: 'false'; readonly right: string };

export interface Option {
	readonly text: string;
	readonly correct: boolean;
}

/** Of true and false the words are a language's, where they are not the deck's own. */
export interface VerdictOption {
	readonly text: string | Verdict;
	readonly correct: boolean;
}

interface QuestionBase {
	/** The note that is asked for; of several the first. */
	readonly noteId: NoteId;
	/** The cards that an answer says something of. */
	readonly cardIds: readonly CardId[];
	readonly task: QuizTask;
	/** Stands alone together with the task. */
	readonly prompt: Prompt;
	/** Whose report is meant, and of when, where the prompt could mean several. */
	readonly context: Context | string | null;
	readonly answer: RightAnswer;
}

/** One of the options is right. */
export interface ChoiceQuestion extends QuestionBase {
	readonly kind: 'choose' | 'who';
	readonly options: readonly Option[];
}

/** Whether a claim holds. */
export interface VerdictQuestion extends QuestionBase {
	readonly kind: 'true-false';
	readonly options: readonly VerdictOption[];
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
	| ChoiceQuestion
	| VerdictQuestion
	| ManyQuestion
	| TypedQuestion
	| NumberQuestion
	| MatchQuestion
	| OrderQuestion;

/** A quiz: given again with the same decks, settings and seed it is the same. */
export interface Quiz {
	readonly seed: string;
	readonly questions: readonly Question[];
}

/** A question in the words of a language: what a screen shows, and what a file for others says. */
export interface SaidQuestion {
	readonly question: Question;
	readonly task: string;
	readonly prompt: string;
	readonly context: string | null;
	readonly answer: string;
	/** In the order of the question's own; empty where it offers none. */
	readonly options: readonly string[];
	/** Task and prompt in fewer words, where a language has them. */
	readonly brief: {
		readonly task: string;
		readonly prompt: string;
		readonly context: string | null;
	};
}

/** Of a question of the deck's own the task says nothing: it stands by itself. */
export const asksByItself = ({ task }: Question): boolean =>
	typeof task !== 'string' && task.kind === 'answer';

/** The task as it stands in one text with the prompt behind it; empty where the prompt asks by itself. */
export function taskBefore(question: Question, task: string): string {
	const { task: kind, prompt } = question;
	const isFigure = typeof kind !== 'string' && kind.kind === 'figure';
	const isPosition = typeof prompt !== 'string' && prompt.kind === 'position';
	if (asksByItself(question) || isPosition) return '';
	if (isFigure && String(prompt).endsWith('?')) return '';
	return `${task}${/[?.!:]$/.test(task) ? '' : ':'} `;
}
