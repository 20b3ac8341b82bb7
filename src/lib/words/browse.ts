// The words of Browse.
import { browse } from './en/browse.ts';
import type { Said } from './words.ts';

export const words: Said<typeof browse> = browse;
