// Records of the wrong shape, which a disk, a browser or another program has spoilt, and how that is reported.
// What is damaged is named and left out; the rest goes on.
import type { DamagedRecord } from '../../core/keeping/storage-problem.ts';

/** Thrown where a record cannot be worked with; the learner is told which, and led to the check. */
export class Damaged extends Error {
	readonly record: DamagedRecord;

	constructor(what: DamagedRecord['what'], id: string, cause?: unknown) {
		super(`damaged ${what} ${id}`, { cause });
		this.record = { kind: 'damaged', what, id };
	}
}
