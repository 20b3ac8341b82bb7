// What goes between the page and the worker that makes a quiz of very many notes: of these only what the
// questions need comes back.
import type { DeckHead } from '../../core/note/deck.ts';
import type { DeckInQuiz } from '../../core/quiz/hand/quiz-at-hand.ts';
import type { DeckTerms } from '../../core/quiz/mark/marking.ts';
import type { Quiz } from '../../core/quiz/question.ts';
import type { QuizSettings } from '../../core/quiz/settings.ts';
import type { QuizDeck } from './stored-quiz-decks.ts';

export interface QuizToMake {
	readonly settings: QuizSettings;
	/** Decks that do not stand in the database, or not so. */
	readonly given: readonly QuizDeck[];
	/** The learner's today. */
	readonly day: number;
}

export interface MadeQuiz {
	/** The decks, each with those of its notes that are asked for. */
	readonly decks: readonly DeckInQuiz[];
	readonly quiz: Quiz;
	/**
	 * What each deck answers with, as one text: hundreds of thousands of small lists would take the page
	 * long to be handed, and it reads them when the first typed answer is marked. Empty where nothing is typed.
	 */
	readonly terms: readonly string[];
}

export const printTerms = ({ words, ...terms }: DeckTerms): string =>
	JSON.stringify({ ...terms, words: [...words] });

/** Finds what a deck answers with, read once it is needed. */
export function termsFrom(
	decks: readonly DeckInQuiz[],
	printed: readonly string[]
): (head: DeckHead) => DeckTerms {
	const known = new Map<string, DeckTerms>();
	return ({ id }) => {
		const before = known.get(id);
		if (before) return before;
		const place = decks.findIndex(({ head }) => head.id === id);
		const { words, ...terms } = JSON.parse(printed[place]!) as DeckTerms & {
			readonly words: readonly string[];
		};
		const read = { ...terms, words: new Set(words) };
		known.set(id, read);
		return read;
	};
}
