// Holds the house to its plan: which folder may import which, and what core must never touch.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const SRC = fileURLToPath(new URL('.', import.meta.url));

/** What each folder may import: folders of ours, and packages by name. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
	core: ['core', '@noble', 'minisearch', 'ts-fsrs', 'valibot', 'yaml'],
	words: ['core', 'words'],
	formats: [
		'core',
		'formats',
		'chardet',
		'fflate',
		'fzstd',
		'lean-qr',
		'papaparse',
		'pdfjs-dist',
		'sql.js',
		'valibot'
	],
	storage: ['core', 'storage', 'idb'],
	sync: ['core', 'storage', 'sync'],
	state: [
		'core',
		'formats',
		'storage',
		'sync',
		'state',
		'words',
		'svelte',
		'workbox-window',
		'pdfjs-dist',
		'virtual'
	],
	ui: ['core', 'ui', 'words', 'svelte', 'virtua', '@fontsource-variable'],
	routes: ['state', 'ui', 'core', 'words', 'routes', 'svelte', '$app'],
	build: ['core', 'formats', 'words', 'build', 'vite', 'sirv', 'playwright', 'node'],
	'service-worker': ['$service-worker', 'workbox-precaching', 'workbox-routing']
};

/** Files whose one job is to know a library that nobody else may. */
const ONLY_IN: Readonly<Record<string, string>> = {
	'ts-fsrs': 'lib/core/schedule/fsrs.ts',
	'@noble/hashes/sha2.js': 'lib/core/review/sha256.ts',
	minisearch: 'lib/core/search/text-index.ts',
	chardet: 'lib/formats/encoding/guess-encoding.ts',
	fzstd: 'lib/formats/anki/zstd.ts',
	'lean-qr': 'lib/formats/quiz/qr-code.ts',
	papaparse: 'lib/formats/elsewhere/rows.ts',
	'pdfjs-dist/legacy/build/pdf.mjs': 'lib/formats/article/pdf.ts',
	'pdfjs-dist/legacy/build/pdf.worker.mjs': 'lib/state/article/pdf-article.worker.ts',
	'sql.js': 'lib/formats/anki/sqlite.ts',
	'virtua/unstable_core': 'lib/ui/browse/VirtualList.svelte',
	'workbox-window': 'lib/state/app/offline.svelte.ts'
};

/** The one folder of core that knows how shapes are told. */
const SHAPES = 'lib/core/collection/shapes/';

const files = readdirSync(SRC, { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile() && /\.(ts|mjs|js|svelte|css)$/.test(entry.name))
	.map((entry) => relative(SRC, join(entry.parentPath, entry.name)))
	.filter((path) => !/\.test\.ts$/.test(path) && !path.startsWith('lib/testing/'));

const read = (path: string) => readFileSync(join(SRC, path), 'utf8');

const withoutComments = (text: string) =>
	text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"])\/\/.*$/gm, '$1');

/** Types, what is exported on, what is loaded later, and a worker's address count, too. */
function importsOf(path: string): readonly string[] {
	const found = read(path).matchAll(
		/(?:from\s*|import\s*\(\s*|import\s+|@import\s+|new URL\(\s*)['"]([^'"\n]+)['"]/g
	);
	return [...found].map((match) => match[1]!);
}

/** The folder of the house that a file stands in. */
function folderOf(path: string): string {
	const [first = '', second = ''] = path.split('/');
	return first === 'lib' ? second : first;
}

/** What an import reaches: a folder of ours, or a package. */
function targetOf(path: string, specifier: string): string {
	if (specifier.startsWith('$lib/')) return specifier.split('/')[1]!;
	if (specifier.startsWith('.')) {
		const target = folderOf(join(path, '..', specifier));
		return target === '' || target.includes('.') ? folderOf(path) : target;
	}
	if (specifier.startsWith('node:')) return 'node';
	if (specifier.startsWith('virtual:')) return 'virtual';
	return specifier.split('/')[0]!;
}

describe('the dependency table', () => {
	test.each(Object.keys(MAY_IMPORT))('%s imports only what it may', (folder) => {
		const allowed = MAY_IMPORT[folder]!;
		const wrong = files
			.filter((path) => folderOf(path) === folder)
			.flatMap((path) => importsOf(path).map((specifier) => ({ path, specifier })))
			.filter(({ path, specifier }) => !allowed.includes(targetOf(path, specifier)));
		expect(wrong).toEqual([]);
	});

	test('every folder under lib stands in the table', () => {
		const folders = new Set(files.filter((path) => path.startsWith('lib/')).map(folderOf));
		expect([...folders].filter((folder) => !(folder in MAY_IMPORT))).toEqual([]);
	});

	test.each(Object.entries(ONLY_IN))('only one file knows %s', (name, only) => {
		const who = files.filter((path) => importsOf(path).some((one) => one === name));
		expect(who).toEqual([only]);
	});
});

/** The file of ours that an import reaches; null for a package, or what is no file. */
function fileOf(path: string, specifier: string): string | null {
	const bare = specifier.replace(/\?.*$/, '');
	const reached = bare.startsWith('$lib/')
		? bare.replace('$lib', 'lib')
		: bare.startsWith('.')
			? join(path, '..', bare)
			: null;
	if (reached === null) return null;
	return [reached, `${reached}.ts`].find((one) => known.has(one)) ?? null;
}

const known = new Set(files);

/** Every way from a file back to itself, each told once, from its first file on. */
function circles(): readonly (readonly string[])[] {
	const imports = new Map(
		files.map((path) => [
			path,
			new Set(importsOf(path).flatMap((specifier) => fileOf(path, specifier) ?? []))
		])
	);
	const found: (readonly string[])[] = [];
	const done = new Set<string>();
	const walk = (path: string, way: readonly string[]): void => {
		const at = way.indexOf(path);
		if (at >= 0) found.push([...way.slice(at), path]);
		if (at >= 0 || done.has(path)) return;
		for (const next of imports.get(path)!) walk(next, [...way, path]);
		done.add(path);
	};
	files.forEach((path) => walk(path, []));
	return found;
}

describe('imports', () => {
	test('lead to no file back again, not even by way of a type or a worker', () => {
		expect(circles().map((circle) => circle.join(' → '))).toEqual([]);
	});
});

describe('core', () => {
	const core = files.filter((path) => folderOf(path) === 'core');

	test('has its shapes asked by the check and by backups only, which no first visit loads', () => {
		const asks = (path: string) =>
			importsOf(path).some((one) => one.includes('collection/shapes/'));
		const may = /^lib\/(?:core\/collection\/shapes|storage\/check|formats\/backup)\//;
		expect(files.filter((path) => asks(path) && !may.test(path))).toEqual([]);
	});

	test('knows valibot where shapes are declared, and nowhere else', () => {
		const who = core.filter((path) => importsOf(path).includes('valibot'));
		expect(who.filter((path) => !path.startsWith(SHAPES))).toEqual([]);
	});

	test.each([
		['the clock', /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\b/],
		['chance', /\bMath\.random\b|\bcrypto\b/],
		['the browser', /\b(?:window|document|navigator|indexedDB|localStorage|fetch)\b\s*[.(]/]
	])('does not ask %s', (_what, pattern) => {
		const asks = core.filter((path) => pattern.test(withoutComments(read(path))));
		expect(asks).toEqual([]);
	});
});

describe('the log', () => {
	// Elsewhere than in storage it may be the name of something else.
	const asked =
		/\b(?:objectStore|transaction|get\w*|count\w*|put|add|delete|clear|stored|damage|changeRows|contents)(?:<[^(]*>)?\([^)]*'(?:reviews|tail|segments|places)'/;

	const ofLog =
		/^(?:lib\/storage\/log\/|lib\/storage\/database\/(?:schema|migrations|bring-up-to-date))/;

	test('only one folder knows where it lies, but for the schema and its migrations', () => {
		const naming = files.filter((path) => {
			const names = /'(?:reviews|tail|segments|places)'/;
			return (path.startsWith('lib/storage/') ? names : asked).test(read(path));
		});
		expect(naming.filter((path) => !ofLog.test(path))).toEqual([]);
		expect(naming.length).toBeGreaterThan(3);
	});

	test('is asked for by its doors in tests, journeys and benchmarks, too', () => {
		const besides = ['', '../e2e/', '../bench/'].flatMap((folder) =>
			readdirSync(join(SRC, folder), { recursive: true, encoding: 'utf8' })
				.filter((path) => /\.(ts|mjs)$/.test(path))
				.map((path) => join(folder, path))
		);
		// One benchmark is about how it lies.
		const others = besides.filter((path) => path !== '../bench/log.ts');
		const outside = others.filter((path) => !files.includes(path) && !ofLog.test(path));
		expect(outside.length).toBeGreaterThan(200);
		expect(outside.filter((path) => asked.test(read(path)))).toEqual([]);
	});
});

describe('everywhere', () => {
	test('only a keeper touches what a browser keeps beside the database', () => {
		const touches = files.filter((path) =>
			/\b(?:localStorage|sessionStorage)\b\s*[.[]/.test(withoutComments(read(path)))
		);
		expect(touches).toEqual([]);
	});

	test('no HTML from a string: {@html} would need a sanitiser', () => {
		expect(files.filter((path) => read(path).includes('{@' + 'html'))).toEqual([]);
	});

	test('no inline style in markup: the CSP would drop it', () => {
		const svelte = files.filter((path) => path.endsWith('.svelte'));
		expect(svelte.filter((path) => /\sstyle="/.test(read(path)))).toEqual([]);
	});

	test('a file begins by saying what it knows', () => {
		const silent = files
			.filter((path) => !path.endsWith('app.html'))
			.filter((path) => !/^(?:\/\/|\/\*|<!--) \S/.test(read(path)));
		expect(silent).toEqual([]);
	});

	test('no folder or file is named after nothing', () => {
		const vague =
			/(?:^|\/)(?:utils?|helpers?|managers?|misc|common)(?:[./-]|$)|(?:^|\/)services?(?:[./]|$)/;
		expect(files.filter((path) => vague.test(path))).toEqual([]);
	});

	test('no address of another host is asked for', () => {
		const calls = /(?:fetch|import|src|href)\s*[=(]\s*["'`]https?:/;
		expect(files.filter((path) => calls.test(read(path)))).toEqual([]);
	});
});
