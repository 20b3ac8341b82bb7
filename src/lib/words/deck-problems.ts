// What is wrong in a deck's text, and the mend.
import { deckProblems } from './en/deck-problems.ts';
import type { Said } from './words.ts';

export const words: Said<typeof deckProblems> = deckProblems;
