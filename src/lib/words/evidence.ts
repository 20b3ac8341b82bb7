// Who says so, where, and as of when; and what else stands under an answer.
import { evidence } from './en/evidence.ts';
import type { Said } from './words.ts';

export const words: Said<typeof evidence> = evidence;
