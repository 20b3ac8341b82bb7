// What is wrong with questions in GIFT.
import { giftProblems } from './en/gift-problems.ts';
import type { Said } from './words.ts';

export const words: Said<typeof giftProblems> = giftProblems;
