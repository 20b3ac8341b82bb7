// What a typed answer is weighed against: the card's question and answers, once read, and what of its deck makes another answer.
import { isFormOf } from '../../language/inflection.ts';
import { tokensOf } from '../../language/tokens.ts';
import { formOf } from './compare.ts';
import type { AnswerKey } from './marking.ts';
import type { WordMatch } from './match-words.ts';
import { readText, type ContentWord, type TextReading } from './text-reading.ts';
import { wantedReadings } from './ways-to-read.ts';

/** One reading of what was typed, laid beside one of an accepted answer. */
export interface Laid {
	readonly typed: TextReading;
	readonly wanted: TextReading;
	readonly match: WordMatch;
	/** What is too much and what is missing, without what makes no difference. */
	readonly extra: readonly ContentWord[];
	readonly missing: readonly ContentWord[];
	/** The place of the wanted answer among the accepted. */
	readonly place: number;
}

/** What a typed answer is weighed against: the card, once read. */
export interface Ground {
	readonly key: AnswerKey;
	readonly asked: readonly ContentWord[];
	readonly wanted: readonly { readonly place: number; readonly reading: TextReading }[];
	/** The words of all accepted answers. */
	readonly others: ReadonlySet<string>;
	/** Whether a person is asked for, or a place. */
	readonly person: boolean;
	readonly isPlace: boolean;
	/** Whether the question asks for what is not so. */
	readonly asksDenied: boolean;
	/** What the deck answers with, and of it what is right here, in the form of formOf. */
	readonly forms: ReadonlySet<string>;
	readonly ours: ReadonlySet<string>;
}

/** A card is marked again where its quiz is gone through again; a key does not change. */
const groundByKey = new WeakMap<AnswerKey, Ground>();

export function groundOf(key: AnswerKey): Ground {
	const known = groundByKey.get(key);
	if (known) return known;
	const { accepted, question, terms } = key;
	const { language } = terms;
	const wanted = accepted.flatMap((answer, place) =>
		wantedReadings(answer, language).map((reading) => ({ place, reading }))
	);
	const ground = {
		...{ key, wanted },
		asked: readText(question, language).words,
		others: new Set(wanted.flatMap(({ reading }) => reading.words.map((word) => word.text))),
		person: isPerson(accepted, question),
		isPlace: ASKS_FOR_PLACE.test(question),
		asksDenied: ASKS_DENIED.test(question),
		forms: new Set(terms.answers.flat()),
		ours: new Set(accepted.map((answer) => formOf(tokensOf(answer, language))))
	};
	groundByKey.set(key, ground);
	return ground;
}

/** "Which party was not in the room, …?", before another clause begins. */
const ASKS_DENIED =
	/^(?:\p{L}+ ){0,2}(?:which|what|who|whom|whose|where|when)\b(?:(?![,;]|\b(?:if|though|although|when|unless|because|that|while)\b).)*\b(?:not|never)\b/iu;

const ASKS_FOR_PLACE = /\b(?:where|(?:which|what) (?:city|town|place|capital|region|province))\b/i;

/** A name in two words or more whose last word is accepted alone, or any name that is asked for with "who". */
function isPerson(accepted: readonly string[], question: string): boolean {
	const names = accepted.filter((answer) =>
		/^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,3}$/u.test(answer)
	);
	const full = names.filter((name) => name.includes(' '));
	const asksWho = /\b(?:who|whom|whose)\b/i.test(question);
	return full.some((name) => asksWho || names.includes(name.split(' ').at(-1)!));
}

/** Whether another card of the deck is answered so, or one of its wrong options is. */
export const isOthers = (form: string, { key, ours }: Ground): boolean =>
	key.terms.answers.some((group) => group.includes(form) && !group.some((one) => ours.has(one)));

export const isAsked = (word: ContentWord, asked: readonly ContentWord[]): boolean =>
	asked.some((one) => one.text === word.text || isFormOf(one.text, word.text));
