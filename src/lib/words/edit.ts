// The words of the forms for notes and decks of one’s own, and for one’s own version of a note.
import { edit } from './en/edit.ts';
import type { Said } from './words.ts';

export const words: Said<typeof edit> = edit;
