// What is wrong in a deck's text, and how to mend it.
import { deckProblems } from './en/deck-problems.ts';
import type { Said } from './words.ts';

export const words: Said<typeof deckProblems> = deckProblems;
