// Why Dateline retired a note, and why nothing is written to a deck any more.
import { retired } from './en/retired.ts';
import type { Said } from './words.ts';

export const words: Said<typeof retired> = retired;
