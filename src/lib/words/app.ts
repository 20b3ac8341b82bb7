// The words of every visit: the frame, and Today before the first deck.
import { app } from './en/app.ts';
import type { Said } from './words.ts';

export const words: Said<typeof app> = app;
