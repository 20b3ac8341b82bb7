// The words of the decks: the list of them, one of them, its timeline and its positions.
import { deck } from './en/deck.ts';
import type { Said } from './words.ts';

export const words: Said<typeof deck> = deck;
