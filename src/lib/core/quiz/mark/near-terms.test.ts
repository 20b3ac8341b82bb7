// The few words of a deck that a slip in an answer may lead to travel with a quiz, and no others.
import { describe, expect, it } from 'vitest';
import { deckFrom, notesText } from '../../../testing/decks.ts';
import { headOf } from '../../note/deck.ts';
import { answerKeyOf, deckTermsOf } from './answer-key.ts';
import { markTyped } from './mark-typed.ts';
import { termsNear } from './near-terms.ts';

const question = (answer: string, also = '') => [
	`question: Which word is meant by ${answer.length} letters, and how?`,
	`answer: ${answer}`,
	...(also === '' ? [] : [`also: ${also}`])
];
const deck = deckFrom(
	notesText({
		annex: question('annexation', 'annexion'),
		other: question('annexations of harbours'),
		tariff: question('tariffs'),
		tarif: question('tariff'),
		far: question('a lighthouse keeper'),
		count: ['figure: How many boats lie there?', 'value: 300 boats']
	})
);
const terms = deckTermsOf(deck.notes, headOf(deck));
const keyOf = (own: string, part = 'answer') => {
	const note = deck.notes.find(({ id }) => id === `talks/${own}`)!;
	return answerKeyOf(note, part, deck, terms);
};

describe('the terms that travel', () => {
	it('are the words and answers that are as near as a slip', () => {
		const near = termsNear([keyOf('tariff')], 'en', null);
		expect(near.answers.flat()).toEqual(expect.arrayContaining(['tariffs', 'tariff']));
		expect(near.answers.flat()).not.toContain('lighthousekeeper');
		expect([...near.words]).toContain('tariff');
		expect([...near.words]).not.toContain('lighthouse');
	});

	it('still refuse a slip that makes another answer of the deck', () => {
		const key = keyOf('tariff');
		const near = { ...key, terms: termsNear([key], 'en', null) };
		expect(markTyped('tariff', key, null).verdict).toBe(markTyped('tariff', near, null).verdict);
		expect(markTyped('tarifs', near, null)).toEqual(markTyped('tarifs', key, null));
	});

	it('are none of amounts, which no slip is forgiven in', () => {
		const near = termsNear([keyOf('count', 'value')], 'en', null);
		expect(near.answers).toEqual([]);
		expect(near.words.size).toBe(0);
	});

	it('of several answers are those of each, in the order of the deck', () => {
		const keys = [keyOf('tariff'), keyOf('annex')];
		const near = termsNear(keys, 'en', null);
		expect(near).toEqual(termsNear([...keys].reverse(), 'en', null));
		expect(near.answers.flat()).toEqual(expect.arrayContaining(['annexation', 'tariff']));
	});

	it('do not become fewer when they are gathered again', () => {
		const key = keyOf('annex');
		const near = termsNear([key], 'en', null);
		expect(termsNear([{ ...key, terms: near }], 'en', null)).toEqual(near);
	});
});
