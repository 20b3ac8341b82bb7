// What a quiz is made of, as its address says it: the same address is the same quiz.
import type { DeckId } from '../note/ids.ts';
import { isId } from '../note/ids.ts';
import { QUESTION_KINDS, type QuestionKind } from './question.ts';

/** Which notes are asked for: all, or those that are not safe yet. */
const SCOPES = ['all', 'weak'] as const;
export type QuizScope = (typeof SCOPES)[number];

export interface QuizSettings {
	readonly deckIds: readonly DeckId[];
	readonly scope: QuizScope;
	/** Sections of the decks; all where none are named. */
	readonly topics: readonly string[];
	/** Parties whose positions alone are asked for, by id; where none are named, everything. */
	readonly parties: readonly string[];
	readonly length: { readonly kind: 'count' | 'minutes'; readonly of: number };
	readonly kinds: readonly QuestionKind[];
	readonly feedback: 'at-once' | 'at-end';
	/** Whether one says how sure one is. */
	readonly confidence: boolean;
	/** Before the reading: nothing of it goes into the schedule. */
	readonly pretest: boolean;
	readonly seed: string;
}

export const QUIZ_LIMITS = {
	count: 200,
	minutes: 120,
	deckIds: 50,
	seed: 40,
	values: 100
} as const;

export const DEFAULT_QUIZ: QuizSettings = {
	deckIds: [],
	scope: 'all',
	topics: [],
	parties: [],
	length: { kind: 'count', of: 10 },
	kinds: QUESTION_KINDS,
	feedback: 'at-once',
	confidence: false,
	pretest: false,
	seed: '1'
};

/** The names of the fields that printSettings writes. */
export const SETTING_NAMES = 'deck count minutes of topic party kind told sure before seed'.split(
	' '
);

/** Name and value of each field that is not as usual, in a fixed order. */
export function printSettings(settings: QuizSettings): readonly (readonly [string, string])[] {
	const { deckIds, scope, topics, parties, length, kinds, feedback, confidence, pretest, seed } =
		settings;
	const all = kinds.length === QUESTION_KINDS.length;
	return [
		...deckIds.map((id) => ['deck', id] as const),
		[length.kind, String(length.of)] as const,
		...(scope === 'all' ? [] : [['of', scope] as const]),
		...topics.map((topic) => ['topic', topic] as const),
		...parties.map((party) => ['party', party] as const),
		...(all ? [] : kinds.map((kind) => ['kind', kind] as const)),
		...(feedback === 'at-end' ? [['told', 'at-end'] as const] : []),
		...(confidence ? [['sure', 'asked'] as const] : []),
		...(pretest ? [['before', 'reading'] as const] : []),
		['seed', seed] as const
	];
}

/** Reads what printSettings wrote; what is strange or missing is as usual. */
export function readSettings(fields: Iterable<readonly [string, string]>): QuizSettings {
	const all = [...fields];
	const values = (name: string) =>
		all.flatMap(([key, value]) => (key === name ? [value] : [])).slice(0, QUIZ_LIMITS.values);
	const whole = (name: 'count' | 'minutes') => {
		const text = values(name)[0] ?? '';
		const number = /^[1-9]\d{0,3}$/.test(text) ? Number(text) : null;
		return number === null ? null : { kind: name, of: Math.min(number, QUIZ_LIMITS[name]) };
	};
	const kinds = QUESTION_KINDS.filter((kind) => values('kind').includes(kind));
	return {
		deckIds: [...new Set(values('deck').filter(isId))].slice(0, QUIZ_LIMITS.deckIds) as DeckId[],
		scope: SCOPES.find((scope) => scope === values('of')[0]) ?? 'all',
		topics: values('topic'),
		parties: values('party').filter(isId),
		length: whole('minutes') ?? whole('count') ?? DEFAULT_QUIZ.length,
		kinds: kinds.length === 0 ? QUESTION_KINDS : kinds,
		feedback: values('told')[0] === 'at-end' ? 'at-end' : 'at-once',
		confidence: values('sure')[0] === 'asked',
		pretest: values('before')[0] === 'reading',
		seed: (values('seed')[0] ?? DEFAULT_QUIZ.seed).slice(0, QUIZ_LIMITS.seed)
	};
}
