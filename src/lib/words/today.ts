// The words of Today, once there are decks.
import { today } from './en/today.ts';
import type { Said } from './words.ts';

export const words: Said<typeof today> = today;
