// Copies of everything, kept on the device before anything large is changed, and once a day.
import type { Occasion } from '../../storage/backup/snapshot.ts';
import { shelves, snapshotsOf } from '../../storage/backup/snapshots.ts';
import { askDataWorker } from './ask-data-worker.ts';
import { detailBehind } from '../app/say-failure.ts';
import { now } from '../app/device.ts';

/** Thrown where no copy could be kept: what was to follow it has not begun. */
export class NoCopy extends Error {}

/** Keeps a copy, unless the last one is of just the same. */
export async function keepCopy(occasion: Occasion): Promise<void> {
	try {
		await askDataWorker({ kind: 'snapshot', occasion, now: now() });
	} catch (error) {
		throw new NoCopy(detailBehind(error));
	}
}

/** Whether copies are still there, when the learner's own database is gone. */
export const hasOwnCopies = async (): Promise<boolean> =>
	(await snapshotsOf(await shelves())).length > 0;
