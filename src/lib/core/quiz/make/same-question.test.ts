// Which cards ask the same: found by an index, and by nothing else than comparing each with all.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryDeck } from '../../../testing/arbitrary-decks.ts';
import { deckFrom, notesText } from '../../../testing/decks.ts';
import { headOf, type Deck } from '../../note/deck.ts';
import { askedOf, type Asked } from './asked.ts';
import { contentWords, NEARLY_THE_SAME, shareOfWords } from '../../language/content-words.ts';
import { poolOf } from './pool.ts';
import { sameQuestion } from './same-question.ts';

const cardsOf = (deck: Deck) => askedOf(deck.notes.map((note) => ({ note, head: headOf(deck) })));

const isNear = (a: Asked, b: Asked) => {
	const [one, other] = [a, b].map(({ prompt, context }) =>
		contentWords(`${prompt} ${context ?? ''}`)
	);
	return shareOfWords(one!, other!) >= NEARLY_THE_SAME;
};

describe('cards that ask the same', () => {
	it('are those that share most of their words, in the order of the deck, whatever the deck', () => {
		fc.assert(
			fc.property(arbitraryDeck, (deck) => {
				const cards = cardsOf(deck);
				const pool = poolOf(cards);
				for (const asked of cards.filter(({ note }) => note.kind !== 'position')) {
					expect(sameQuestion(asked, pool).map(({ cardId }) => cardId)).toEqual(
						cards
							.filter((other) => other.cardId !== asked.cardId && other.kind === asked.kind)
							.filter((other) => isNear(asked, other))
							.map(({ cardId }) => cardId)
					);
				}
			})
		);
	});

	it('are other reports of the same cell, and not of another issue', () => {
		const position = (says: string, party = 'port') => [
			'position: nights',
			`party: ${party}`,
			`says: ${says}`
		];
		const deck = deckFrom(
			notesText({
				one: position('three nights a week'),
				two: position('never before March'),
				three: position('only for fresh food', 'union')
			})
		);
		const cards = cardsOf(deck);
		const says = cards.find(({ part }) => part === 'says')!;
		expect(sameQuestion(says, poolOf(cards)).map(({ note }) => note.id)).toEqual(['talks/two']);
	});
});
