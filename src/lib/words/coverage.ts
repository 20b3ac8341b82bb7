// Which paragraphs of a document have notes.
import { coverage } from './en/coverage.ts';
import type { Said } from './words.ts';

export const words: Said<typeof coverage> = coverage;
