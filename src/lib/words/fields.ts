// What the fields of a deck file are called on the screen.
import { fields } from './en/fields.ts';
import type { Said } from './words.ts';

export const words: Said<typeof fields> = fields;
