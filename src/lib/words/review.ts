// The words of a review: the card, the grades, the bar above and the end.
import { review } from './en/review.ts';
import type { Said } from './words.ts';

export const words: Said<typeof review> = review;
