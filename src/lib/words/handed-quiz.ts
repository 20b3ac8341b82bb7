// A quiz that is handed on, and what comes back: its link, its file, result codes.
import { handedQuiz } from './en/handed-quiz.ts';
import type { Said } from './words.ts';

export const words: Said<typeof handedQuiz> = handedQuiz;
