// What went wrong with the storage, in sentences for the learner. Not loaded before something did.
import type { DamagedRecord, Failure, StorageProblem } from '../core/keeping/storage-problem.ts';
import { sayDetail } from './say-storage-detail.ts';

/** Why something was not saved, in a sentence for the learner. */
export function sayNotSaved(problem: Failure): string {
	switch (problem.kind) {
		case 'damaged':
			return `Not saved. ${sayDamaged(problem)}`;
		case 'full':
			return 'Not saved: this device has no room left for Dateline. Free some space, then try again.';
		case 'superseded':
			return 'Not saved: a newer Dateline runs in another tab. Close one of them, then reload.';
		default:
			return `Not saved: the browser refused to write (${sayDetail(problem)}). Try again; nothing else is lost.`;
	}
}

/** Why something could not be read, in a sentence for the learner. */
export function sayNotRead(problem: Failure): string {
	if (problem.kind === 'damaged') return sayDamaged(problem);
	return `What is stored could not be read (${sayDetail(problem)}). Nothing is lost; reload to try again.`;
}

/** Why something else was not done. */
export const sayFailed = (problem: StorageProblem): string =>
	`That did not work: ${sayDetail(problem)} Nothing is lost; try again.`;

export const sayDamaged = ({ what, id }: Omit<DamagedRecord, 'kind'>): string =>
	`What is stored of the ${what} “${id}” is damaged. “Check my data” under “Your data” looks into it.`;
