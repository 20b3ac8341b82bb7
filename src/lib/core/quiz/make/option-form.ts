// What an option looks like: wrong ones take the form of the right one, so that it does not show.
import { capitalised } from '../../language/capitalised.ts';
import type { TermNote } from '../../note/note.ts';

/** The text with a capital and a full stop where the right one has them. */
export function inFormOf(right: string, text: string): string {
	const begins = /^\p{Lu}/u.test(right) ? capitalised(text) : text;
	return right.endsWith('.') && !/[.!?…]$/.test(begins) ? `${begins}.` : begins;
}

const wordCount = (text: string): number => text.trim().split(/\s+/).length;

/** Of which side of a term a wrong option is: as long as the term it is another term, else another meaning. */
export function sideOfDecoy({ term, meaning }: TermNote, decoy: string): 'term' | 'meaning' {
	const far = (text: string) => Math.abs(Math.log(wordCount(decoy) / wordCount(text)));
	return far(term) < far(meaning) ? 'term' : 'meaning';
}

/** A term that is a name, as "NATO" or "the Donbas": beside common words nobody would miss it. */
export function isProperName(term: string): boolean {
	const words = term.split(/\s+/).filter((word) => !/^(?:the|of|and|for|in|on)$/i.test(word));
	return words.length > 0 && words.every((word) => /^[\p{Lu}\d]/u.test(word));
}

const FOCUS = /^(?:only|just|merely|solely|never|not|no|none|all|every)\b/i;

/** The word with which an answer leaves everything else out, or nothing: "only …", "all …". */
export const focusOf = (text: string): string | null => FOCUS.exec(text)?.[0].toLowerCase() ?? null;
