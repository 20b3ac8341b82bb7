// The words of an update of a deck: what it would bring, what it has brought.
import { update } from './en/update.ts';
import type { Said } from './words.ts';

export const words: Said<typeof update> = update;
