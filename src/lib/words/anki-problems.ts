// Why nothing is taken out of an Anki package.
import { ankiProblems } from './en/anki-problems.ts';
import type { Said } from './words.ts';

export const words: Said<typeof ankiProblems> = ankiProblems;
