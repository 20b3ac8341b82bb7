// What went wrong with the storage. Not loaded before something did.
import { storageProblems } from './en/storage-problems.ts';
import type { Said } from './words.ts';

export const words: Said<typeof storageProblems> = storageProblems;
