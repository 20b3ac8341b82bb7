// Which question tells another's answer; a quiz has no two such, or asks first what is told later.
import { describe, expect, it } from 'vitest';
import { deckFrom, notesText } from '../../../testing/decks.ts';
import { headOf } from '../../note/deck.ts';
import { askedOf } from './asked.ts';
import { buildQuiz } from './build-quiz.ts';
import { clash, tellsAnswer } from './gives-away.ts';

const DECK = deckFrom(
	notesText({
		where: ['question: In which city did the dockers meet?', 'answer: Geneva'],
		after: ['question: What did the dockers call the talks after Geneva?', 'answer: useful'],
		whose: ['question: Whose ships lie at the new quay?', 'answer: the shipping company’s'],
		count: ['figure: How many ships lie there?', 'value: 40 ships'],
		with: ['question: What costs the quay for 40 ships?', 'answer: a fee']
	})
);
const NOTES = DECK.notes.map((note) => ({ note, head: headOf(DECK) }));
const card = (id: string) => askedOf(NOTES).find(({ note }) => note.id === `talks/${id}`)!;

describe('a question', () => {
	it('tells an answer that stands in it together with what is asked', () => {
		expect(tellsAnswer(card('after'), card('where'))).toBe(true);
		expect(tellsAnswer(card('where'), card('after'))).toBe(false);
		expect(tellsAnswer(card('with'), card('count'))).toBe(true);
		expect(clash(card('where'), card('after'))).toBe(true);
		expect(clash(card('where'), card('whose'))).toBe(false);
	});
});

describe('a quiz', () => {
	const idsOf = (seed: number, count: number) =>
		buildQuiz(NOTES, { count, seed: String(seed) }).questions.map(({ noteId }) => noteId);

	it('has no question that tells the answer of another, where there are enough', () => {
		for (let seed = 1; seed <= 60; seed++) {
			const ids = idsOf(seed, 3);
			expect(ids).toHaveLength(3);
			expect(ids.includes('talks/where' as never) && ids.includes('talks/after' as never)).toBe(
				false
			);
		}
	});

	it('asks first what another question tells, where it takes both', () => {
		for (let seed = 1; seed <= 60; seed++) {
			const ids = idsOf(seed, 5) as readonly string[];
			expect(ids).toHaveLength(5);
			expect(ids.indexOf('talks/where')).toBeLessThan(ids.indexOf('talks/after'));
			expect(ids.indexOf('talks/count')).toBeLessThan(ids.indexOf('talks/with'));
		}
	});
});
