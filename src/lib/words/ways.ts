// The words of buttons that many screens have, and none of them at first.
import { ways } from './en/ways.ts';
import type { Said } from './words.ts';

export const words: Said<typeof ways> = ways;
