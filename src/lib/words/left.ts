// What was not taken over by an import or an export, and why.
import { left } from './en/left.ts';
import type { Said } from './words.ts';

export const words: Said<typeof left> = left;
