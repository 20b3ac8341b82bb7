// Makes the questions of a large collection beside the page, which stays awake meanwhile.
import type { NoteInDeck } from '../core/deck/claim.ts';
import { buildQuiz, type QuizWish } from '../core/quiz/build-quiz.ts';
import type { Quiz } from '../core/quiz/question.ts';

export interface QuizToBuild {
	readonly notes: readonly NoteInDeck[];
	readonly wish: QuizWish;
}

self.addEventListener('message', ({ data }: MessageEvent<QuizToBuild>) => {
	self.postMessage(buildQuiz(data.notes, data.wish) satisfies Quiz);
});
