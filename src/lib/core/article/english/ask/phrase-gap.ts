// The heart of a sentence as a gap: the phrase that a class would be asked for, whole, with a word for what it is.
import type { Draft } from '../../draft.ts';
import type { SuggestionKind } from '../../suggestion.ts';
import { phraseEnd } from '../read/phrase-end.ts';
import type { Statement } from '../read/statement.ts';
import { gapped } from './gap.ts';

export interface Heart {
	/** Where the phrase begins in the sentence; it goes on to its own end. */
	readonly start: number;
	/** Where it ends, where that is known. */
	readonly end?: number;
	readonly kind: SuggestionKind;
	readonly hint: string;
	readonly worth: number;
	/** Fewer words than this are no answer; a name always is. */
	readonly fewest?: number;
	readonly most?: number;
}

/** A longer answer is a recital. */
const MOST_WORDS = 16;

/** The sentence with a gap for the phrase; null where it is not whole, too long, or says nothing by itself. */
export function phraseGap(
	statement: Statement,
	{ start, end, kind, hint, worth, fewest = 2, most = MOST_WORDS }: Heart
): Draft | null {
	const { text } = statement.said.sentence;
	const to = end ?? phraseEnd(statement, start);
	if (to === null || to <= start) return null;
	const answer = text.slice(start, to);
	const words = answer.split(/\s+/).length;
	const isName = /^(?:the )?\p{Lu}[\p{L}’'-]{2,}/u.test(answer);
	// "the agreement": of which, only the article tells.
	if (/^the \p{Ll}+$/u.test(answer) && kind !== 'contrast') return null;
	if ((words < fewest && !isName) || words > most || EMPTY.test(answer) || ENDS_OPEN.test(answer))
		return null;
	// Half a quotation is nobody's words, and a figure has a question of its own.
	if (/[“”"]/.test(answer) || isFigure(statement, start, to)) return null;
	return gapped(statement, { kind, at: { start, end: to }, gap: gapOf(hint), hint, worth });
}

const gapOf = (hint: string): string =>
	hint
		.replace(/[^a-z]+/gi, ' ')
		.trim()
		.split(' ')
		.at(-1)!;

const isFigure = ({ said }: Statement, start: number, end: number): boolean =>
	said.amounts.some(
		(amount) => amount.start <= start + 3 && amount.end >= end - 12 && amount.start >= start
	) || said.dates.some((date) => date.start <= start + 3 && date.end >= end - 1);

/** Begins with what points elsewhere, or says nothing. */
const EMPTY =
	/^(?:it|they|them|theirs|he|him|she|hers|(?:its|their|his|her)\s\S+$|this|that|these|those|such|so|there|here|what|how|why|whether|which|who|one|both|another|others|itself|themselves|himself|herself|last|next|ahead|earlier|later|early|late|today|yesterday|again|together|so|back|not|place|part|nothing|something|anything|too|and|or|but|the (?:same|other|others|latter|former|following|case|matter|issue|area|country|situation|event|events|announcement|decision|move|claim|claims|statement|news))(?:\s|$)/i;

const ENDS_OPEN =
	/\s(?:and|or|but|of|in|to|for|with|by|up|as|the|an?|its|their|his|her|just|only|not|even|both|either|also|than|that|which|who|from|on|at|into)$/;
