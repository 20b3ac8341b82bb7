// The words of a quiz: how it is chosen, taken, told, shared, and what a class made of it.
import { quiz } from './en/quiz.ts';
import type { Said } from './words.ts';

export const words: Said<typeof quiz> = quiz;
