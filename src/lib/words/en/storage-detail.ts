// What stands behind a problem of the storage, where the browser has no words of its own for it.
export const storageDetail = {
	refused: 'This browser offers no IndexedDB here.',
	blocked: 'Another tab holds the database open.',
	superseded: 'A newer Dateline runs in another tab.',
	evicted: 'The database was here, and is no longer.',
	incomplete: (missing: string) => `Parts of the database are missing: ${missing}.`
};
