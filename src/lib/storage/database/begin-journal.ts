// Has Chromium begin a new journal: see new-journal.ts, which loads this when it is time for it.
import { deleteDB, openDB } from 'idb';

const NAME = 'dateline-new-journal';

export async function beginJournal(): Promise<void> {
	// Only Chromium tells of itself in this way.
	if (!('userAgentData' in navigator)) return;
	const db = await openDB(NAME, 1, {
		upgrade: (db) => void db.createObjectStore('nothing'),
		// Another tab is at the same.
		blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close()
	});
	db.close();
	await deleteDB(NAME);
}
