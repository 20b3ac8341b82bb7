// A quiz is the same for the same seed, asks what it is wished for, and never offers what may be right.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryDeck } from '../../../testing/arbitrary-decks.ts';
import { deckFrom, notesText } from '../../../testing/decks.ts';
import { headOf, type Deck } from '../../note/deck.ts';
import { comparable } from '../../language/fold.ts';
import { sayOption } from '../../../words/say-question.ts';
import { buildQuiz, type QuizWish } from './build-quiz.ts';
import { QUESTION_KINDS, type Question } from '../question.ts';

const quizOf = (deck: Deck, wish: Partial<QuizWish> = {}) =>
	buildQuiz(
		deck.notes.map((note) => ({ note, head: headOf(deck) })),
		{ count: 50, seed: '1', ...wish }
	);

const over = <T>(seeds: number, ask: (seed: string) => readonly T[]): readonly T[] =>
	Array.from({ length: seeds }, (_, index) => ask(String(index))).flat();

const wrongIn = (question: Question): readonly string[] =>
	'options' in question ? question.options.filter(({ correct }) => !correct).map(sayOption) : [];

/** All wrong options that are offered for a note, whatever the seed. */
const wrongFor = (deck: Deck, id: string, kinds: QuizWish['kinds'] = ['choose', 'who']) =>
	new Set(
		over(60, (seed) =>
			quizOf(deck, { seed, kinds })
				.questions.filter(({ noteId }) => noteId === `talks/${id}`)
				.flatMap(wrongIn)
		)
	);

const question = (text: string, answer: string, wrong: string, ...more: readonly string[]) => [
	`question: ${text}`,
	`answer: ${answer}`,
	`wrong: ${wrong}`,
	...more
];

describe('a quiz', () => {
	it('is the same for the same seed and notes', () => {
		fc.assert(
			fc.property(arbitraryDeck, fc.string(), (deck, seed) => {
				expect(quizOf(deck, { seed })).toEqual(quizOf(deck, { seed }));
			})
		);
	});

	it('asks of any deck only what is of it, with one right answer or more to each question', () => {
		fc.assert(
			fc.property(arbitraryDeck, fc.string(), (deck, seed) => {
				const studied = new Set(
					deck.notes.filter(({ retired }) => retired === null).map(({ id }) => id)
				);
				for (const asked of quizOf(deck, { seed }).questions) {
					expect(studied).toContain(asked.noteId);
					expect(asked.prompt).not.toBe('');
					if ('options' in asked) expect(asked.options.some(({ correct }) => correct)).toBe(true);
				}
			})
		);
	});

	it('asks in no kind that was not wished for', () => {
		fc.assert(
			fc.property(
				arbitraryDeck,
				fc.subarray([...QUESTION_KINDS], { minLength: 1 }),
				(deck, kinds) => {
					for (const { kind } of quizOf(deck, { kinds }).questions) expect(kinds).toContain(kind);
				}
			)
		);
	});

	it('asks only for the notes that may be asked for, and takes wrong options from all', () => {
		const deck = deckFrom(
			notesText({
				one: ['term: quay', 'meaning: where ships lie alongside the land'],
				two: ['term: crane', 'meaning: what lifts loads out of a ship’s hold'],
				three: ['term: pilot', 'meaning: who knows the water and steers ships in'],
				four: ['term: lock', 'meaning: a chamber that lifts boats'],
				five: ['term: tug', 'meaning: what pulls larger vessels through narrow waters']
			})
		);
		const only = new Set([deck.notes[0]!.id]);
		for (const { questions } of over(20, (seed) => [quizOf(deck, { seed, only })])) {
			expect(questions.map(({ noteId }) => noteId)).toEqual(['talks/one']);
		}
		expect(
			over(40, (seed) => quizOf(deck, { seed, only, kinds: ['choose'] }).questions)
		).not.toEqual([]);
	});
});

describe('a wrong option', () => {
	it('is none of the answers that a rival gives', () => {
		const deck = deckFrom(
			notesText({
				one: question(
					'Where do they meet, says the Gazette?',
					'in the hall',
					'in the yard; in the old station; on the quay',
					'disputed by: two'
				),
				two: question(
					'Where do they meet, says the leaflet?',
					'in the yard',
					'in a tent',
					'disputed by: one'
				)
			})
		);
		expect(wrongFor(deck, 'one')).toEqual(new Set(['in the old station', 'on the quay']));
	});

	it('is no accepted spelling of the answer, nor nearly the same', () => {
		const deck = deckFrom(
			notesText({
				one: question(
					'Who pays for the new harbour wall?',
					'the port authority',
					'The Port Authority.; the harbour board; the authority of the port; the union; the shipping companies',
					'also: the harbour board'
				)
			})
		);
		expect(wrongFor(deck, 'one')).toEqual(new Set(['the union', 'the shipping companies']));
	});

	it('is not what was right before', () => {
		const deck = deckFrom(
			notesText({
				one: question(
					'How do the dockers vote?',
					'against it',
					'in favour; not at all; next week only',
					'was: in favour',
					'since: 2025-03-01'
				)
			})
		);
		expect(wrongFor(deck, 'one')).toEqual(new Set(['not at all', 'next week only']));
	});

	it('of a figure is of its unit, and neither near it nor what a rival says', () => {
		const deck = deckFrom(
			notesText({
				one: [
					'figure: How many dockers were on strike, says the Gazette?',
					'value: around 600 dockers',
					'disputed by: two'
				],
				two: [
					'figure: How many dockers were on strike, says the leaflet?',
					'value: 1,200 dockers',
					'disputed by: one'
				]
			})
		);
		const wrong = [...wrongFor(deck, 'one')];
		expect(wrong.length).toBeGreaterThan(2);
		for (const text of wrong) {
			const amount = Number(/around ([\d,]+) dockers/.exec(text)?.[1]?.replace(',', ''));
			expect(Math.abs(amount - 600)).toBeGreaterThan(120);
			expect(Math.abs(amount - 1200)).toBeGreaterThan(200);
		}
	});

	it('of who said it is nobody who may be the same voice', () => {
		const said = (statement: string, speaker: string) => [
			`statement: ${statement}`,
			`speaker: ${speaker}`
		];
		const deck = deckFrom(
			notesText({
				first: said('No day of talks was more useful.', 'U.S. officials'),
				second: said('The plan answers all wishes.', 'the White House'),
				third: said('Much remains open.', 'Kyiv'),
				fourth: said('Formal texts have not arrived.', 'the Kremlin'),
				fifth: said('A force could be sent.', 'French diplomats'),
				sixth: said('Nobody expected snow.', 'unnamed observers')
			})
		);
		expect(wrongFor(deck, 'first')).toEqual(new Set(['Kyiv', 'the Kremlin', 'French diplomats']));
	});

	it('is missing where good ones are too few: the note is asked for in another way', () => {
		const deck = deckFrom(notesText({ one: question('Where do they meet?', 'Geneva', 'Paris') }));
		expect(over(40, (seed) => quizOf(deck, { seed, kinds: ['choose'] }).questions)).toEqual([]);
		expect(over(40, (seed) => quizOf(deck, { seed }).questions.map(({ kind }) => kind))).toContain(
			'type'
		);
	});

	it('is not offered where a word of the question would point to the right one', () => {
		const deck = deckFrom(
			notesText({
				one: question(
					'Which harbour closes?',
					'the harbour of Ghent',
					'the old river port; the docks up north; a small quay'
				)
			})
		);
		expect([...wrongFor(deck, 'one')]).toEqual([]);
	});

	it('is never the same text as another, whatever the deck', () => {
		fc.assert(
			fc.property(arbitraryDeck, fc.string(), (deck, seed) => {
				for (const asked of quizOf(deck, { seed }).questions) {
					const texts =
						'options' in asked ? asked.options.map((option) => comparable(sayOption(option))) : [];
					expect(new Set(texts).size).toBe(texts.length);
				}
			})
		);
	});
});
