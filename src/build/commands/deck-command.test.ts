// The command line says what is right on stdout and what is wrong on stderr, and exits 1 for it.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HEAD } from '../../lib/testing/decks.ts';
import { runDeckCommand } from './deck-command.ts';

let folder = '';
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'dateline-command-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): string {
	const path = join(folder, name);
	writeFileSync(path, text);
	return path;
}

/** A deck about the first two paragraphs of a document of three. */
const deckText = (id: string, ...lines: readonly string[]): string =>
	`${HEAD.replace('id: talks', `id: ${id}`).replace('paragraphs: 12', 'paragraphs: 3\n    left out: {3: names}')}
### quay

- term: quay
- meaning: where ships lie
- source: gazette 1
- source: gazette 2
- claimed by: The Gazette
${lines.map((line) => `${line}\n`).join('')}`;

function run(...args: readonly string[]) {
	const out: string[] = [];
	const err: string[] = [];
	const code = runDeckCommand(args, {
		log: (text) => out.push(text),
		error: (text) => err.push(text)
	});
	return { code, out, err };
}

describe('check', () => {
	it('says of each file that it is right, or what is wrong in it', () => {
		const good = write('good.md', deckText('good'));
		const bad = write('bad.md', deckText('bad', '- colour: red'));
		expect(run('check', good)).toEqual({
			code: 0,
			out: [`${good}: 1 notes, no problem.`],
			err: []
		});
		expect(run('check', bad, good)).toEqual({
			code: 1,
			out: [`${good}: 1 notes, no problem.`],
			err: [expect.stringMatching(`^${bad}:29:1: "colour" is not a field`)]
		});
	});

	it('looks at rivals across the files, and says which it could not look at', () => {
		const one = write('one.md', deckText('one', '- disputed by: two/quay'));
		const two = write('two.md', deckText('two'));
		expect(run('check', one, two)).toEqual({
			code: 1,
			out: [`${two}: 1 notes, no problem.`],
			err: [
				expect.stringMatching(
					`^${one}:29:16: The note "two/quay" in ${two}, line 22, does not name`
				)
			]
		});
		expect(run('check', one)).toMatchObject({
			code: 0,
			out: [
				`${one}: 1 notes, no problem.`,
				expect.stringMatching(`^Not checked: ${one}:29:16: "two/quay"`)
			]
		});
	});

	it('writes missing ids where it is asked to, and nowhere else', () => {
		const text = deckText('ids').replace('### quay', '###');
		const path = write('ids.md', text);
		expect(run('check', path)).toMatchObject({ code: 1, out: [] });
		expect(readFileSync(path, 'utf8')).toBe(text);
		expect(run('check', '--fix', path)).toMatchObject({ code: 0, err: [] });
		expect(readFileSync(path, 'utf8')).toBe(deckText('ids'));
	});

	it('reads a file once that is named twice', () => {
		const path = write('twice.md', deckText('twice'));
		expect(run('check', path, path).code).toBe(0);
	});

	it('leaves out what explains the format, and says so', () => {
		const readme = write('README.md', '# Decks');
		const path = write('beside.md', deckText('beside'));
		expect(run('check', readme, path)).toEqual({
			code: 0,
			out: [
				`${readme}: skipped, it explains the format and is no deck.`,
				`${path}: 1 notes, no problem.`
			],
			err: []
		});
		expect(run('json', readme).code).toBe(1);
	});

	it('finds no problem in all that stands in the folder of the built-in decks', () => {
		const decks = fileURLToPath(new URL('../../../decks/', import.meta.url));
		const paths = readdirSync(decks)
			.filter((name) => name.endsWith('.md'))
			.map((name) => join(decks, name));
		expect(paths.map((path) => path.slice(decks.length))).toContain('README.md');
		const { code, out, err } = run('check', '--coverage', ...paths);
		expect([code, err]).toEqual([0, []]);
		expect(out.at(-1)).toMatch(/^wsj: 44 paragraphs, \d+ with notes, \d+ left out, 0 missing\.$/m);
	});

	it('says which file is not there', () => {
		const path = join(folder, 'none.md');
		expect(run('check', path)).toEqual({
			code: 1,
			out: [],
			err: [`${path}: there is no such file.`]
		});
		expect(run('check', folder)).toMatchObject({
			code: 1,
			err: [expect.stringContaining('cannot be read')]
		});
	});
});

describe('check --coverage', () => {
	it('lists paragraphs and totals', () => {
		const path = write('covered.md', deckText('covered'));
		const { code, out, err } = run('check', '--coverage', path);
		expect([code, err]).toEqual([0, []]);
		expect(out[1]).toContain(
			'gazette   2          covered/quay\ngazette   3          left out: names'
		);
		expect(out[1]).toMatch(
			/gazette: 3 paragraphs, 2 with notes, 1 left out, 0 missing\.\nleaflet: cannot/
		);
	});

	it('fails for a paragraph without note or reason', () => {
		const path = write('gap.md', deckText('gap').replace('- source: gazette 2\n', ''));
		expect(run('check', path, '--coverage')).toMatchObject({
			code: 1,
			err: [expect.stringMatching(/^gazette 2: no note cites this paragraph/)]
		});
	});

	it('waits until the files have no problem', () => {
		const path = write('wrong.md', deckText('wrong', '- colour: red'));
		expect(run('check', path, '--coverage')).toMatchObject({
			code: 1,
			out: [],
			err: [expect.anything()]
		});
	});
});

describe('json', () => {
	it('prints a deck with its notes and cards', () => {
		const { code, out } = run('json', write('json.md', deckText('json')));
		expect(code).toBe(0);
		expect(JSON.parse(out.join(''))).toMatchObject({
			id: 'json',
			notes: [{ id: 'json/quay', prompt: 'quay', evidence: { asOf: '2025-03-04' } }]
		});
	});

	it('prints nothing of a deck that has a problem', () => {
		const path = write('bad-json.md', deckText('json', '- colour: red'));
		expect(run('json', path)).toMatchObject({
			code: 1,
			out: [],
			err: [expect.stringContaining(':29:1: ')]
		});
	});
});

describe('suggest', () => {
	it('says which rule made a card, where that is asked for', () => {
		const path = write(
			'news.txt',
			'Storm over Lund\n\nDemurrage is a fee that a shipper pays for idle containers.'
		);
		const printed = (...options: readonly string[]) =>
			JSON.parse(run('suggest', path, ...options).out[0]!) as readonly { readonly rule?: string }[];
		expect(printed()[0]).not.toHaveProperty('rule');
		expect(printed('--rules')[0]!.rule).toBe('is-a');
	});
});

describe('quiz', () => {
	it('prints questions that say what they ask, of which note, and what is right', () => {
		const path = write('quiz.md', deckText('quiz', '- wrong: a tower; a bird; a lamp'));
		const { code, out } = run('quiz', path, '--count', '1', '--seed', '3');
		expect(code).toBe(0);
		const { questions } = JSON.parse(out.join(''));
		expect(questions).toEqual([
			expect.objectContaining({
				kind: expect.any(String),
				noteId: 'quiz/quay',
				answer: expect.stringMatching(/quay|ships|True|False/)
			})
		]);
		expect(run('quiz', path, '--count', '1', '--seed', '3').out).toEqual(out);
	});

	it('counts over a thousand seeds what could give answers away', () => {
		const path = write('shares.md', deckText('shares', '- wrong: a tower; a bird; a lamp'));
		const { code, out } = run('quiz', path, '--shares');
		expect(code).toBe(0);
		expect(JSON.parse(out.join(''))).toMatchObject({
			quizzes: 1000,
			farthest: expect.any(Number),
			repeatsStem: { share: 0 }
		});
	});

	it('tells how much of it Kahoot takes, and of which notes it takes nothing', () => {
		const long = `Which light ${'of the many along this part of the coast '.repeat(3)}burns red?`;
		const head = deckText('lights', '- wrong: a tower; a bird; a lamp');
		const note = `\n### red\n\n- question: ${long}\n- answer: the last of them\n- wrong: the first of them; the second of them\n`;
		const rest = '- source: gazette 1\n- claimed by: The Gazette\n';
		const path = write('lights.md', `${head}${note}${rest}`);
		const { code, out } = run('kahoot', path);
		expect(code).toBe(0);
		const { taken, leftOut, withoutShortForm } = JSON.parse(out.join(''));
		expect(taken).toBeLessThan(1);
		expect(taken + leftOut.prompt + leftOut.option).toBeCloseTo(1);
		expect(withoutShortForm).toEqual([expect.stringContaining('lights/red: What it asks has')]);
	});
});

describe('the usage', () => {
	it('is an answer where it is asked for', () => {
		expect(run('--help')).toEqual({
			code: 0,
			out: [expect.stringContaining('check [--fix]')],
			err: []
		});
		expect(run('check', '--help').code).toBe(0);
	});

	it.each([
		['no command', [], 'Say what to do.'],
		['an unknown one', ['toString', 'a.md'], 'There is no "toString".'],
		['no file', ['check', '--fix'], 'Name the files to check.'],
		['an unknown option', ['check', '--fast', 'a.md'], '"check" has no option --fast.'],
		['an option of another command', ['json', '--fix', 'a.md'], '"json" has no option --fix.'],
		[
			'a count that is none',
			['quiz', 'a.md', '--count', 'ten'],
			'--count takes a number from 1 to 9999, not "ten".'
		],
		['a seed that is missing', ['quiz', 'a.md', '--seed'], '--seed takes a word or a number.'],
		['two decks to print', ['json', 'a.md', 'b.md'], '"json" takes one deck at a time.']
	])('stands behind what is wrong: %s', (_, args, sentence) => {
		const { code, out, err } = run(...args);
		expect([code, out]).toEqual([1, []]);
		expect(err.join('')).toContain(`${sentence}\nnpm run deck -- check`);
	});
});

describe('mark', () => {
	const line = (typed: string, more = {}) =>
		JSON.stringify({
			...{ deck: 'peace-plans-2-people-and-dates', note: 'geneva', part: 'answer', typed },
			...more
		});

	it('prints each typed answer with its verdict and the reason', () => {
		const cases = write('cases.jsonl', `${line('in Geneva')}\n${line('Paris')}\n`);
		const { code, out } = run('mark', cases);
		expect(code).toBe(0);
		expect(out.map((one) => JSON.parse(one))).toMatchObject([
			{ note: 'geneva', typed: 'in Geneva', verdict: 'right', reason: 'meaning' },
			{ typed: 'Paris', verdict: 'wrong', reason: 'other-answer' }
		]);
	});

	it('takes a note by its deck and its own id, and counts with --shares', () => {
		const full = { note: 'peace-plan-people-and-dates/geneva' };
		const cases = write(
			'counted.jsonl',
			[line('geneva', { ...full, expect: 'right' }), line('Paris', { expect: 'wrong' })].join('\n')
		);
		const { code, out } = run('mark', cases, '--shares');
		expect(code).toBe(0);
		expect(JSON.parse(out.join(''))).toMatchObject({
			right: { lines: 1, 'marked right': '1 (100.0 %)' },
			wrong: { lines: 1, 'marked wrong': '1 (100.0 %)' }
		});
	});

	it('says of a line that is none where it stands, and marks the others', () => {
		const lines = ['{"deck":1}', line('x', { note: 'nowhere' }), line('x', { deck: 'none' })];
		const { code, out, err } = run(
			'mark',
			write('bad.jsonl', [...lines, line('Geneva')].join('\n'))
		);
		expect(code).toBe(1);
		expect(out).toHaveLength(1);
		expect(err.map((one) => one.replace(/^.*bad.jsonl:/, ''))).toEqual([
			'1: no JSON with "deck", "note", "part" and "typed", each a text.',
			'2: the deck has no card "nowhere#answer".',
			'3: decks/ has no deck "none.md" that can be read.'
		]);
	});
});
