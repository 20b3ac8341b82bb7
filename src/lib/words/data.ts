// The words of Your data: backups, what they bring, copies, and the check.
import { data } from './en/data.ts';
import type { Said } from './words.ts';

export const words: Said<typeof data> = data;
