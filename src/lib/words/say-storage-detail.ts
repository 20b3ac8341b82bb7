// What stands behind a problem of the storage: the browser's own words, or ours where it had none.
import type { StorageProblem } from '../core/keeping/storage-problem.ts';
import { words } from './storage-detail.ts';

export function sayDetail(problem: StorageProblem): string {
	if (problem.detail !== null) return problem.detail;
	switch (problem.kind) {
		case 'refused':
		case 'blocked':
		case 'superseded':
		case 'evicted':
			return words[problem.kind];
		case 'incomplete':
			return words.incomplete(problem.missing.join(', '));
	}
}
