// Why a file of answers is not taken.
import { answersFile } from './en/answers-file.ts';
import type { Said } from './words.ts';

export const words: Said<typeof answersFile> = answersFile;
