// What a deck's text must not hold: characters that are not seen themselves, and change how others
// are. The cost: an author cannot set the direction of writing by hand.
import { oneLine } from './fold.ts';

/**
 * Characters that turn the direction of what follows, past the end of their own text too (U+202A to 202E,
 * 2066 to 2069); control characters; halves of characters. Marks within a word of Hebrew or Arabic
 * (U+200E, 200F) and joiners are none of them.
 */
const UNSEEN =
	/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Cs}/u;

const nameOf = (char: string): string =>
	`U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

export interface Unseen {
	/** Where it stands, counted from 0. */
	readonly index: number;
	/** By its number, as "U+202E". */
	readonly sign: string;
}

/** The first such character of a text; null where it has none. */
export function unseenIn(text: string): Unseen | null {
	const match = UNSEEN.exec(text);
	if (!match) return null;
	return { index: match.index, sign: nameOf(match[0]) };
}

const EVERY = new RegExp(UNSEEN, 'gu');
const MOST = 80;

/** The text on one line, without such characters. */
export const withoutUnseen = (text: string): string => oneLine(text.replace(EVERY, ''));

/** Foreign words within a sentence of ours: of very long ones the beginning, and nothing unseen. */
export function inSentence(text: string, most = MOST): string {
	const beginning = text.slice(0, most).replace(/[\ud800-\udbff]$/, '');
	const cut = text.length > most ? `${beginning.trimEnd()}…` : text;
	return cut.replace(EVERY, (char) => `[${nameOf(char)}]`);
}
