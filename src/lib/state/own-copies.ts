// Whether the database of automatic copies is still there, when the learner's own is gone.

export const COPIES_DATABASE_NAME = 'dateline-snapshots';

/** False, too, where the browser does not list its databases. */
export async function hasOwnCopies(): Promise<boolean> {
	const databases = (await indexedDB.databases?.()) ?? [];
	return databases.some(({ name }) => name === COPIES_DATABASE_NAME);
}
