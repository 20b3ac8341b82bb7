// The finite verb of a German main clause, where it can be told without a lexicon.
import type { Span } from '../../../language/span.ts';
import { FINITE } from './words.ts';

const KNOWN = new Set(FINITE);
const WORD = /\p{L}[\p{L}\p{M}’'-]*/gu;

/** The first word from a place on that can only be a finite verb; null where none is sure to be one. */
export function finiteAt(text: string, from: number): Span | null {
	WORD.lastIndex = 0;
	for (const match of text.slice(from).matchAll(WORD)) {
		const [word] = match;
		const start = from + match.index;
		if (KNOWN.has(word) || isPast(text, word, start)) return { start, end: start + word.length };
		if (/[,;:„]/.test(text.slice(from, start))) return null;
	}
	return null;
}

/** "stellten die Forscher", "rechnete Kim": a regular past, and whoever did it behind. */
const isPast = (text: string, word: string, start: number): boolean =>
	/^\p{Ll}{2,}(?:te|ten)$/u.test(word) &&
	!/^(?:letzte|letzten|heute|dritte|vierte|fünfte|zweite|mitten|unten|hinten|selten|rechten|rechte|echte|alte|alten|gute|guten|erste|ersten|nächsten|weite|weiten|breite|breiten|bekannte|bekannten|geplante|gesamte|gesamten|genannte|genannten)$/u.test(
		word
	) &&
	/^\s(?:der|die|das|den|dem|ein|eine|er|sie|es|sich|ihre?|seine?|nach|\p{Lu}\p{L}+)(?=\s)/u.test(
		text.slice(start + word.length)
	);
