import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryDeck } from '../../testing/arbitrary-decks.ts';
import { deckOfOne } from '../../testing/decks.ts';
import { cardsOf } from './card.ts';

const idsOf = (...fields: readonly string[]) =>
	deckOfOne(...fields).notes.flatMap((note) => cardsOf(note).map(({ id }) => id));

describe('the cards of a note', () => {
	it.each([
		['a term', ['term: quay', 'meaning: where ships lie'], ['meaning', 'term']],
		['a question', ['question: Where?', 'answer: here'], ['answer']],
		['a cloze', ['cloze: {{year::2019}}, {{state::shut}}, {{year::2020}}'], ['year', 'state']],
		['a figure', ['figure: How many?', 'value: 5'], ['value']],
		['an event', ['event: The talks', 'date: 2025'], ['date']],
		['a statement', ['statement: No.', 'speaker: Kim'], ['speaker']],
		[
			'a statement about something',
			['statement: No.', 'speaker: Kim', 'about: What of it?'],
			['speaker', 'statement']
		],
		['a position', ['position: nights', 'party: port', 'says: no'], ['says', 'party']]
	])('ask for each part of %s', (_, fields, parts) => {
		expect(idsOf(...fields)).toEqual(parts.map((part) => `talks/one#${part}`));
	});

	it('keep their ids when the note is reworded', () => {
		expect(idsOf('term: wharf', 'meaning: a landing', 'also: pier')).toEqual(
			idsOf('term: quay', 'meaning: where ships lie')
		);
		expect(idsOf('cloze: Since {{year::2020::when?}} it is {{state::closed}}.')).toEqual(
			idsOf('cloze: {{year::2019}}: {{state::shut}}')
		);
	});

	it('are at least one, with ids that no other card of the deck has', () => {
		fc.assert(
			fc.property(arbitraryDeck, ({ notes }) => {
				const cards = notes.map(cardsOf);
				expect(cards.every((some) => some.length > 0)).toBe(true);
				const ids = cards.flat().map(({ id }) => id);
				expect(new Set(ids).size).toBe(ids.length);
			})
		);
	});
});
