// What is said of quizzes, codes and files that are refused.
import { quizProblems } from './en/quiz-problems.ts';
import type { Said } from './words.ts';

export const words: Said<typeof quizProblems> = quizProblems;
