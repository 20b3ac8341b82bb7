// Words and numbers as the second reader compares them.

/** Letters and digits in small letters; articles, quotation marks and the rest do not count. */
export const plain = (text: string): string =>
	text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}%$€£]+/gu, ' ')
		.replace(/(?<!\S)(?:the|a|an) /g, '')
		.trim();

/** Whether whole words stand within others. */
export const plainHas = (text: string, words: string): boolean =>
	plain(words).length >= 3 && ` ${plain(text)} `.includes(` ${plain(words)} `);

/** Whether two texts have the same words in another order. */
export function hasSameWords(a: string, b: string): boolean {
	const sorted = (text: string) => plain(text).split(' ').sort().join(' ');
	return plain(a) !== plain(b) && sorted(a) === sorted(b);
}

/** The first number of a text, without what it is multiplied by. */
export function amountIn(text: string): number | null {
	const found = /\d[\d,]*(?:\.\d+)?/.exec(text)?.[0];
	return found === undefined ? null : Number(found.replaceAll(',', ''));
}

export const yearsIn = (text: string): readonly number[] =>
	[...text.matchAll(/\b(?:19|20)\d{2}\b/g)].map(([year]) => Number(year));
