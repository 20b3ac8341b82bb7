// Holds that every text of the screens stands in the words of a language, and that none there is left over.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, type AST } from 'svelte/compiler';
import { describe, expect, test } from 'vitest';
import { en } from './lib/words/en/en.ts';

const SRC = fileURLToPath(new URL('.', import.meta.url));
const filesIn = (folder: string, kinds: RegExp): readonly string[] =>
	readdirSync(join(SRC, folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && kinds.test(entry.name) && !/\.test\.ts$/.test(entry.name))
		.map((entry) => relative(SRC, join(entry.parentPath, entry.name)));
const read = (path: string) => readFileSync(join(SRC, path), 'utf8');

/** What stands on a screen and is no word of a language. */
const NAMES: readonly string[] = [
	// The name mark, and how Ollama calls its setting.
	'Dateline',
	'OLLAMA_ORIGINS=',
	// Keys, as they are printed on them.
	...['a', 'e', 'j', 'k', 'm', 'r', 'u', 'F'],
	// Kinds of ours that are called by two words.
	...['at hand', 'incomplete broken']
];

/** Attributes whose value nobody reads or hears. */
const SILENT = new Set(
	`accept aria-atomic aria-controls aria-current aria-describedby aria-haspopup aria-hidden
	aria-keyshortcuts aria-labelledby aria-live aria-readonly autocapitalize autocomplete class d
	data-sveltekit-replacestate dir enterkeyhint focusable for group href id inputmode kind lang
	loudness max maxlength method min promise referrerpolicy rel role rows scope size spellcheck step
	tabindex target type value viewBox width height`.split(/\s+/)
);
/** Calls whose texts are for the browser or for whoever mends a fault. */
const SILENT_CALLS =
	/^(?:error|Error|focusOn|matchMedia|nameOfField|problemOf|querySelector|querySelectorAll|startsWith)$/;

/** A text that reads like language: words with a space between, or one that begins with a capital. */
const isSaid = (text: string): boolean =>
	/\p{L}{2,} \p{L}|^\s*\p{Lu}\p{Ll}/u.test(text) && !NAMES.includes(text.trim());

type Node = { readonly type?: string } & Readonly<Record<string, unknown>>;

/** Texts of a component, or of a script that is read as one's script, that are not words of a language. */
function textsIn(source: string): readonly string[] {
	const found: string[] = [];
	const { fragment, instance, module } = parse(source, { modern: true });

	function visit(value: unknown, inAttribute: string | null): void {
		if (Array.isArray(value)) return value.forEach((each) => visit(each, inAttribute));
		if (typeof value !== 'object' || value === null) return;
		const node = value as Node;
		switch (node.type) {
			case 'ImportDeclaration':
			case 'ImportExpression':
			case 'Comment':
			case 'StyleDirective':
			case 'StyleSheet':
				return;
			case 'Text': {
				const text = String(node['data']);
				const letters = /\p{L}/u.test(text) && !NAMES.includes(text.trim());
				if (letters && !(inAttribute !== null && SILENT.has(inAttribute))) found.push(text.trim());
				return;
			}
			case 'Component':
				// A drawing is called by its name.
				if (node['name'] === 'Icon') return;
				break;
			case 'Attribute':
				return visit(node['value'], String(node['name']));
			case 'MemberExpression':
				return visit(node['object'], inAttribute);
			case 'CallExpression':
			case 'NewExpression': {
				const callee = node['callee'] as { name?: string; property?: { name?: string } };
				if (SILENT_CALLS.test(callee.property?.name ?? callee.name ?? '')) return;
				break;
			}
			case 'BinaryExpression':
				// What is compared with is a key of the browser's or a kind of ours.
				if (node['operator'] !== '+') return;
				break;
			case 'SwitchCase':
				return visit(node['consequent'], inAttribute);
			case 'TSLiteralType':
				return;
			case 'Literal':
				if (inAttribute !== null && SILENT.has(inAttribute)) return;
				if (typeof node['value'] === 'string' && isSaid(node['value'])) found.push(node['value']);
				return;
			case 'TemplateElement': {
				const { cooked } = node['value'] as { cooked: string };
				if (!(inAttribute !== null && SILENT.has(inAttribute)) && isSaid(cooked))
					found.push(cooked);
				return;
			}
		}
		for (const [key, each] of Object.entries(node)) {
			if (!/^(?:loc|metadata|css|leadingComments|trailingComments)$/.test(key))
				visit(each, inAttribute);
		}
	}
	visit(fragment, null);
	for (const script of [instance, module] satisfies (AST.Script | null)[])
		visit(script?.content, null);
	return found;
}

describe('a screen has its words from one place', () => {
	const screens = ['lib/ui', 'routes'].flatMap((folder) => filesIn(folder, /\.(?:svelte|ts)$/));

	test.each(screens)('%s', (path) => {
		const source = read(path);
		expect(textsIn(path.endsWith('.ts') ? `<script lang="ts">${source}</script>` : source)).toEqual(
			[]
		);
	});

	test.each([
		['<p>Hello</p>', 'Hello'],
		['<p>Hello {name}</p>', 'Hello'],
		['<Page title="Hello" />', 'Hello'],
		['<img alt="a harbour" />', 'a harbour'],
		["<p>{one ? 'One card' : many}</p>", 'One card'],
		["<p>{'Cards: ' + count}</p>", 'Cards: '],
		['<p>{`${count} cards left`}</p>', ' cards left'],
		['<script lang="ts">const NAMES = { a: \'Again\' };</script>', 'Again']
	])('%s would be found', (source, text) => {
		expect(textsIn(source)).toEqual([text]);
	});
});

describe('the words of a language', () => {
	const areas = Object.keys(en) as (keyof typeof en)[];
	const sources = filesIn('.', /\.(?:svelte|ts)$/)
		.filter((path) => !path.startsWith('lib/words/en/'))
		.map((path) => ({ path, source: read(path) }));
	/** The file through which everybody asks for an area: the language is chosen there. */
	const seamsOf = (area: string) =>
		sources.filter(
			({ path, source }) =>
				path.startsWith('lib/words/') && source.includes(`const words: Said<typeof ${area}> = `)
		);

	test('each area is in the whole, and is asked for through one file', () => {
		const exported = filesIn('lib/words/en', /\.ts$/)
			.filter((path) => !/\/(?:count|en|locale)\.ts$/.test(path))
			.flatMap((path) => [...read(path).matchAll(/^export const (\w+) = \{/gm)])
			.map((match) => match[1]!);
		expect(exported.toSorted()).toEqual(areas.toSorted());
		expect(areas.filter((area) => seamsOf(area).length !== 1)).toEqual([]);
	});

	test('what makes sentences of kinds has no sentence of its own', () => {
		const makers = filesIn('lib/words', /\.ts$/).filter((path) => !path.includes('/en/'));
		const said = makers.flatMap((path) =>
			textsIn(`<script lang="ts">${read(path)}</script>`).map((text) => ({ path, text }))
		);
		expect(said).toEqual([]);
	});

	/** The paths of all words below one. */
	function pathsOf(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
		if (typeof value !== 'object' || value === null || Array.isArray(value)) return [path];
		return Object.entries(value).flatMap(([key, each]) => pathsOf(each, [...path, key]));
	}

	/** As `words.end.title`; by a key that is only known then; or within something handed on as a whole. */
	function isAsked(source: string, name: string, path: readonly string[]): boolean {
		if (new RegExp(`(?:\\.\\.\\.|= |\\(|\\w, )${name}(?=[,;)]| \\})`).test(source)) return true;
		return path.some((_key, place) => {
			const keys = path
				.slice(0, place + 1)
				.map((key) => `\\s*\\??(?:\\.${key.replace(/\W/g, '\\$&')}(?!\\w)|\\.?\\[[^\\]]*\\])`);
			const goesNoDeeper = place + 1 === path.length ? '' : '(?!\\s*\\??(?:\\.\\w|\\.?\\[))';
			return new RegExp(`(?<!\\w|\\w\\.)${name}${keys.join('')}${goesNoDeeper}`).test(source);
		});
	}

	test.each(areas)('%s has none that nobody says', (area) => {
		const [seam] = seamsOf(area);
		const file = seam?.path.replace(/^.*\/|\.ts$/g, '');
		const imports = new RegExp(
			`import \\{[^}]*\\bwords(?: as (\\w+))?\\b[^}]*\\} from '[^']*/${file}(?:\\.ts)?'`
		);
		// What is fetched with its functions is handed on as a whole, too.
		const fetched = new RegExp(`import\\('[^']*/words/${file}(?:\\.ts)?'\\)`);
		if (sources.some(({ source }) => fetched.test(source))) return;
		const users = sources.flatMap(({ path, source }) => {
			const name = path === seam?.path ? ['', 'words'] : imports.exec(source);
			return name ? [{ source, name: name[1] ?? 'words' }] : [];
		});
		const unsaid = pathsOf(en[area]).filter(
			(path) => !users.some(({ source, name }) => isAsked(source, name, path))
		);
		expect(unsaid.map((path) => path.join('.'))).toEqual([]);
	});
});
