// Whether the database of automatic copies is still there, when the learner's own is gone.
import { SNAPSHOTS_NAME } from '../storage/snapshots.ts';

/** False, too, where the browser does not list its databases. */
export async function hasOwnCopies(): Promise<boolean> {
	const databases = (await indexedDB.databases?.()) ?? [];
	return databases.some(({ name }) => name === SNAPSHOTS_NAME);
}
