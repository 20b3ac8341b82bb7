// What is the same answer in other words, what is another one, and what only the learner can tell.
import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../../testing/english-words.ts';
import { markTyped } from './mark-typed.ts';
import type { AnswerKey } from './marking.ts';

interface Card {
	readonly question: string;
	readonly accepted: readonly string[];
	/** What other cards of the deck answer, without blanks. */
	readonly others?: readonly string[];
}

const keyOf = ({ question, accepted, others = [] }: Card): AnswerKey => ({
	...{ accepted, question, quantity: null, date: null },
	terms: { language: 'en', answers: others.map((one) => [one]), words: new Set() }
});

const verdictOf = (typed: string, card: Card) => markTyped(typed, keyOf(card), ENGLISH).verdict;
const faultOf = (typed: string, card: Card) => {
	const marking = markTyped(typed, keyOf(card), ENGLISH);
	return marking.verdict === 'wrong' ? marking.fault.kind : marking.verdict;
};

const PLACE: Card = { question: 'In which city did they meet?', accepted: ['Trieste'] };
const MINISTER: Card = {
	question: 'Who signed for the port?',
	accepted: ['Jo Sample', 'Sample']
};
const COUNTRIES: Card = {
	question: 'Which three countries sent ships?',
	accepted: ['Germany, France and the UK']
};
const MATTERS: Card = {
	question: 'On which two matters are the talks stuck?',
	accepted: ['territory and long-term security']
};
const LINES: Card = {
	question: 'What does the union call the three demands?',
	accepted: ['long-standing national red lines']
};
const BALLAST: Card = {
	question: 'The crew’s vote, by the paper’s account, was ____ (in which manner?).',
	accepted: ['formally']
};
const DECADES: Card = { question: 'For how long has it been so?', accepted: ['for decades'] };
const NEITHER: Card = {
	question: 'What do both texts say?',
	accepted: ['neither lets Norway join']
};
const RELATION: Card = {
	question: 'What happens as the price falls?',
	accepted: ['Norway becomes less likely to accept it']
};
const SANCTIONS: Card = {
	question: 'What are the three disputes about?',
	accepted: ['occupied land, sanctions on Norway, and Denmark’s future security']
};

describe('the same answer', () => {
	it.each([
		['a preposition in front', 'in Trieste', PLACE],
		['the country behind a city', 'Trieste, Italy', PLACE],
		['a sentence around it', 'it was Trieste', PLACE],
		['what it is not behind it', 'Trieste, not Vienna', PLACE],
		['a slip that is no word', 'Triestte', PLACE],
		['a title', 'Mr Sample', MINISTER],
		['an office', 'President Jo Sample', MINISTER],
		['an initial', 'J. Sample', MINISTER],
		['when it was said', 'Sample, after the meeting', MINISTER],
		['a list in another order', 'UK, Germany, France', COUNTRIES],
		['a list with signs', 'britain & france + germany', COUNTRIES],
		['a list without commas', 'germany france uk', COUNTRIES],
		['short names in full', 'the United Kingdom, France and Germany', COUNTRIES],
		['each item by its head', 'security and territory', MATTERS],
		['a synonym', 'land and security', MATTERS],
		['the head of a long phrase', 'red lines', LINES],
		['one of several', 'a red line', { ...LINES, accepted: ['red lines'] }],
		[
			'the noun of a verb',
			'recognising the border',
			{
				question: 'What would be revoked?',
				accepted: ['the recognition of the border']
			}
		],
		[
			'a denial in two words',
			'not acceptable',
			{
				question: 'How do they judge it?',
				accepted: ['unacceptable']
			}
		],
		[
			'a capital for its country',
			'Moscow',
			{ question: 'Who would run it?', accepted: ['Russia'] }
		],
		[
			'none with what is counted',
			'no ships',
			{
				question: 'How many ships may enter?',
				accepted: ['none']
			}
		],
		[
			'Cyrillic in other letters',
			'Zelenskiy',
			{
				question: 'Who said so?',
				accepted: ['Volodymyr Zelenskyy', 'Zelenskyy']
			}
		]
	] as const)('may have %s: %s', (_, typed, card) => {
		expect(verdictOf(typed, card)).toBe('right');
	});
});

describe('another answer', () => {
	it.each([
		['another name', 'Geneva', PLACE, 'other-name'],
		['two at once', 'Trieste or Vienna', PLACE, 'hedged'],
		['the denial', 'not in Trieste', PLACE, 'denied'],
		['a list that lacks one', 'Germany, France', COUNTRIES, 'missing-item'],
		['a list with one too many', 'Germany, France, the UK and Italy', COUNTRIES, 'extra-item'],
		['a word one letter away', 'normally', BALLAST, 'other-word'],
		['one of what are many', 'for a decade', DECADES, 'number'],
		['the opposite', 'Norway becomes more likely to accept it', RELATION, 'opposite'],
		['either for neither', 'either lets Norway join', NEITHER, 'denied'],
		[
			'another beginning',
			'remilitarised zone',
			{
				question: 'Which term is this?',
				accepted: ['demilitarised zone']
			},
			'opposite'
		],
		[
			'another card’s answer',
			'buffer zone',
			{
				question: 'Which term is this?',
				accepted: ['red line'],
				others: ['bufferzone']
			},
			'other-answer'
		],
		['nothing', 'no idea', PLACE, 'words'],
		['letters that are no words', 'xkcdq', PLACE, 'words']
	] as const)('is %s: %s', (_, typed, card, fault) => {
		expect(faultOf(typed, card)).toBe(fault);
	});

	it.each([
		['charter', 'chapter'],
		['contact', 'contract'],
		['freezing', 'freeing'],
		['morale', 'morals'],
		['outrage', 'outage']
	])('is one slip from “%s”, where that is a word: “%s”', (wanted, typed) => {
		expect(verdictOf(typed, { question: 'Which word is it?', accepted: [wanted] })).toBe('wrong');
	});
});

describe('a program cannot tell, and asks,', () => {
	it.each([
		['where no word is shared', 'where the old court sat', PLACE],
		['where something is added', 'red lines of the harbour masters', LINES],
		[
			'where the phrases of a list are crossed',
			'occupied land, sanctions on Denmark and Norway’s security',
			SANCTIONS
		],
		[
			'where a name is what it is done to',
			'rushing Norway into a deal',
			{
				question: 'What do diplomats of Norway fear?',
				accepted: ['a rushed deal']
			}
		],
		[
			'where only the general word is left',
			'zone',
			{
				question: 'Which term is this?',
				accepted: ['demilitarised zone'],
				others: ['bufferzone']
			}
		]
	] as const)('%s: %s', (_, typed, card) => {
		expect(verdictOf(typed, card)).toBe('ask');
	});
});

describe('in another language', () => {
	it('the same words are right, and whatever else is asked', () => {
		const card = keyOf({ question: 'Wo?', accepted: ['in Triest'] });
		const german = { ...card, terms: { ...card.terms, language: 'de' } };
		expect(markTyped('in triest', german, null).verdict).toBe('right');
		expect(markTyped('Triest', german, null).verdict).toBe('ask');
	});
});
