// A page for what cannot go on, and a screen that is in pieces.
import { problem } from './en/problem.ts';
import type { Said } from './words.ts';

export const words: Said<typeof problem> = problem;
