// Pieces of a sentence and what is put in their place; a word that may begin small.
import type { Reading } from './reading.ts';

/** A piece of a sentence, by offsets in it, and what stands there instead. */
export interface Replacement {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/** The sentence with the edits; those that overlap an earlier one are left out. */
export function edited(
	text: string,
	edits: readonly Replacement[],
	from = 0,
	to = text.length
): string {
	let result = '';
	let at = from;
	for (const { start, end, text: put } of [...edits].sort(
		(a, b) => a.start - b.start || b.end - a.end
	)) {
		if (start < at || end > to) continue;
		result += text.slice(at, start) + put;
		at = end;
	}
	return (result + text.slice(at, to))
		.replace(/\s+/g, ' ')
		.replace(/\s+([,.;:?!])/g, '$1')
		.trim();
}

/** "The commission" within a sentence is "the commission". */
export function lowerFirst(text: string, reading: Reading): string {
	const [first = ''] = /^[\p{L}\p{M}'’-]+/u.exec(text) ?? [];
	const isWord =
		reading.isCommon(first) ||
		(/^\p{Lu}\p{Ll}+\s\p{Ll}{2,}/u.test(text) && !reading.isNamed(first));
	if (
		/^(?:In|On|At|By|From|Since|After|Before|For|With|Under|Until|During|If|When|Most|Some|Many)\s/.test(
			text
		)
	)
		return text[0]!.toLowerCase() + text.slice(1);
	// "Trade Secretary Paul Reiner" stays as it is.
	if (/^(?!The\b|An?\b)\p{Lu}\p{L}+\s\p{Lu}/u.test(text)) return text;
	return isWord && !/^I\b/.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text;
}

export const upperFirst = (text: string): string =>
	text === '' ? '' : text[0]!.toUpperCase() + text.slice(1);
