// What the app itself has to tell: that it is offline, new, or cannot go on.
import { notices } from './en/notices.ts';
import type { Said } from './words.ts';

export const words: Said<typeof notices> = notices;
