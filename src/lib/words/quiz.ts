// The words of a quiz: how it is chosen, taken and told.
import { quiz } from './en/quiz.ts';
import type { Said } from './words.ts';

export const words: Said<typeof quiz> = quiz;
