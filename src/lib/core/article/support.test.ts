// A card from an article is borne out by it, or says what is not.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSupport, findQuote } from './support.ts';

const article = {
	text: 'Turnout was 78.4 percent — “the highest ever”.\n\nJo Specimen\u00a0leads the port’s union since 2019.'
};

describe('a quote', () => {
	it('is found with other spaces, quotation marks and dashes', () => {
		const span = findQuote(article.text, '78.4  percent - "the highest ever"')!;
		expect(article.text.slice(span.start, span.end)).toBe('78.4 percent — “the highest ever”');
		expect(findQuote(article.text, "Specimen leads the port's union")).not.toBeNull();
	});

	it('is not found where a word differs, nor where it is empty', () => {
		expect(findQuote(article.text, 'Turnout was 78.5 percent')).toBeNull();
		expect(findQuote(article.text, '  ')).toBeNull();
	});

	it('is found wherever it was cut out of the text', () => {
		fc.assert(
			fc.property(fc.nat(article.text.length - 1), fc.nat(30), (start, length) => {
				const quote = article.text.slice(start, start + length).trim();
				fc.pre(quote !== '');
				const span = findQuote(article.text, quote)!;
				expect(findQuote(article.text, article.text.slice(span.start, span.end))).toEqual(span);
			})
		);
	});
});

describe('an answer', () => {
	const about = (answer: string) =>
		checkSupport(article, 'Jo Specimen leads the port’s union since 2019.', answer);

	it('is borne out where its numbers and names stand in the passage', () => {
		expect(about('She leads the union, Specimen, since 2019').kind).toBe('supported');
		expect(about('the one who leads').kind).toBe('supported');
	});

	it('is not where a number, a name or a date is another', () => {
		expect(about('since 2018')).toMatchObject({ kind: 'not in the passage', missing: ['2018'] });
		expect(about('a friend of Lee Example')).toMatchObject({ missing: ['lee', 'example'] });
	});

	it('is not where the passage is none', () => {
		expect(checkSupport(article, 'Nobody voted.', 'nobody').kind).toBe('no such passage');
	});
});
