// What is said of a note whose cards are poor.
import { sayFault } from '../../../words/say-deck-fault.ts';
import { expect, it } from 'vitest';
import { deckOfOne } from '../../../testing/decks.ts';
import { weaknessesOf } from './weak-cards.ts';

const weaknesses = (...fields: readonly string[]) => {
	const deck = deckOfOne(...fields);
	return weaknessesOf(deck.notes[0]!, deck).map(sayFault);
};

it('says that an answer stands in its question', () => {
	expect(weaknesses('question: Do they meet at noon?', 'answer: at noon')).toEqual([
		expect.stringContaining('stands in the question')
	]);
});

it('has nothing to say of a good one', () => {
	expect(weaknesses('question: When do they meet?', 'answer: at noon')).toEqual([]);
});
