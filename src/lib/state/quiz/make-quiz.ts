// The questions of a quiz from its decks: made on the page, or in a worker if there are very many notes.
import type { NoteInDeck } from '../../core/note/claim.ts';
import type { NoteId } from '../../core/note/ids.ts';
import { buildQuiz, type QuizWish } from '../../core/quiz/make/build-quiz.ts';
import type { Quiz } from '../../core/quiz/question.ts';
import { quizAtHand, wishOf, type QuizAtHand } from '../../core/quiz/hand/quiz-at-hand.ts';
import type { QuizSettings } from '../../core/quiz/settings.ts';
import type { QuizToBuild } from './make-quiz.worker.ts';
import workerUrl from './make-quiz.worker.ts?worker&url';
import type { QuizDeck } from './quiz-decks.ts';
import { askWorker } from '../worker/ask-worker.ts';

/** From up to this many notes a quiz is made faster than a worker starts; with many more the page would stand still. */
const MOST_ON_PAGE = 2000;

/** The quiz that the settings make of the decks; of the notes in `weak` alone, where there is such a set. */
export async function makeQuiz(
	decks: readonly QuizDeck[],
	settings: QuizSettings,
	weak: ReadonlySet<NoteId> | null
): Promise<QuizAtHand> {
	const notes = decks.flatMap((deck) => deck.notes);
	return quizAtHand(decks, settings, await build(notes, wishOf(notes, settings, weak)));
}

async function build(notes: readonly NoteInDeck[], wish: QuizWish): Promise<Quiz> {
	if (notes.length <= MOST_ON_PAGE) return buildQuiz(notes, wish);
	return (await askWorker(workerUrl, { notes, wish } satisfies QuizToBuild)) as Quiz;
}
