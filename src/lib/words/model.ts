// The words of the screen where a language model is set up.
import { model } from './en/model.ts';
import type { Said } from './words.ts';

export const words: Said<typeof model> = model;
