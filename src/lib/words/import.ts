// The words of the screen that opens a file: a deck, another program’s questions, saved answers.
import { importing } from './en/import.ts';
import type { Said } from './words.ts';

export const words: Said<typeof importing> = importing;
