// How a text is taken apart to be found, and when it has what is looked for.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { askedTerms, folded, hasWords, indexTerms, wordsOf } from './words.ts';

const has = (text: string, asked: string, whole = false) =>
	hasWords(folded(text), wordsOf(folded(asked)), whole);

test.each([
	['The oil price rose', 'oil', true],
	['The oil price rose', 'pri', true],
	['The oil price rose', 'rice', false],
	['The oil price rose', 'oil pri', true],
	['The oil price rose', 'oil rose', false],
	['The oil-price, rose', 'oil price rose', true],
	['Élysée', 'elysee', true],
	['Straße', 'strasse', true],
	['北京の天気予報', '天気', true],
	['北京の天気予報', '予報', true],
	['北京の天気予報', '京天', false],
	['서울에서', '서울', true]
])('“%s” has “%s”: %s', (text, asked, expected) => {
	expect(has(text, asked)).toBe(expected);
});

test('A phrase wants its last word whole', () => {
	expect(has('The oil price rose', 'oil pri', true)).toBe(false);
	expect(has('The oil price rose', 'oil price', true)).toBe(true);
});

test('Runs without blanks are pairs of characters and the last one', () => {
	expect(indexTerms(folded('NATO 北京市 deal'))).toEqual(['nato', '北京', '京市', '市', 'deal']);
	expect(askedTerms('北京市')).toEqual(['北京', '京市']);
	expect(askedTerms('市')).toEqual(['市']);
});

test('What a text has is found by terms of the index that begin as one asks', () => {
	const sign = fc.constantFrom('a', 'b', ' ', '-', '北', '京', 'の', '서', 'ä', '1');
	const anyText = fc.array(sign, { maxLength: 12 }).map((signs) => signs.join(''));
	let found = 0;
	fc.assert(
		fc.property(anyText, anyText, (text, asked) => {
			const words = wordsOf(folded(asked));
			if (!hasWords(folded(text), words, false)) return;
			found++;
			const terms = indexTerms(folded(text));
			for (const term of words.flatMap(askedTerms))
				expect(terms.some((one) => one.startsWith(term))).toBe(true);
		}),
		{ numRuns: 3000, seed: 7 }
	);
	expect(found).toBeGreaterThan(50);
});
