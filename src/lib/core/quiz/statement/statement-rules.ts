// The languages in which a question and its answer can be made one statement. A language without rules
// has statements only of what needs no grammar: terms, positions, dates, quotations, sentences with gaps.
import { declareInEnglish } from './english/declare.ts';

/** What a language gives: the question as a statement that ends with, or holds, an answer. */
export interface StatementRules {
	/**
	 * Says an answer as the statement that it makes of the question; null where none can be made safely.
	 * The form is one in which each of `answers` fits, so that it tells nothing of which is right.
	 */
	readonly declare: (
		question: string,
		answers: readonly string[]
	) => ((answer: string) => string) | null;
}

const RULES: Readonly<Record<string, StatementRules>> = {
	en: { declare: declareInEnglish }
};

/** By the primary part of a deck's language tag; null where there are none. */
export function statementRulesOf(language: string): StatementRules | null {
	const primary = language.toLowerCase().split('-')[0]!;
	return Object.hasOwn(RULES, primary) ? RULES[primary]! : null;
}
