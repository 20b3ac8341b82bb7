import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clozePieces } from '../note/cloze.ts';
import { draftByHand, markedWords, sentencesAround } from './by-hand.ts';

const text =
	'A vote\n\nMr. Oduya counted. The Alliance won 63 seats; 2 are open. Turnout rose.\n\nIt ends.';
const spanOf = (words: string, from = 0) => {
	const start = text.indexOf(words, from);
	return { start, end: start + words.length };
};
const quoteAround = (words: string) => {
	const { start, end } = sentencesAround({ text }, spanOf(words));
	return text.slice(start, end);
};

test('A passage’s sentence is its quote, over several sentences all of them', () => {
	expect(quoteAround('63 seats')).toBe('The Alliance won 63 seats; 2 are open.');
	expect(quoteAround('Oduya')).toBe('Mr. Oduya counted.');
	expect(quoteAround('open. Turnout')).toBe('The Alliance won 63 seats; 2 are open. Turnout rose.');
	expect(quoteAround('A vote')).toBe('A vote');
});

test('Marked words become a gap, and a semicolon in them parts no answers', () => {
	const { texts, quote } = draftByHand('h', { text }, spanOf('63 seats; 2'), 'cloze');
	expect(quote).toBe('The Alliance won 63 seats; 2 are open.');
	expect(clozePieces(texts.cloze!)).toMatchObject([
		{ text: 'The Alliance won ' },
		{ answer: '63 seats; 2', also: [] },
		{ text: ' are open.' }
	]);
});

test('They become the answer of a question, or the term that is explained', () => {
	expect(draftByHand('h', { text }, spanOf('63 seats'), 'question').texts).toEqual({
		question: '',
		answer: '63 seats'
	});
	expect(draftByHand('h', { text }, spanOf('Turnout'), 'term').texts).toEqual({
		term: 'Turnout',
		meaning: ''
	});
});

test('Braces of the article make no gap', () => {
	const odd = 'It said {{no::gap}} and went on.';
	const start = odd.indexOf('went');
	const { texts } = draftByHand('h', { text: odd }, { start, end: start + 4 }, 'cloze');
	expect(clozePieces(texts.cloze!).filter(({ kind }) => kind === 'gap')).toHaveLength(1);
});

test('Spaces around marked words do not count, and of spaces alone nothing is left', () => {
	expect(markedWords({ text: ' a b  ' }, { start: 0, end: 6 })).toEqual({ start: 1, end: 4 });
	expect(markedWords({ text: 'a   b' }, { start: 1, end: 4 })).toBeNull();
});

test('In a line without end, what is near is the quote', () => {
	const line = 'word '.repeat(100_000).trim();
	const { start, end } = sentencesAround({ text: line }, { start: 250_000, end: 250_004 });
	expect(end - start).toBeLessThan(2000);
});

test('Whatever is marked, the quote is a literal piece of the text around it, and the gap asks for it', () => {
	const anyLine = fc.string({ unit: fc.constantFrom(...'ab A. {}:;\\?”“é1'), maxLength: 60 });
	fc.assert(
		fc.property(
			fc.array(anyLine, { minLength: 1, maxLength: 4 }),
			fc.nat(),
			fc.nat(),
			(lines, a, b) => {
				const article = { text: lines.map((line) => line.trim()).join('\n\n') };
				const [from, until] = [a % (article.text.length + 1), b % (article.text.length + 1)];
				const marked = markedWords(article, {
					start: Math.min(from, until),
					end: Math.max(from, until)
				});
				if (!marked) return;
				const words = article.text.slice(marked.start, marked.end);
				const { quote, texts } = draftByHand('h', article, marked, 'cloze');
				expect(article.text).toContain(quote);
				expect(quote).toContain(words);
				const gaps = clozePieces(texts.cloze!).filter(({ kind }) => kind === 'gap');
				expect(gaps.length).toBeLessThanOrEqual(1);
				if (/[a-z1]/i.test(words) && !/[{}:\\]/.test(words)) {
					expect(gaps).toMatchObject([{ answer: words.replace(/\s+/g, ' '), also: [] }]);
				}
			}
		),
		{ numRuns: 500 }
	);
});
