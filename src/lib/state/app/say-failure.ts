// Why something could not be read or saved, in a sentence for the learner, whichever error said so.
import type { Failure } from '../../core/keeping/storage-problem.ts';
import { Damaged } from '../../storage/database/damage.ts';
import { problemBehind } from '../../storage/database/problem-behind.ts';
import * as words from '../../words/say-problem.ts';

export const sayNotSaved = (error: unknown): string => words.sayNotSaved(failureBehind(error));
export const sayNotRead = (error: unknown): string => words.sayNotRead(failureBehind(error));

const failureBehind = (error: unknown): Failure =>
	error instanceof Damaged ? error.record : problemBehind(error);
