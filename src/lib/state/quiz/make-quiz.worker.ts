// Makes the questions of a large collection in a worker, so that the page stays responsive. The cost:
// the notes are copied to it.
import type { NoteInDeck } from '../../core/note/claim.ts';
import { buildQuiz, type QuizWish } from '../../core/quiz/make/build-quiz.ts';
import type { Quiz } from '../../core/quiz/question.ts';
import { answerPage } from '../worker/answer-page.ts';

export interface QuizToBuild {
	readonly notes: readonly NoteInDeck[];
	readonly wish: QuizWish;
}

answerPage(async ({ notes, wish }: QuizToBuild): Promise<Quiz> => buildQuiz(notes, wish));
