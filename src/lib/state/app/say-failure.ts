// Why something could not be read or saved, in a sentence for the learner, whichever error said so.
import type { Failure } from '../../core/keeping/storage-problem.ts';
import { StorageUnavailable } from '../../storage/database/connection.ts';
import { Damaged } from '../../storage/database/damage.ts';
import { problemBehind } from '../../storage/database/problem-behind.ts';
import * as words from '../../words/say-problem.ts';
import { sayDetail } from '../../words/say-storage-detail.ts';

export const sayNotSaved = (error: unknown): string => words.sayNotSaved(failureBehind(error));
export const sayNotRead = (error: unknown): string => words.sayNotRead(failureBehind(error));

export const sayFailed = (error: unknown): string => words.sayFailed(problemBehind(error));

const failureBehind = (error: unknown): Failure =>
	error instanceof Damaged ? error.record : problemBehind(error);

/** What stands behind it, to be put into a sentence. */
export function detailBehind(error: unknown): string {
	if (error instanceof StorageUnavailable) return sayDetail(error.problem);
	return error instanceof Error ? error.message : String(error);
}
