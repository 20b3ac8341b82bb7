// What is foreseen goes stale by the clock alone: so whatever writes moves it on, or forgets it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const STORAGE = fileURLToPath(new URL('..', import.meta.url));

/** These write nothing that a session or Today reads, or into a database of their own. */
const BESIDE = [
	'backup/snapshots-in-database.ts',
	'backup/upgrade-collection.ts',
	// How the log lies, not what it says.
	'check/check-log.ts',
	'log/seal.ts'
];

const sources = readdirSync(STORAGE, { recursive: true, encoding: 'utf8' })
	.filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
	.filter((path) => !path.startsWith('database/') && !BESIDE.includes(path))
	.map((path) => ({ path, text: readFileSync(join(STORAGE, path), 'utf8') }));

test('Every file that writes takes stamps for it, or forgets what was foreseen', () => {
	const writing = sources.filter(({ text }) => /\bwrite\(\s*(?:db|this)|'readwrite'/.test(text));
	expect(writing.length).toBeGreaterThan(15);
	const silent = writing.filter(
		({ text }) => !/\b(?:take|advance)(?:Stamps?|Clock)\(|\bforgetForeseen\(/.test(text)
	);
	// The one that keeps it.
	expect(silent.map(({ path }) => path).sort()).toEqual(['review/foresee.ts']);
});
