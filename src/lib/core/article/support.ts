// Whether an article supports a card: the quote stands in it, and what the answer names stands in the
// quote. The same check holds for the rules' cards, cards made by hand and a model's.
import type { Article } from './article.ts';
import { foldSigns } from '../language/fold.ts';
import type { Span } from '../language/span.ts';

export type Support =
	| { readonly kind: 'supported'; readonly span: Span }
	/** The quote is no passage of the text. */
	| { readonly kind: 'no such passage' }
	/** The passage is there; these numbers, names or dates of the answer are not in it. */
	| {
			readonly kind: 'not in the passage';
			readonly missing: readonly string[];
			readonly span: Span;
	  };

/** Checks a quote and an answer against the text they claim to come from. */
export function checkSupport(
	article: Pick<Article, 'text'>,
	quote: string,
	answer: string
): Support {
	const span = findQuote(article.text, quote);
	if (span === null) return { kind: 'no such passage' };
	const missing = missingFrom(article.text.slice(span.start, span.end), answer);
	return missing.length === 0
		? { kind: 'supported', span }
		: { kind: 'not in the passage', missing, span };
}

/**
 * Where a quote stands in the text, without regard to the kind of its spaces (a paragraph's end is
 * one), quotation marks and dashes; null where it does not, and for an empty one.
 */
export function findQuote(text: string, quote: string): Span | null {
	const literal = quote.trim();
	// Most stand there letter by letter, and a long text need not be gone through character by character.
	const start = literal === '' ? -1 : text.indexOf(literal);
	return start < 0 ? quoteFinder(text)(quote) : { start, end: start + literal.length };
}

/** The same for many quotes of one text. */
export function quoteFinder(text: string): (quote: string) => Span | null {
	const { text: searched, at } = plain(text);
	return (quote) => {
		const wanted = plain(quote).text.trim();
		const start = wanted === '' ? -1 : searched.indexOf(wanted);
		return start < 0 ? null : { start: at[start]!, end: at[start + wanted.length - 1]! + 1 };
	};
}

/** The text with one kind of space, quotation mark and dash, and where each character of it stood. */
function plain(text: string): { readonly text: string; readonly at: readonly number[] } {
	const signs: string[] = [];
	const at: number[] = [];
	for (let index = 0; index < text.length; index += 1) {
		const sign = plainSign(text[index]!);
		if (sign === '' || (sign === ' ' && (signs.at(-1) ?? ' ') === ' ')) continue;
		signs.push(sign);
		at.push(index);
	}
	return { text: signs.join(''), at };
}

const BLANKS: readonly (readonly [signs: RegExp, plain: string])[] = [
	[/[\u00ad\u200b-\u200d\u2060\ufeff]/, ''],
	[/\s/, ' ']
];

/** By far the most characters. */
const PLAIN_ALREADY = /[\w.,:;()]/;

function plainSign(sign: string): string {
	if (PLAIN_ALREADY.test(sign)) return sign;
	return BLANKS.find(([signs]) => signs.test(sign))?.[1] ?? foldSigns(sign);
}

/** The numbers, names and dates of the answer that the passage does not hold. */
export function missingFrom(passage: string, answer: string): readonly string[] {
	const there = new Set(wordsOf(passage));
	const named = wordsOf(answer, true).filter((word) => !there.has(word));
	return [...new Set(named)];
}

/** The words of a text in lower case; with `onlyNamed`, numbers and what is written with a capital. */
function wordsOf(text: string, onlyNamed = false): readonly string[] {
	const words = plain(text).text.match(/\d+(?:[.,]\d+)*|\p{L}[\p{L}\p{M}'-]*/gu) ?? [];
	return words
		.filter((word, index) => !onlyNamed || /^\d/.test(word) || (index > 0 && /^\p{Lu}/u.test(word)))
		.map((word) => word.toLowerCase().replace(/'s?$/, ''));
}
