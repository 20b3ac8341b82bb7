// What is wrong with what was typed into a setting.
import { typed } from './en/typed.ts';
import type { Said } from './words.ts';

export const words: Said<typeof typed> = typed;
