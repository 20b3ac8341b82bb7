// What a question of true or false asks about, of each kind of note.
import { describe, expect, it } from 'vitest';
import { headOf } from '../../note/deck.ts';
import { deckFrom, notesText } from '../../../testing/decks.ts';
import { sayPrompt } from '../../../words/say-question.ts';
import { statementOf } from './statement.ts';

function said(fields: readonly string[], part: string, answer: string, language = 'en') {
	const deck = deckFrom(notesText({ one: fields }));
	const card = { note: deck.notes[0]!, head: { ...headOf(deck), language }, part };
	const state = statementOf(card, [answer]);
	return state && sayPrompt(state(answer));
}

describe('a statement', () => {
	it('of a term says what it means, whichever of the two is asked for', () => {
		const fields = ['term: quay', 'meaning: Where ships lie.'];
		expect(said(fields, 'term', 'pier')).toBe('“pier” means: Where ships lie.');
		expect(said(fields, 'meaning', 'Who steers')).toBe('“quay” means: Who steers.');
	});

	it('of a position names party and issue', () => {
		const fields = ['position: nights', 'party: union', 'says: none at all'];
		expect(said(fields, 'says', 'three a week')).toBe(
			"The position of The dockers' union on Night work: three a week."
		);
	});

	it('of an event says when it was, to the day or not', () => {
		const fields = ['event: The dockers walk out', 'date: 2025-03-02'];
		expect(said(fields, 'date', '2 March 2025')).toBe(
			'This was on 2 March 2025: The dockers walk out.'
		);
		expect(said(fields, 'date', 'March 2025')).toBe(
			'This was in March 2025: The dockers walk out.'
		);
	});

	it('of what was said names the speaker', () => {
		const fields = ['statement: There is “no deal” yet.', 'speaker: the union'];
		expect(said(fields, 'speaker', 'the port')).toBe('The port said: There is “no deal” yet.');
	});

	it('of a sentence with gaps is the sentence, with an answer in the gap that is asked for', () => {
		const fields = ['cloze: The quay is {{state::closed::open?}} since {{year::2019}}.'];
		expect(said(fields, 'year', '2021')).toBe('The quay is closed since 2021.');
	});

	it('of a question needs the grammar of its language', () => {
		const fields = ['question: Who chairs the talks?', 'answer: Kim'];
		expect(said(fields, 'answer', 'Lee')).toBe('Lee chairs the talks.');
		expect(said(fields, 'answer', 'Lee', 'en-GB')).toBe('Lee chairs the talks.');
		expect(said(fields, 'answer', 'Lee', 'de')).toBeNull();
	});
});
