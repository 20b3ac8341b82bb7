// What exists in this browser only, and what keeps it better.
import { keeping } from './en/keeping.ts';
import type { Said } from './words.ts';

export const words: Said<typeof keeping> = keeping;
