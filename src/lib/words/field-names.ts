// What the fields of a deck file are called on the screen.
import { words } from './fields.ts';

const NAMES: Readonly<Record<string, string>> = words.names;

export const nameOfField = (key: string): string => NAMES[key] ?? key;

/** The same in the middle of a sentence. */
export const fieldInSentence = (key: string): string => words.inSentence(nameOfField(key));
