// What a text is about, as words that can be compared: for what is nearly the same, and what is repeated.
import { foldApostrophes, withoutAccents } from './fold.ts';

const EMPTY = new Set(
	(
		'a an the of to in on at by for with from as into over under after before than that this these ' +
		'those which who whom whose what when where why how it its they them their he his she her is are ' +
		'was were be been being has have had do does did will would may might can could shall should must ' +
		'and or but not no nor if so there here one any all each some such only also about against between ' +
		'through during without within up out off own other others another more most very'
	).split(' ')
);

/** The words that carry meaning, in lower case, without endings of plural and possession. */
export function contentWords(text: string): ReadonlySet<string> {
	const words = new Set<string>();
	for (const word of wordsOf(text)) if (!EMPTY.has(word)) words.add(stem(word));
	return words;
}

/** Most texts are plain English, and need none of what other letters need: that is three times as quick. */
const PLAIN = /^[\x20-\x7e]*$/;
const PLAIN_WORD = /[a-z0-9]+(?:['.-][a-z0-9]+)*/g;
const WORD = /[\p{L}\p{N}]+(?:['.-][\p{L}\p{N}]+)*/gu;

function wordsOf(text: string): readonly string[] {
	const isPlain = PLAIN.test(text);
	const letters = isPlain ? text : foldApostrophes(withoutAccents(text));
	const lower = letters.toLowerCase().replace(/(\d)[,.](?=\d{3})/g, '$1');
	return lower.match(isPlain ? PLAIN_WORD : WORD) ?? [];
}

/** Only a word that ends in s, or has a full stop within, has anything to lose. */
const stem = (word: string): string =>
	word.endsWith('s') || word.includes('.') ? withoutEnding(word) : word;

const withoutEnding = (word: string): string =>
	word
		.replace(/'s$/, '')
		.replace(/\./g, '')
		.replace(/(?<=[a-z]{3}[^aeious])s$/, '')
		.replace(/(?<=[a-z]{3})ies$/, 'y');

/** How much two texts share, 0 to 1: the words of both, by those of the shorter one. */
export function shareOfWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	const [small, large] = a.size <= b.size ? [a, b] : [b, a];
	if (small.size === 0) return 0;
	let shared = 0;
	for (const word of small) if (large.has(word)) shared++;
	return shared / small.size;
}

/** Two texts that share this many of their words may say the same. */
export const NEARLY_THE_SAME = 0.6;
