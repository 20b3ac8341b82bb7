// What went wrong with the storage, in sentences for the learner. Not loaded before something did.
import type { DamagedRecord, Failure, StorageProblem } from '../core/keeping/storage-problem.ts';
import { sayDetail } from './say-storage-detail.ts';
import { words } from './storage-problems.ts';

/** Why something was not saved, in a sentence for the learner. */
export function sayNotSaved(problem: Failure): string {
	switch (problem.kind) {
		case 'damaged':
			return words.notSaved.damaged(sayDamaged(problem));
		case 'full':
			return words.notSaved.full;
		case 'superseded':
			return words.notSaved.superseded;
		default:
			return words.notSaved.other(sayDetail(problem));
	}
}

/** Why something could not be read, in a sentence for the learner. */
export const sayNotRead = (problem: Failure): string =>
	problem.kind === 'damaged' ? sayDamaged(problem) : words.notRead(sayDetail(problem));

/** Why something else was not done. */
export const sayFailed = (problem: StorageProblem): string => words.failed(sayDetail(problem));

export const sayDamaged = ({ what, id }: Omit<DamagedRecord, 'kind'>): string =>
	what === 'segment' || what === 'places' ? words.damagedLog(id) : words.damaged(what, id);
