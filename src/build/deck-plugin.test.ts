// The build takes all decks or none, and says everything that is wrong with them in one go.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HEAD } from '../lib/testing/decks.ts';
import { compileDecks, readDecks } from './deck-plugin.ts';

let folder = '';
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'dateline-decks-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): string {
	const path = join(folder, name);
	writeFileSync(path, text);
	return path;
}

const deckText = (id: string, ...lines: readonly string[]): string =>
	`${HEAD.replace('id: talks', `id: ${id}`)}
### quay

- term: quay
- meaning: where ships lie
- source: gazette 1
- claimed by: The Gazette
${lines.map((line) => `${line}\n`).join('')}`;

function complaint(paths: readonly string[]): readonly string[] {
	try {
		readDecks(paths);
	} catch (error) {
		return (error as Error).message.split('\n');
	}
	return [];
}

describe('the decks of the build', () => {
	it('are read in the order of their files', () => {
		const paths = [write('b.md', deckText('b')), write('a.md', deckText('a'))];
		expect(readDecks(paths).map(({ id }) => id)).toEqual(['b', 'a']);
	});

	it('are refused with all problems of all files, each with file, line and column', () => {
		const first = write('first.md', deckText('first', '- source: herald 1', '- colour: red'));
		const good = write('good.md', deckText('good'));
		const second = write('second.md', '- term: quay\n');
		expect(complaint([first, good, second])).toEqual([
			'The decks are not right:',
			expect.stringMatching(`^${first}:27:11: The head names no source "herald"`),
			expect.stringMatching(`^${first}:28:1: "colour" is not a field`),
			expect.stringMatching(`^${second}:1:1: A deck begins with its head`)
		]);
	});

	it('may not share an id', () => {
		const [one, two] = [write('one.md', deckText('same')), write('two.md', deckText('same'))];
		expect(complaint([one, two]).slice(1)).toEqual([
			`${two}:2:1: The deck id "same" is taken by ${one}: give this deck its own.`
		]);
	});

	it('may not name rivals that are not there', () => {
		const one = write('one.md', deckText('one', '- disputed by: two/quay; two/pier'));
		const two = write('two.md', deckText('two', '- disputed by: one/quay; three/quay'));
		expect(complaint([one, two]).slice(1)).toEqual([
			expect.stringMatching(`^${one}:27:16: ${two} has no note "pier"`),
			expect.stringMatching(`^${two}:27:16: "three/quay" stands in none of these decks`)
		]);
	});

	it('may name rivals in each other', () => {
		const one = write('one.md', deckText('one', '- disputed by: two/quay'));
		const two = write('two.md', deckText('two', '- disputed by: one/quay'));
		expect(complaint([one, two])).toEqual([]);
	});
});

describe('the modules of the build', () => {
	const run = async (source: string) =>
		import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(source)}`);

	it('are a shelf that counts what is studied, and a deck as it was read', async () => {
		const text = deckText('shelf', '- retired: 2025, gone', '', '### pier', '- question: "Where"?');
		const own = mkdtempSync(join(folder, 'shelf-'));
		const path = join(own, 'shelf.md');
		writeFileSync(
			path,
			`${text}- answer: here \u2028 \`\${1}\`\n- source: leaflet 1\n- claimed by: x\n- as of: 2025\n`
		);
		writeFileSync(join(own, 'README.md'), 'no deck');
		const watched: string[] = [];
		const { load } = compileDecks(own) as unknown as { load: (id: string) => string | null };
		const module = (id: string) =>
			load.call({ addWatchFile: (file: string) => watched.push(file) }, id);

		const { shelf } = await run(module('\0virtual:dateline/shelf') ?? '');
		expect(shelf).toMatchObject([{ id: 'shelf', notes: 1, cards: 1, version: 1 }]);
		const deck = await run(module('\0virtual:dateline/deck/shelf') ?? '');
		expect(deck.default).toEqual(readDecks([path])[0]);
		expect(module('\0virtual:dateline/deck/none')).toBeNull();
		expect(module('/src/app.ts')).toBeNull();
		expect(new Set(watched)).toEqual(new Set([path]));
	});
});
