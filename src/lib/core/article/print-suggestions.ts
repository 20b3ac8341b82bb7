// Suggestions for other programs: plain fields, and places in the text as it was given.
import { printLooseDate } from '../language/loose-date.ts';
import type { Suggestion } from './suggestion.ts';
import { quoteFinder } from './support.ts';

export interface PrintedSuggestion {
	readonly kind: string;
	readonly question: string;
	readonly answer: string;
	/** Literally the given text from start to end, in UTF-16 units. */
	readonly quote: string;
	readonly start: number;
	readonly end: number;
	readonly claimedBy: string | null;
	/** As a deck writes it: 2025-11-24, 2025-11, 2025. */
	readonly asOf: string | null;
	readonly score: number;
	/** Only where it is asked for. */
	readonly rule?: string | null;
}

/** `given` is the text before its paragraphs were tidied; line breaks in it may stand within a quote. */
export function printSuggestions(
	given: string,
	suggestions: readonly Suggestion[],
	withRules = false
): readonly PrintedSuggestion[] {
	const find = quoteFinder(given);
	return suggestions.flatMap(({ kind, question, answer, quote, claimedBy, asOf, score, rule }) => {
		const span = find(quote);
		if (span === null) return [];
		const literal = given.slice(span.start, span.end);
		const date = asOf === null ? null : printLooseDate(asOf);
		const printed = {
			kind,
			question,
			answer,
			quote: literal,
			...span,
			claimedBy,
			asOf: date,
			score
		};
		return [withRules ? { ...printed, rule } : printed];
	});
}
