import { describe, expect, it } from 'vitest';
import { parseLooseDate } from '../../language/loose-date.ts';
import { deckFrom, HEAD, notesText } from '../../../testing/decks.ts';
import { answerKeyOf, deckTermsOf } from './answer-key.ts';
import { markTyped } from './mark-typed.ts';

const NOTES = {
	demurrage: ['term: demurrage', 'also: wharfage delay', 'meaning: a fee', 'wrong: demurrages'],
	venue: ['question: Where?', 'answer: customs house', 'was: customs mouse', 'since: 2025-03-04'],
	quay: ['cloze: Closed since {{year::2019}}, so it is {{state::shut; closed}}.'],
	boxes: ['figure: How many containers?', 'value: around 4,500 containers', 'tolerance: 5%'],
	meeting: ['event: The first meeting', 'date: --03-03'],
	launch: ['question: When did it begin?', 'answer: 24 November 2025'],
	words: ['statement: No deal.', 'speaker: Jo Example', 'also: Example', 'about: How far?'],
	nights: ['position: nights', 'party: port', 'says: three nights a week']
};
const deck = deckFrom(notesText(NOTES));
const terms = deckTermsOf(deck.notes, deck);

function keyOf(id: string, part: string, remembered: readonly string[] = []) {
	const note = deck.notes.find((one) => one.id === `talks/${id}`)!;
	return answerKeyOf(note, part, deck, terms, remembered);
}

describe('the key of a card', () => {
	it.each([
		['demurrage', 'term', ['demurrage', 'wharfage delay']],
		['demurrage', 'meaning', ['a fee']],
		['venue', 'answer', ['customs house']],
		['quay', 'state', ['shut', 'closed']],
		['boxes', 'value', ['around 4500 containers']],
		['meeting', 'date', ['3 March']],
		['words', 'speaker', ['Jo Example', 'Example']],
		['words', 'statement', ['No deal.']],
		['nights', 'party', ['The port authority']],
		['nights', 'says', ['three nights a week']]
	])('of %s takes for the %s: %j', (id, part, accepted) => {
		expect(keyOf(id, part).accepted).toEqual(accepted);
	});

	it('takes what was remembered, behind the note’s own answers', () => {
		const key = keyOf('venue', 'answer', ['old house']);
		expect(key.accepted).toEqual(['customs house', 'old house']);
		expect(markTyped('the old house', key, null)).toEqual({ verdict: 'right', how: 'accepted' });
	});

	it('knows a figure as an amount with the note’s tolerance', () => {
		expect(keyOf('boxes', 'value').quantity).toMatchObject({
			value: { number: 4500 },
			tolerancePercent: 5,
			question: 'How many containers?'
		});
	});

	it('knows a gap that is a number as an amount, and words as none', () => {
		expect(keyOf('quay', 'year').quantity).toMatchObject({
			value: { number: 2019 },
			tolerancePercent: 0
		});
		expect(markTyped('in 2019', keyOf('quay', 'year'), null).verdict).toBe('right');
		expect(keyOf('quay', 'state').quantity).toBeNull();
	});

	it('knows an event by its date, and an answer that is one', () => {
		expect(keyOf('meeting', 'date').date).toEqual(parseLooseDate('--03-03'));
		expect(keyOf('launch', 'answer').date).toEqual(parseLooseDate('2025-11-24'));
		expect(keyOf('venue', 'answer').date).toBeNull();
	});

	it('throws where the note has no such part', () => {
		expect(() => keyOf('venue', 'term')).toThrow('no part');
	});
});

describe('a slip', () => {
	it('must not lead to a wrong option, or to what was right once', () => {
		expect(markTyped('demurrages', keyOf('demurrage', 'term'), null).verdict).toBe('wrong');
		expect(markTyped('customs mouse', keyOf('venue', 'answer'), null).verdict).toBe('wrong');
		expect(markTyped('customs hpuse', keyOf('venue', 'answer'), null).verdict).toBe('right');
	});
});

describe('a party', () => {
	const withParties = (...names: readonly string[]) => {
		const [first, second] = names;
		const head = HEAD.replace('The port authority', first!).replace("The dockers' union", second!);
		const { nights } = NOTES;
		const other = deckFrom(notesText({ nights }).replace(HEAD, head));
		const known = deckTermsOf(other.notes, other);
		return answerKeyOf(other.notes[0]!, 'party', other, known).accepted;
	};

	it('needs no brackets behind its name', () => {
		expect(withParties('Ukraine (2025)', 'Russia (2025)')).toEqual(['Ukraine (2025)', 'Ukraine']);
	});

	it('needs them where they are what sets it apart', () => {
		expect(withParties('Ukraine (2025)', 'Ukraine (2024)')).toEqual(['Ukraine (2025)']);
	});
});
