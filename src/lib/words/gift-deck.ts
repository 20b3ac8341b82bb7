// What stands in a deck that is made of questions in GIFT.
import { giftDeck } from './en/gift-deck.ts';
import type { Said } from './words.ts';

export const words: Said<typeof giftDeck> = giftDeck;
