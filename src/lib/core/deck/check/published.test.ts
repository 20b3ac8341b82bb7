// What decks that are handed out with the app must be beyond what every deck file must be.
import { sayFault } from '../../../words/say-deck-fault.ts';
import { describe, expect, it } from 'vitest';
import { notesText } from '../../../testing/decks.ts';
import { parseDecks } from '../text/parse-decks.ts';

const problemsIn = (text: string) =>
	parseDecks([{ file: 'deck.md', text }]).problems.map(
		({ line, column, fault }) => `${line}:${column} ${sayFault(fault)}`
	);

const QUESTION = ['question: When?', 'answer: at noon'];
const words = (count: number) => Array.from({ length: count }, (_, index) => index + 1).join(' ');

describe('a deck that is published', () => {
	it('may quote twelve words', () => {
		expect(
			problemsIn(notesText({ one: [...QUESTION, `source: gazette 2 "${words(12)}"`] }))
		).toEqual([]);
	});

	it('may not quote thirteen, said where they stand', () => {
		const text = notesText({
			one: [...QUESTION, 'source: gazette 2', `source: gazette 3 "${words(13)}"`]
		});
		expect(problemsIn(text)).toEqual([
			'28:11 A quote has at most twelve words: shorten it to the words that are the fact.'
		]);
	});

	it('may not quote thirteen in a cell', () => {
		const text = `${notesText({})}\n- claimed by: The Gazette\n\n|  | port |\n| --- | --- |\n| nights | none [gazette 1 "${words(13)}"] |\n`;
		expect(problemsIn(text)).toHaveLength(1);
	});

	it('holds no note that is called by another deck', () => {
		expect(problemsIn(notesText({ 'other/one': QUESTION }))).toEqual([
			expect.stringContaining('This note is called by another deck')
		]);
	});
});
