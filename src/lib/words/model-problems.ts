// Why a language model gave no suggestions.
import { modelProblems } from './en/model-problems.ts';
import type { Said } from './words.ts';

export const words: Said<typeof modelProblems> = modelProblems;
