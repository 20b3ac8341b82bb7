// How much of a long sentence a card keeps: the clause that its answer stands in, without asides.
import type { Replacement } from '../../edits.ts';
import type { ReadSentence } from './reading.ts';
import type { Span } from '../../../language/span.ts';
import { clauseOf } from './clause.ts';

/** More words than this make no card: the sentence is cut, or left. */
export const MOST_WORDS = 42;

/** Appositions, brackets and asides between dashes that a long sentence can do without. */
export function asides(
	text: string,
	kept: Span,
	at: Span,
	predicate: number
): readonly Replacement[] {
	const piece = text.slice(kept.start, kept.end);
	if (piece.split(/\s+/).length <= 22) return [];
	const found = [
		...piece.matchAll(
			/\s\([^()]{3,}\)|\s[–—]\s[^–—]{8,}?\s[–—](?=\s)|(?<=\p{L}),\s(?:an?|the|which|who|whose|where)\s[^,;:–—“”"]{8,90},(?=\s\p{Ll}+\b)/gu
		)
	];
	return found.flatMap((match): readonly Replacement[] => {
		const start = kept.start + match.index;
		const end = start + match[0].length;
		// Behind the verb, a clause between commas is mostly needed by what follows.
		if (match[0].startsWith(',') && end > predicate) return [];
		return end <= at.start || start >= at.end ? [{ start, end, text: '' }] : [];
	});
}

/**
 * Where a long sentence may be cut, from how many words on. What begins with "which" or "-ing" has its
 * subject in front: there only the end can go.
 */
const CUTS = [
	{ pattern: /;\s+/g, from: 12, onlyEnd: false },
	{
		pattern: /,\s+(?=(?:while|whereas|but|although|though)\s)/g,
		from: MOST_WORDS - 14,
		onlyEnd: false
	},
	{ pattern: /\s[–—]\s/g, from: MOST_WORDS - 6, onlyEnd: false },
	{ pattern: /,\s+(?=and\s)/g, from: MOST_WORDS - 12, onlyEnd: false },
	{ pattern: /,\s+(?=(?:which|who|where|after|as|because|since)\s)/g, from: 26, onlyEnd: true },
	// "by closing … and freezing …", not "takeoff and landing slots".
	{ pattern: /,\s+(?=\p{Ll}+ing\s)|\s(?=and\s\p{Ll}+ing\s)/gu, from: 24, onlyEnd: true }
] as const;

/** The part of a sentence that is enough: the clause that the answer stands in, where the whole is long. */
export function keptRange(
	{ sentence: { text } }: ReadSentence,
	at: Span,
	to = text.length
): Span | null {
	let kept = withoutQuotation(text, { start: 0, end: to }, at);
	for (const { pattern, from, onlyEnd } of CUTS) {
		if (text.slice(kept.start, kept.end).split(/\s+/).length <= from) continue;
		const piece = pieceAround(text, kept, at, pattern);
		if (!piece) continue;
		const shorter = onlyEnd ? { start: kept.start, end: piece.end } : piece;
		if (standsAlone(text.slice(shorter.start, shorter.end))) kept = shorter;
	}
	return text.slice(kept.start, kept.end).split(/\s+/).length > MOST_WORDS ? null : kept;
}

/** Without a quotation at its end that adds nothing: 'would cost 2bn a year and "put it on our table"'. */
function withoutQuotation(text: string, kept: Span, at: Span): Span {
	const match = /(?:,|\s(?:and|but|as|calling it|saying))\s+[“"][^“”"]*[”"][.,]?$/.exec(
		text.slice(0, kept.end)
	);
	return match && match.index >= at.end ? { start: kept.start, end: match.index } : kept;
}

function pieceAround(text: string, kept: Span, at: Span, pattern: RegExp): Span | null {
	let { start, end } = kept;
	for (const match of text.matchAll(pattern)) {
		const behind = match.index + match[0].length;
		if (match[0] === ' ' && !/ing\s/.test(text.slice(0, match.index))) continue;
		if (behind <= at.start && behind > start) start = behind;
		else if (match.index >= at.end && match.index < end) end = match.index;
	}
	while (/^(?:while|whereas|but|although|though|and)\s/.test(text.slice(start)))
		start += text.slice(start).indexOf(' ') + 1;
	return start === kept.start && end === kept.end ? null : { start, end };
}

const standsAlone = (piece: string): boolean =>
	clauseOf(piece) !== null &&
	!/^(?:it|its|they|their|he|she|his|her|this|that|these|those|which|who|most|some|both|the (?:other|rest|remaining|second|latter|former))\b/i.test(
		piece
	);
