// The words of the classes: what to expect of each, how it is set up, how it went.
import { classes } from './en/class.ts';
import type { Said } from './words.ts';

export const words: Said<typeof classes> = classes;
