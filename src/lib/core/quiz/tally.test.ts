// Hands of a class: counted within bounds, and put in the order of what went worst.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deckFrom, notesText } from '../../testing/decks.ts';
import { headOf } from '../note/deck.ts';
import { buildQuiz } from './make/build-quiz.ts';
import type { QuestionKind } from './question.ts';
import { countersOf, noHands, withHands, worstFirst, type Tally } from './tally.ts';

const deck = deckFrom(
	notesText({
		one: [
			'question: Where do they meet?',
			'answer: in the hall',
			'wrong: in a tent; on a ship; at home'
		],
		two: ['question: Who chairs the talks?', 'answer: Kim', 'wrong: Lee; Jo; Max'],
		three: ['question: What do they drink?', 'answer: tea', 'wrong: milk; water; wine']
	})
);
const asked = (kind: QuestionKind) =>
	buildQuiz(
		deck.notes.map((note) => ({ note, head: headOf(deck) })),
		{ count: 3, seed: '1', kinds: [kind] }
	).questions;

describe('a tally', () => {
	it('counts each option; without options it counts who had it right and who had not', () => {
		const [choice] = asked('choose');
		expect(countersOf(choice!)).toEqual('options' in choice! ? choice.options : null);
		expect(countersOf(asked('type')[0]!)).toEqual([{ correct: true }, { correct: false }]);
	});

	it('never falls below none, nor grows without end, and changes in one place', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(fc.nat(3), fc.integer({ min: -3, max: 600 }))), (steps) => {
				let tally: Tally = [0, 0, 0, 0];
				for (const [place, more] of steps) {
					const next = withHands(tally, place, more);
					expect(next.filter((hands, at) => at !== place && hands !== tally[at])).toEqual([]);
					expect(next.every((hands) => hands >= 0 && hands <= 999)).toBe(true);
					tally = next;
				}
			})
		);
	});

	it('takes back what it counted', () => {
		expect(withHands(withHands([2, 5], 1, 1), 1, -1)).toEqual([2, 5]);
	});
});

describe('what went worst', () => {
	const questions = asked('type');

	it('is what the fewest of those who raised a hand had right', () => {
		const tallies = [
			[9, 1],
			[2, 8],
			[5, 5]
		];
		expect(worstFirst(questions, tallies).map(({ place }) => place)).toEqual([1, 2, 0]);
		expect(worstFirst(questions, tallies)[0]).toMatchObject({ right: 2, hands: 10 });
	});

	it('is never a question that nobody raised a hand for', () => {
		const tallies = [noHands(questions[0]!), [3, 0], [0, 1]];
		expect(worstFirst(questions, tallies).map(({ place }) => place)).toEqual([2, 1, 0]);
	});

	it('counts a hand for any right option of several', () => {
		const [choice] = asked('choose');
		const tally = countersOf(choice!).map(({ correct }) => (correct ? 3 : 1));
		expect(worstFirst([choice!], [tally])).toMatchObject([{ right: 3, hands: 6 }]);
	});
});
