import { describe, expect, it } from 'vitest';
import { deckOfOne } from '../../testing/decks.ts';
import { faceOf } from './face.ts';
import {
	answersIn,
	hintsIn,
	promptOf,
	readableTexts,
	runsBetweenGaps,
	textOf
} from './face-text.ts';

const deck = deckOfOne(
	'cloze: Since {{year::2019}} it is {{state::shut::open or …?}}, as {{year::then}}.'
);
const { question, answer } = faceOf(deck.notes[0]!, 'year', deck);
const state = faceOf(deck.notes[0]!, 'state', deck);

describe('a face as plain text', () => {
	it('has "____" for a gap, and its hint in brackets', () => {
		expect(promptOf(question)).toBe('Since ____ it is shut, as ____.');
		expect(promptOf(state.question)).toBe('Since 2019 it is ____ (open or …?), as then.');
	});

	it('has whatever else is wanted for a gap', () => {
		expect(textOf(question, () => '')).toBe('Since  it is shut, as .');
	});

	it('is its hints too, where all that can be read is wanted', () => {
		expect(readableTexts(state.question)).toContain('open or …?');
		expect(hintsIn(state.question)).toEqual(['open or …?']);
		expect(hintsIn(question)).toEqual(['', '']);
	});

	it('has runs of words that no gap parts', () => {
		expect(runsBetweenGaps(question)).toEqual(['Since ', ' it is shut, as ', '.']);
	});
});

describe('what a card answers', () => {
	it('is what fills its gaps', () => {
		expect(answersIn(answer)).toEqual(['2019', 'then']);
	});

	it('is all of the answer where it has no gaps', () => {
		const term = deckOfOne('term: quay', 'meaning: where ships lie');
		expect(answersIn(faceOf(term.notes[0]!, 'term', term).answer)).toEqual(['quay']);
	});
});
