// Whether automatic copies are still there, when the learner's own database is gone.
import { shelves, snapshotsOf } from '../../storage/backup/snapshots.ts';

export const hasOwnCopies = async (): Promise<boolean> =>
	(await snapshotsOf(await shelves())).length > 0;
