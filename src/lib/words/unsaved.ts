// Answers that are not on the disk yet: that they are not, why, and what can be done.
import { unsaved } from './en/unsaved.ts';
import type { Said } from './words.ts';

export const words: Said<typeof unsaved> = unsaved;
