// The languages in which a quiz words what a deck says anew. A language without rules has statements only of
// what needs no grammar (terms, positions, dates, quotations, sentences with gaps), and nothing is shortened.
import { declareInEnglish } from './english/declare.ts';
import { withoutSourceInEnglish } from './english/without-source.ts';

export interface WordingRules {
	/**
	 * Says an answer as the statement that it makes of the question; null where none can be made safely.
	 * The form is one in which each of `answers` fits, so that it tells nothing of which is right.
	 */
	readonly declare: (
		question: string,
		answers: readonly string[]
	) => ((answer: string) => string) | null;
	/**
	 * A question or statement without the documents in which it stands, the longest form first; who
	 * speaks in them stays. `names` are those of the documents. Empty where none is named.
	 */
	readonly withoutSource: (text: string, names: readonly string[]) => readonly string[];
}

const RULES: Readonly<Record<string, WordingRules>> = {
	en: { declare: declareInEnglish, withoutSource: withoutSourceInEnglish }
};

/** By the primary part of a deck's language tag; null where there are none. */
export function wordingRulesOf(language: string): WordingRules | null {
	const primary = language.toLowerCase().split('-')[0]!;
	return Object.hasOwn(RULES, primary) ? RULES[primary]! : null;
}
