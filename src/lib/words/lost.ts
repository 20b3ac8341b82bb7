// Said where answers were kept, and the browser has removed them.
import { lost } from './en/lost.ts';
import type { Said } from './words.ts';

export const words: Said<typeof lost> = lost;
