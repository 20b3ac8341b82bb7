import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryDeck } from '../../testing/arbitrary-decks.ts';
import { deckOfOne } from '../../testing/decks.ts';
import { citedBy, claimOf, nameIn } from './claim.ts';

const inDeck = (...fields: readonly string[]) => {
	const deck = deckOfOne(...fields);
	return { note: deck.notes[0]!, head: deck };
};

describe('what a note claims', () => {
	it.each([
		[['term: quay', 'meaning: where ships lie'], 'quay', 'where ships lie'],
		[['question: Where?', 'answer: here'], 'Where?', 'here'],
		[['cloze: Since {{year::2019::when?}} {{state::shut}}.'], null, 'Since 2019 shut.'],
		[['figure: How many?', 'value: about 5 tons'], 'How many?', 'about 5 tons'],
		[['event: The talks', 'date: 2025-03'], 'The talks', 'March 2025'],
		[['event: The talks', 'date: --03'], 'The talks', 'March (the source names no year)'],
		[['statement: No deal.', 'speaker: Kim'], 'Kim', 'No deal.'],
		[['statement: No.', 'speaker: Kim', 'about: A deal?'], 'Kim: A deal?', 'No.'],
		[['position: nights', 'party: port', 'says: three'], 'The port authority: Night work', 'three']
	])('%j', (fields, about, says) => {
		expect(claimOf(inDeck(...fields))).toEqual({ about, says });
	});

	it('is said in words, whatever the note', () => {
		fc.assert(
			fc.property(arbitraryDeck, (deck) => {
				for (const note of deck.notes) expect(claimOf({ note, head: deck }).says).not.toBe('');
			})
		);
	});
});

it('the documents behind a note are those it cites, with their paragraphs', () => {
	const { note, head } = inDeck(
		'term: quay',
		'meaning: a landing',
		'as of: 2025',
		'source: leaflet 2'
	);
	expect(citedBy({ note, head })).toMatchObject([
		{ paragraph: 2, source: { about: 'an undated leaflet' } },
		{ paragraph: 1, source: { title: 'Harbour talks, day two' } }
	]);
	expect(citedBy({ note, head: { ...head, sources: [] } })[0]!.source).toBeUndefined();
});

it('a party that the deck does not name is called by its id', () => {
	expect(nameIn([], 'port')).toBe('port');
});
