// When the next cards come.
import { nextDue } from './en/next-due.ts';
import type { Said } from './words.ts';

export const words: Said<typeof nextDue> = nextDue;
