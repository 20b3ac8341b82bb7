// Quizzes as they are handed to others, for tests.
import fc from 'fast-check';
import { headOf, type Deck } from '../core/note/deck.ts';
import { quizOfDecks, wholeQuizOf, type HandedQuiz } from '../core/quiz/hand/handed-quiz.ts';
import { quizFromDecks, type QuizAtHand } from '../core/quiz/hand/quiz-at-hand.ts';
import { DEFAULT_QUIZ, type QuizSettings } from '../core/quiz/settings.ts';
import { arbitraryDeck } from './arbitrary-decks.ts';
import { deckFrom, notesText } from './decks.ts';

/** The quiz that settings make of decks. */
export function quizOf(decks: readonly Deck[], changes: Partial<QuizSettings> = {}): QuizAtHand {
	const inQuiz = decks.map((deck) => {
		const head = headOf(deck);
		return { head, notes: deck.notes.map((note) => ({ note, head })) };
	});
	const deckIds = decks.map(({ id }) => id);
	return quizFromDecks(inQuiz, { ...DEFAULT_QUIZ, deckIds, ...changes }, null);
}

/** Quizzes of any decks, whole or by their decks; none is empty. */
export const arbitraryHanded: fc.Arbitrary<HandedQuiz> = fc
	.record({
		deck: arbitraryDeck,
		isWhole: fc.boolean(),
		settings: fc.record({
			seed: fc.string({ maxLength: 10 }),
			length: fc.record({
				kind: fc.constantFrom('count' as const, 'minutes' as const),
				of: fc.integer({ min: 1, max: 20 })
			}),
			feedback: fc.constantFrom('at-once' as const, 'at-end' as const),
			confidence: fc.boolean(),
			pretest: fc.boolean()
		})
	})
	.map(({ deck, isWhole, settings }) => ({ isWhole, deck, quiz: quizOf([deck], settings) }))
	.filter(({ quiz }) => quiz.questions.length > 0)
	.map(({ isWhole, deck, quiz }) =>
		isWhole ? wholeQuizOf(quiz, null) : quizOfDecks(quiz, [deck.version])
	);

/** A small deck with every field that a quiz carries along. */
export const SMALL_DECK = deckFrom(
	notesText({
		place: [
			'question: Where do they meet?',
			'answer: Geneva',
			'also: Genf',
			'explain: By the lake.'
		],
		price: ['figure: How much is asked?', 'value: roughly $300 million', 'tolerance: 5 %'],
		day: ['event: The dockers walk out', 'date: 2025-03-02'],
		pact: ['term: pact', 'meaning: What two sides sign.']
	})
);
