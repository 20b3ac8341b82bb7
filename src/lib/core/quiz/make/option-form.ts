// What an option looks like: wrong ones take the form of the right one, so that it does not show.
import { capitalised } from '../../language/capitalised.ts';
import type { TermNote } from '../../note/note.ts';

/** A sentence beside a sentence, with a capital and a full stop; a quotation beside a quotation, in its marks. */
export function inFormOf(right: string, text: string): string {
	if (/^“[^“”]*”$/.test(right)) return /[“”]/.test(text) ? text : `“${text}”`;
	if (!right.endsWith('.')) return text;
	const begins = /^\p{Lu}/u.test(right) ? capitalised(text) : text;
	return /[.!?…]$/.test(begins) ? begins : `${begins}.`;
}

const wordCount = (text: string): number => text.trim().split(/\s+/).length;
const hasArticle = (text: string): boolean => /^(?:an?|the) /i.test(text);

/** Of which side of a term an author's wrong option is: what is as short as a term is another one, else a meaning. */
export function sideOfDecoy({ term }: TermNote, decoy: string): 'term' | 'meaning' {
	const isShort = wordCount(decoy) <= Math.max(3, wordCount(term) + 1);
	return isShort && (hasArticle(term) || !hasArticle(decoy)) ? 'term' : 'meaning';
}

/** A term that is a name, as "NATO" or "the Donbas": beside common words nobody would miss it. */
export function isProperName(term: string): boolean {
	const words = term.split(/\s+/).filter((word) => !/^(?:the|of|and|for|in|on)$/i.test(word));
	return words.length > 0 && words.every((word) => /^[\p{Lu}\d]/u.test(word));
}

const FOCUS = /^(?:only|just|merely|solely|never|not|no|none|all|every)\b/i;

/** The word with which an answer leaves everything else out, or nothing: "only …", "all …". */
export const focusOf = (text: string): string | null => FOCUS.exec(text)?.[0].toLowerCase() ?? null;
