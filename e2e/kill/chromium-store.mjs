// What a Chromium keeps the databases of a site in: LevelDB, one for all of them, or SQLite, to which it
// is moving, a file for each. A feature makes it take SQLite; one that does not know it goes on as it did.
import { closeSync, existsSync, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {'leveldb' | 'sqlite'} Store */

/** It throws away what a profile has in LevelDB: only for a new one. */
export const SQLITE_FEATURE = 'IdbSqliteBackingStore';

const SQLITE_HEAD = 'SQLite format 3\0';

/**
 * The files of the databases of the one site that was visited; null where there are none yet.
 * @param {string} profile
 * @returns {{ store: Store, files: string[] } | null}
 */
export function storeIn(profile) {
	const folder = join(profile, 'Default', 'IndexedDB');
	if (!existsSync(folder)) return null;
	for (const site of readdirSync(folder)) {
		const files = readdirSync(join(folder, site))
			.sort()
			.map((name) => join(folder, site, name));
		if (site.endsWith('.leveldb')) return { store: 'leveldb', files };
		if (files.some(isSqlite)) return { store: 'sqlite', files };
	}
	return null;
}

/** @param {string} file */
function isSqlite(file) {
	const opened = openSync(file, 'r');
	try {
		const head = Buffer.alloc(SQLITE_HEAD.length);
		readSync(opened, head, 0, head.length, 0);
		return head.toString('latin1') === SQLITE_HEAD;
	} finally {
		closeSync(opened);
	}
}
