// When a class meets, how long it is until then, and how much there is to study.
import { classTimes } from './en/class-times.ts';
import type { Said } from './words.ts';

export const words: Said<typeof classTimes> = classTimes;
