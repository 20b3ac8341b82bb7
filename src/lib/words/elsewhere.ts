// Cards from other programs: what stands in their deck, and why a file has none.
import { elsewhere } from './en/elsewhere.ts';
import type { Said } from './words.ts';

export const words: Said<typeof elsewhere> = elsewhere;
