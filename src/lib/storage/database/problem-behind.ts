// What is wrong with the storage where work on it failed, whichever error said so.
import { StorageUnavailable } from './connection.ts';
import { storageProblemOf, type StorageProblem } from './open.ts';

export function problemBehind(error: unknown): StorageProblem {
	if (error instanceof StorageUnavailable) return error.problem;
	return storageProblemOf(error) ?? { kind: 'broken', detail: String(error) };
}
