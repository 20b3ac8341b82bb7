// What is worth a gap in a sentence that somebody is quoted with: a reason, an aim, what stands behind its verb.
import type { Amount } from '../../../language/amounts-in-text.ts';
import type { Span } from '../../../language/span.ts';
import { endOfClause } from '../read/clause-end.ts';
import type { ReadSentence } from '../read/reading.ts';
import { isTorn } from './weak-questions.ts';

/** A share, a sum, a measure, or a large count: "two of us" and "twenty years" are mostly manners of speaking. */
export const isTelling = ({ kind, text }: Amount): boolean =>
	kind in HINTS &&
	/\d/.test(text) &&
	!/\b(?:years?|months?|weeks?|days?|hours?|minutes?)\b/.test(text) &&
	(kind !== 'count' || text.replace(/\D/g, '').length > 2);

/** Which figures are asked for, and how. */
export const HINTS: Partial<Record<Amount['kind'], string>> = {
	share: 'what share?',
	money: 'how much?',
	measure: 'how much?',
	count: 'how many?'
};

/** What a sentence says that the rest of it does not: a reason or an aim, else what stands behind its verb. */
export function heartOf({ sentence: { text }, clause, amounts }: ReadSentence): Span | null {
	if (clause === null) return null;
	const from = conceded(text) ?? clause.restStart;
	// A figure is asked by a rule of its own.
	if (amounts.some((amount) => amount.start >= from && isTelling(amount))) return null;
	const end = from + clauseLength(text.slice(from, endOfClause(text, from)));
	const rest = text.slice(from, end);
	const fits = (behind: number, most: number): Span | null => {
		const start = from + behind;
		const piece = text.slice(start, end);
		const words = piece.trim().split(/\s+/);
		return words.length >= 2 &&
			words.length <= most &&
			(piece.match(/\b(?!(?:the|and|our|for|any|all|its|are|was)\b)\p{L}{3,}|\p{Lu}|\d/gu) ?? [])
				.length > 1 &&
			!BARE.test(piece) &&
			!isTorn(text, { start, end })
			? { start, end }
			: null;
	};
	const cause = CAUSE.exec(rest);
	if (cause) return fits(cause.index + cause[0].length, 18);
	const isObject = /^(?:(?:the|an?|our|my|no|more)\s|\p{Ll}{3,})/u.test(rest) && !SMALL.test(rest);
	const whole = isObject && !FINITE.test(rest) ? fits(0, 11) : null;
	if (whole) return whole;
	const that =
		CLAIMS_THAT.has(clause.lemma) || CLAIMED_THAT.test(rest)
			? /^(?:[^,]{2,30}\s)?that\s/.exec(rest)
			: null;
	if (that) return fits(that[0].length, 16);
	for (const most of [14, 18]) {
		for (const joint of rest.matchAll(JOINT)) {
			const behind = joint.index + joint[0].length;
			const found = FINITE.test(rest.slice(behind)) ? null : fits(behind, most);
			if (found) return found;
		}
	}
	return null;
}

/** "While cures may help, there is ____": what is conceded is not what is said. */
function conceded(text: string): number | null {
	const lead =
		/^(?:While|Although|Though|Even|Just|If|When)\s[^;:]*?,\s(?:there (?:is|are|was|were) (?:no\s)?|(?:we|the \p{Ll}+|they|people)\s(?:have\s|will\s|must\s)?\p{Ll}+\s)/u.exec(
			text
		);
	return lead && lead[0].length;
}

/** Up to a comma behind which another clause begins. */
const clauseLength = (rest: string): number =>
	/\sthan\s|,\s(?=(?:depending|given|we|I|you|it|they|he|she|there|the|our|people|this|that|an?)\s)/.exec(
		rest
	)?.index ?? rest.length;

/** A gap for them asks for nothing. */
const BARE =
	/^(?:it|them|him|her|me|us|so|that|not|more(?! \p{Ll})|be|been|ourselves|itself|time|see|do)\b/iu;

const FINITE =
	/(?<!\b(?:that|who|which)\s)\b(?:is|are|was|were|has|have|had|will|would|can|could|must|may|might)\b/;

const CLAIMS_THAT = new Set(
	'show warn believe hope think know say mean ensure feel expect fear demand insist suggest'.split(
		' '
	)
);

const CLAIMED_THAT =
	/^(?:\p{L}+\s){0,2}(?:proof|evidence|doubt|signs?|fear|hope|risk|guarantee)\sthat\s/u;

const CAUSE =
	/(?<!\b(?:not|just|only|simply)\s)(?<=^|\s)(?:because(?: of)?|in order to|so that|due to)\s/;

const JOINT = /(?<=\s|^)(?:to|on|about|against|for|from|with|by|in|as|into)\s/g;

const SMALL =
	/^(?:to|on|in|at|by|for|from|with|about|as|of|not|also|only|just|very|so|too|that|this|it|never|always|been|be|\p{Ll}+ing|\p{Ll}+ly)\s/u;
