// A text as it is looked for: folded, and taken apart into words; runs of a script that puts no blanks
// between its words (Han, kana, Hangul) into pairs of characters.
import { foldLetters } from '../language/fold.ts';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const UNSPACED =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\u30fc]+/gu;

/** A text in which case, accents and forms of signs make no difference. */
export const folded = (text: string): string => foldLetters(text);

/** The words of a folded text, whole, in their order. */
export const wordsOf = (text: string): readonly string[] => text.match(WORD) ?? [];

/**
 * What an index holds of a folded text: its words, and of a run without blanks each pair of characters
 * and its last one, so that whatever is looked for in it begins one of these.
 */
export function indexTerms(text: string): readonly string[] {
	return wordsOf(text).flatMap((word) =>
		/^[\0-\u0dff]*$/.test(word) ? [word] : partsOf(word).flatMap((part) => part.terms)
	);
}

/**
 * What to ask an index for, to find what may have a word: each term of it, or something that begins
 * with it. What is found has the word only where `hasWords` says so.
 */
export function askedTerms(word: string): readonly string[] {
	if (/^[\0-\u0dff]*$/.test(word)) return [word];
	return partsOf(word).flatMap(({ unspaced, terms }) =>
		unspaced && terms.length > 1 ? terms.slice(0, -1) : terms
	);
}

interface WordPart {
	readonly unspaced: boolean;
	readonly terms: readonly string[];
}

function partsOf(word: string): readonly WordPart[] {
	const parts: WordPart[] = [];
	let end = 0;
	const plain = (from: number, to: number) => {
		if (to > from) parts.push({ unspaced: false, terms: [word.slice(from, to)] });
	};
	for (const run of word.matchAll(UNSPACED)) {
		plain(end, run.index);
		const signs = [...run[0]];
		const pairs = signs.slice(1).map((sign, place) => signs[place]! + sign);
		parts.push({ unspaced: true, terms: [...pairs, signs.at(-1)!] });
		end = run.index + run[0].length;
	}
	plain(end, word.length);
	return parts;
}

const isUnspaced = (sign: string): boolean => sign !== '' && sign.replace(UNSPACED, '') === '';

/**
 * Whether a folded text has these words one behind the other, whatever stands between them but words;
 * the last one may be the beginning of a longer one, unless the phrase is `whole`.
 */
export function hasWords(text: string, words: readonly string[], whole: boolean): boolean {
	const [first] = words;
	if (first === undefined) return false;
	for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
		if (beginsWord(text, at) && goOn(text, at, words, whole)) return true;
	}
	return false;
}

function goOn(text: string, start: number, words: readonly string[], whole: boolean): boolean {
	let at = start;
	for (const [place, word] of words.entries()) {
		if (!text.startsWith(word, at)) return false;
		at += word.length;
		const isLast = place === words.length - 1;
		if (isLast) return !whole || endsWord(text, at);
		if (!endsWord(text, at)) return false;
		while (at < text.length && !isInWord(signAt(text, at))) at += signAt(text, at).length;
	}
	return true;
}

const signAt = (text: string, at: number): string => String.fromCodePoint(text.codePointAt(at)!);
const signBefore = (text: string, at: number): string =>
	[...text.slice(Math.max(0, at - 2), at)].at(-1) ?? '';
const isInWord = (sign: string): boolean => /^[\p{L}\p{M}\p{N}]$/u.test(sign);

/** Between characters that no blank parts, a word may begin and end anywhere. */
function beginsWord(text: string, at: number): boolean {
	const before = signBefore(text, at);
	return !isInWord(before) || isUnspaced(before) || isUnspaced(signAt(text, at));
}

function endsWord(text: string, at: number): boolean {
	if (at >= text.length) return true;
	const sign = signAt(text, at);
	return !isInWord(sign) || isUnspaced(sign) || isUnspaced(signBefore(text, at));
}
