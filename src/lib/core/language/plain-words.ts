// Words as the checks compare them: without case, accents, punctuation and articles.
import { withoutAccents } from './fold.ts';

const ARTICLES = new Set(['a', 'an', 'the']);

/** The words with single blanks between them; what sets amounts apart ($, %) stays. */
export function plainWords(text: string): string {
	return withoutAccents(text)
		.toLowerCase()
		.split(/[^\p{L}\p{N}\p{M}\p{Sc}%]+/u)
		.filter((word) => word !== '' && !ARTICLES.has(word))
		.join(' ');
}

/** For two texts to be the same question or answer; texts without letters or digits are compared as they stand. */
export const sameAs = (text: string): string => plainWords(text) || text;

/** Whether whole words stand within others. Under three letters ("EU", "up") they tell nothing. */
export const standsIn = (words: string, others: string): boolean =>
	words.replaceAll(' ', '').length >= 3 && ` ${others} `.includes(` ${words} `);
