import { describe, expect, it } from 'vitest';
import { formOf, sameAnswer } from '../quiz/mark/compare.ts';
import { tokensOf } from './tokens.ts';

const same = (a: string, b: string, language = 'en') =>
	sameAnswer(tokensOf(a, language), tokensOf(b, language));

describe('two answers are the same', () => {
	it.each([
		['whatever their case, accents and punctuation', 'VOLODYMYR ZELENSKÝ!', 'Volodymyr Zelensky'],
		['whatever their quotation marks', '"constructive"', '“constructive”'],
		['with or without articles', 'consensus rule', 'the consensus rule'],
		['with or without articles within', 'end of the war', 'the end of war'],
		['in British and American spelling', 'demilitarized zone', 'the demilitarised zone'],
		['with a hyphen, a blank or nothing', 'cease fire', 'cease-fire'],
		['with a hyphen, a blank or nothing', 'counterproposal', 'counter-proposal'],
		['with or without the dots of an acronym', 'U.S. officials', 'US officials'],
		['with or without the dots of an acronym', 'A.I.', 'AI'],
		['with blanks after initials', 'J. D. Vance', 'J.D. Vance'],
		['with & and "and"', 'Kherson & Zaporizhzhia', 'Kherson and Zaporizhzhia'],
		['with or without an apostrophe', 'Donets’k', 'Donetsk'],
		['with a number in digits or words', 'twenty-eight-point plan', '28-point plan'],
		['with a number in digits or words', 'article five', 'Article 5'],
		['with or without a blank before a number', 'G-7', 'G7'],
		['with an ordinal in digits or words', 'the 5th republic', 'Fifth Republic'],
		['in money, however it is written', 'a loan of 300 billion dollars', 'a loan of $300bn'],
		['in percent, however it is written', 'eleven per cent of it', '11% of it']
	])('%s', (_, a, b) => {
		expect(same(a, b)).toBe(true);
	});
});

describe('two answers differ', () => {
	it.each([
		['in a number', 'Article 6', 'Article 5'],
		['in a number within words', '29-point plan', '28-point plan'],
		['in a number word', 'ten presidents', 'two presidents'],
		['in what is counted', '11% of it', '11 of it'],
		['in the currency', '€300bn', '$300bn'],
		['in singular and plural', 'security guarantee', 'security guarantees'],
		['in an ordinal and a number', 'the fifth article', 'five articles'],
		['in the letter that names a plan', 'plan A', 'plan'],
		['in a rating', 'AA+', 'AA'],
		['in numbers longer than can be kept', '12345678901234567890', '12345678901234567891'],
		['in digits of another script', '٢٠٢٤', '2025'],
		['in й and и', 'май', 'маи']
	])('%s', (_, a, b) => {
		expect(same(a, b)).toBe(false);
	});

	it('where another language has no articles, and spells by itself', () => {
		expect(same('an der Front', 'der Front', 'de')).toBe(false);
		expect(same('colour', 'color', 'fr')).toBe(false);
	});
});

describe('an amount', () => {
	it.each([
		['800,000', '#800000#'],
		['800 000', '#800000#'],
		['800’000', '#800000#'],
		['800k', '#800000#'],
		['0.8 million', '#800000#'],
		['0,8 million', '#800000#'],
		['eight hundred thousand', '#800000#'],
		['a hundred and five', '#105#'],
		['three million five hundred thousand', '#3500000#'],
		['one and a half million', '#1500000#'],
		['half a million', '#500000#'],
		['two point five', '#2.5#'],
		['two dozen', '#24#'],
		['300 thousand million', '#300000000000#'],
		['$300 billion', '#300000000000USD#'],
		['$300bn', '#300000000000USD#'],
		['US$300bn', '#300000000000USD#'],
		['300 billion dollars', '#300000000000USD#'],
		['USD 300 billion', '#300000000000USD#'],
		['300 billion US dollars', '#300000000000USD#'],
		['€1.1m', '#1100000EUR#'],
		['1,234.56', '#1234.56#'],
		['1.234,56', '#1234.56#'],
		['1.234.567', '#1234567#'],
		['-5', '#-5#'],
		['−5', '#-5#'],
		['minus five', '#-5#'],
		['11 percent', '#11%#'],
		['eleven per cent', '#11%#'],
		['2 percentage points', '#2points#'],
		['24th', '#24th#'],
		['twenty-fourth', '#24th#'],
		['1½', '#1.5#'],
		['.5', '#0.5#'],
		['10–20', '#10##20#'],
		['two, three', '#2##3#']
	])('%s is %s', (text, form) => {
		expect(formOf(tokensOf(text, 'en'))).toBe(form);
	});

	it('with one dot before three digits may be a decimal or in thousands', () => {
		expect(tokensOf('800.000', 'en')).toEqual([
			{ kind: 'amount', readings: [800, 800_000], of: '', ordinal: false }
		]);
		expect(tokensOf('0.800', 'en')[0]).toMatchObject({ readings: [0.8] });
		expect(tokensOf('800,000', 'en')[0]).toMatchObject({ readings: [800_000] });
		expect(tokensOf('1,234', 'de')[0]).toMatchObject({ readings: [1234, 1.234] });
	});
});
