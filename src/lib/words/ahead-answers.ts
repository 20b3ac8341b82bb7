// Said where answers were saved by a clock that was ahead.
import { aheadAnswers } from './en/ahead-answers.ts';
import type { Said } from './words.ts';

export const words: Said<typeof aheadAnswers> = aheadAnswers;
