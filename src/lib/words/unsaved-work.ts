// What exists in this browser only.
import { unsavedWork } from './en/unsaved-work.ts';
import type { Said } from './words.ts';

export const words: Said<typeof unsavedWork> = unsavedWork;
