// The words around a quiz's questions.
import { question } from './en/question.ts';
import type { Said } from './words.ts';

export const words: Said<typeof question> = question;
