// What stands behind a problem of the storage: the browser's own words, or ours where it had none.
import type { StorageProblem } from '../core/keeping/storage-problem.ts';

export function sayDetail(problem: StorageProblem): string {
	if (problem.detail !== null) return problem.detail;
	switch (problem.kind) {
		case 'refused':
			return 'This browser offers no IndexedDB here.';
		case 'blocked':
			return 'Another tab holds the database open.';
		case 'superseded':
			return 'A newer Dateline runs in another tab.';
		case 'evicted':
			return 'The database was here, and is no longer.';
		case 'incomplete':
			return `Parts of the database are missing: ${problem.missing.join(', ')}.`;
	}
}
