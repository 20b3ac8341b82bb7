// The packages that Dateline is built from: few, pinned, and each with its reason in ARCHITECTURE.md.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

const { dependencies = {}, devDependencies } = JSON.parse(read('package.json')) as {
	dependencies?: Record<string, string>;
	devDependencies: Record<string, string>;
};
const packages = Object.entries({ ...dependencies, ...devDependencies });

interface Locked {
	readonly version: string;
	readonly resolved?: string;
	readonly integrity?: string;
	readonly dev?: boolean;
	readonly hasInstallScript?: boolean;
}
const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> };
const locked = Object.entries(lock.packages).filter(([path]) => path !== '');

/** The names in the first column of the table; "adapter-static" stands behind its scope. */
const NAMED = [
	...(read('ARCHITECTURE.md').split('## Packages')[1] ?? '').matchAll(/^\| ([^|]+)\|/gm)
].flatMap(([, cell = '']) => cell.split(',').map((name) => name.trim().replace(/ \d+$/, '')));

const isNamed = (name: string): boolean => {
	const [scope, own = ''] = name.startsWith('@') ? name.split('/') : ['', name];
	const afterScope = (short: string) =>
		own === short || own.endsWith(short.replace(/^.*-(?=-)/, ''));
	return (
		NAMED.includes(name) ||
		(scope !== '' && NAMED.some((named) => named === own)) ||
		// "workbox-window, -precaching": the beginning is not said again.
		NAMED.some((short) => short.startsWith('-') && afterScope(short))
	);
};

describe('the packages', () => {
	test('are few', () => {
		// Reading other programs' files and searching take five that are loaded when they are needed.
		expect(packages.length).toBeLessThanOrEqual(41);
	});

	test.each(packages)(
		'%s is pinned to one version, %s, the one in the lock file',
		(name, version) => {
			expect(version).toMatch(/^\d+\.\d+\.\d+$/);
			expect(lock.packages[`node_modules/${name}`]?.version).toBe(version);
		}
	);

	test('each stand in the table of ARCHITECTURE.md with their reason', () => {
		expect(packages.map(([name]) => name).filter((name) => !isNamed(name))).toEqual([]);
	});

	test('each have the hash of what was locked, and none comes from anywhere but the registry', () => {
		const loose = locked.filter(
			([, { resolved = 'https://registry.npmjs.org/', integrity = '' }]) =>
				!resolved.startsWith('https://registry.npmjs.org/') || !integrity.startsWith('sha512-')
		);
		expect(loose.map(([path]) => path)).toEqual([]);
	});

	test('run no script of theirs while they are installed', () => {
		const scripts = locked.filter(([, { hasInstallScript }]) => hasInstallScript);
		expect(scripts.map(([path]) => path)).toEqual([]);
	});
});
