// What is wrong with the storage where work on it failed, whichever error said so.
import type { StorageProblem } from '../../core/keeping/storage-problem.ts';
import { StorageUnavailable } from './connection.ts';
import { storageProblemOf } from './open.ts';

export function problemBehind(error: unknown): StorageProblem {
	if (error instanceof StorageUnavailable) return error.problem;
	return storageProblemOf(error) ?? { kind: 'broken', detail: String(error) };
}
