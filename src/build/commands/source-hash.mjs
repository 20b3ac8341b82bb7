// A name for exactly these sources: what the app is built from, hashed. Same sources, same name.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDERS = ['src', 'static', 'decks'];
const FILES = ['package.json', 'package-lock.json', 'svelte.config.js', 'vite.config.ts'];

/** @param {string} root the folder of the repository */
export function sourceHash(root) {
	const hash = createHash('sha256');
	const inFolders = FOLDERS.flatMap((folder) =>
		readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile() && !/\.test\.ts$/.test(entry.name))
			.map((entry) => join(entry.parentPath.slice(root.length), entry.name))
	);
	for (const file of [...inFolders, ...FILES].sort()) {
		hash.update(file.replaceAll('\\', '/').replace(/^\//, '')).update('\0');
		hash.update(readFileSync(join(root, file))).update('\0');
	}
	return hash.digest('hex').slice(0, 10);
}
