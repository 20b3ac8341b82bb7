// What a check has found: what it was, what was done, what is to do.
import { report } from './en/report.ts';
import type { Said } from './words.ts';

export const words: Said<typeof report> = report;
