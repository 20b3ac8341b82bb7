// Why a backup is not taken.
import { backupProblems } from './en/backup-problems.ts';
import type { Said } from './words.ts';

export const words: Said<typeof backupProblems> = backupProblems;
