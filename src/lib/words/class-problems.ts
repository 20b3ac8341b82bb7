// What is wrong with a class as it was entered.
import { classProblems } from './en/class-problems.ts';
import type { Said } from './words.ts';

export const words: Said<typeof classProblems> = classProblems;
