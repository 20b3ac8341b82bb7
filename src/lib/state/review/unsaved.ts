// An answer that is not saved yet, and what can be done about it.
import type { StorageProblem } from '../../core/keeping/storage-problem.ts';
import type { Answer } from '../../storage/review/answers.ts';

export interface Unsaved {
	readonly answer: Answer;
	readonly problem: StorageProblem;
	/** Tries to save it now, not only when its time has come. */
	tryNow(): void;
}
