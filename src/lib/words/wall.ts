// The words of a quiz on the wall, where a class raises hands.
import { wall } from './en/wall.ts';
import type { Said } from './words.ts';

export const words: Said<typeof wall> = wall;
