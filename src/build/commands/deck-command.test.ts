// The command line says what is right on stdout and what is wrong on stderr, and exits 1 for it.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BASIC, packageOf } from '../../lib/testing/anki.ts';
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

async function run(...args: readonly string[]) {
	const out: string[] = [];
	const err: string[] = [];
	const code = await runDeckCommand(args, {
		log: (text) => out.push(text),
		error: (text) => err.push(text)
	});
	return { code, out, err };
}

describe('check', () => {
	it('says of each file that it is right, or what is wrong in it', async () => {
		const good = write('good.md', deckText('good'));
		const bad = write('bad.md', deckText('bad', '- colour: red'));
		expect(await run('check', good)).toEqual({
			code: 0,
			out: [`${good}: 1 notes, no problem.`],
			err: []
		});
		expect(await run('check', bad, good)).toEqual({
			code: 1,
			out: [`${good}: 1 notes, no problem.`],
			err: [expect.stringMatching(`^${bad}:29:1: "colour" is not a field`)]
		});
	});

	it('looks at rivals across the files, and says which it could not look at', async () => {
		const one = write('one.md', deckText('one', '- disputed by: two/quay'));
		const two = write('two.md', deckText('two'));
		expect(await run('check', one, two)).toEqual({
			code: 1,
			out: [`${two}: 1 notes, no problem.`],
			err: [
				expect.stringMatching(
					`^${one}:29:16: The note "two/quay" in ${two}, line 22, does not name`
				)
			]
		});
		expect(await run('check', one)).toMatchObject({
			code: 0,
			out: [
				`${one}: 1 notes, no problem.`,
				expect.stringMatching(`^Not checked: ${one}:29:16: "two/quay"`)
			]
		});
	});

	it('writes missing ids where it is asked to, and nowhere else', async () => {
		const text = deckText('ids').replace('### quay', '###');
		const path = write('ids.md', text);
		expect(await run('check', path)).toMatchObject({ code: 1, out: [] });
		expect(readFileSync(path, 'utf8')).toBe(text);
		expect(await run('check', '--fix', path)).toMatchObject({ code: 0, err: [] });
		expect(readFileSync(path, 'utf8')).toBe(deckText('ids'));
	});

	it('reads a file once that is named twice', async () => {
		const path = write('twice.md', deckText('twice'));
		expect((await run('check', path, path)).code).toBe(0);
	});

	it('leaves out what explains the format, and says so', async () => {
		const readme = write('README.md', '# Decks');
		const path = write('beside.md', deckText('beside'));
		expect(await run('check', readme, path)).toEqual({
			code: 0,
			out: [
				`${readme}: skipped, it explains the format and is no deck.`,
				`${path}: 1 notes, no problem.`
			],
			err: []
		});
		expect((await run('json', readme)).code).toBe(1);
	});

	it('finds no problem in all that stands in the folder of the built-in decks', async () => {
		const decks = fileURLToPath(new URL('../../../decks/', import.meta.url));
		const paths = readdirSync(decks)
			.filter((name) => name.endsWith('.md'))
			.map((name) => join(decks, name));
		expect(paths.map((path) => path.slice(decks.length))).toContain('README.md');
		const { code, out, err } = await run('check', '--coverage', ...paths);
		expect([code, err]).toEqual([0, []]);
		expect(out.at(-1)).toMatch(/^wsj: 44 paragraphs, \d+ with notes, \d+ left out, 0 missing\.$/m);
	});

	it('says which file is not there', async () => {
		const path = join(folder, 'none.md');
		expect(await run('check', path)).toEqual({
			code: 1,
			out: [],
			err: [`${path}: there is no such file.`]
		});
		expect(await run('check', folder)).toMatchObject({
			code: 1,
			err: [expect.stringContaining('cannot be read')]
		});
	});
});

describe('check --coverage', () => {
	it('lists paragraphs and totals', async () => {
		const path = write('covered.md', deckText('covered'));
		const { code, out, err } = await run('check', '--coverage', path);
		expect([code, err]).toEqual([0, []]);
		expect(out[1]).toContain(
			'gazette   2          covered/quay\ngazette   3          left out: names'
		);
		expect(out[1]).toMatch(
			/gazette: 3 paragraphs, 2 with notes, 1 left out, 0 missing\.\nleaflet: cannot/
		);
	});

	it('fails for a paragraph without note or reason', async () => {
		const path = write('gap.md', deckText('gap').replace('- source: gazette 2\n', ''));
		expect(await run('check', path, '--coverage')).toMatchObject({
			code: 1,
			err: [expect.stringMatching(/^gazette 2: no note cites this paragraph/)]
		});
	});

	it('waits until the files have no problem', async () => {
		const path = write('wrong.md', deckText('wrong', '- colour: red'));
		expect(await run('check', path, '--coverage')).toMatchObject({
			code: 1,
			out: [],
			err: [expect.anything()]
		});
	});
});

describe('json', () => {
	it('counts what a deck holds, and says that nothing of it is left out', async () => {
		const { code, out } = await run('json', write('json.md', deckText('json')));
		expect(code).toBe(0);
		expect(JSON.parse(out.join(''))).toEqual({
			notes: 1,
			cards: 2,
			reviews: 0,
			media: 0,
			decks: 1,
			suspended: 0,
			buried: 0,
			flagged: 0,
			kinds: { term: 1 },
			left: []
		});
	});

	it('counts what an Anki package holds, whatever it is called, and says what is left out', async () => {
		const path = join(folder, 'package.txt');
		const collection = {
			types: [BASIC],
			notes: [{ id: 1, type: 1, fields: ['Front <img src="none.png">', 'Back'] }],
			cards: [{ id: 2, note: 1, queue: -1, type: 2, flags: 1 }]
		};
		writeFileSync(path, await packageOf('anki21b', collection));
		const { code, out, err } = await run('json', path);
		expect([code, err]).toEqual([0, []]);
		expect(JSON.parse(out.join(''))).toMatchObject({
			...{ notes: 1, cards: 1, media: 0, suspended: 1, flagged: 1, kinds: { basic: 1 } },
			left: [
				{ what: 'Flag colours', count: 1, why: expect.any(String) },
				{ what: 'Pictures, sounds or videos that are not in the file', count: 1 }
			]
		});
	});

	it('says in one sentence why a package is refused', async () => {
		const path = join(folder, 'cut.apkg');
		writeFileSync(path, (await packageOf('anki2', {})).slice(0, -40));
		expect(await run('json', path)).toEqual({
			code: 1,
			out: [],
			err: [expect.stringMatching(/cut\.apkg: This Anki package is cut off/)]
		});
		expect(await run('json', write('none.md', ''))).toMatchObject({
			code: 1,
			err: [expect.stringContaining('This file is empty')]
		});
	});

	it('says what is wrong in a deck, and which file is not there', async () => {
		expect(
			await run('json', write('bad-count.md', deckText('json', '- colour: red')))
		).toMatchObject({ code: 1, out: [], err: [expect.stringContaining(':29:1: ')] });
		const path = join(folder, 'none.apkg');
		expect(await run('json', path)).toEqual({
			code: 1,
			out: [],
			err: [`${path}: there is no such file.`]
		});
	});
});

describe('json of other programs', () => {
	it('counts what a table holds, and what is left of it', async () => {
		const { code, out } = await run(
			'json',
			write('list.csv', 'front,back\n<b>quay</b>,a place\nfee,\n')
		);
		expect(code).toBe(0);
		expect(JSON.parse(out.join(''))).toMatchObject({
			...{ notes: 1, cards: 1, reviews: 0, media: 0, decks: 1, kinds: { question: 1 } },
			left: [
				{ what: 'Formatted texts', count: 1 },
				{ what: 'Cards without an answer', count: 1 }
			]
		});
	});

	it('refuses what has no cards in one sentence', async () => {
		for (const [name, text] of [
			['prose.txt', 'Nobody knows.'],
			['a.pdf', '%PDF-1.4'],
			['empty.csv', ''],
			['broken.json', '{"notes": [']
		] as const) {
			const path = write(name, text);
			const { code, out, err } = await run('json', path);
			expect({ code, out, lines: err.length }).toEqual({ code: 1, out: [], lines: 1 });
			expect(err[0]).toMatch(/^.+: .+\.$/);
		}
	});
});

describe('convert', () => {
	it('writes the words of an Anki package, and says what has no place there', async () => {
		const [from, to] = [join(folder, 'words.apkg'), join(folder, 'words.csv')];
		const notes = [{ id: 1, type: 1, fields: ['Capital?', 'Kyiv'] }];
		const cards = [{ id: 2, note: 1, type: 2, queue: 2 }];
		writeFileSync(from, await packageOf('anki21b', { types: [BASIC], notes, cards }));
		const { code, out } = await run('convert', from, to);
		expect([code, out[0]]).toEqual([0, `${to}: 1 notes written.`]);
		expect(out[1]).toMatch(/^Left out: Schedules of cards \(1\)\./);
		expect(readFileSync(to, 'utf8')).toContain('Capital?');
		writeFileSync(from, (await packageOf('anki2', {})).slice(0, -30));
		expect(await run('convert', from, to)).toMatchObject({
			code: 1,
			err: [expect.stringContaining('cut off')]
		});
	});

	const CSV =
		'front,back,tags,source\nWho chairs?,Kim,talks,The Gazette\nThe {{c1::quay}} is {{c2::closed::state}},,,\n';

	it('writes what a file holds into any other format, and back without a loss', async () => {
		const from = write('harbour.csv', CSV);
		const deck = join(folder, 'harbour.md');
		const again = join(folder, 'again', 'harbour.csv');
		mkdirSync(join(folder, 'again'), { recursive: true });
		expect(await run('convert', from, deck)).toMatchObject({ code: 0, err: [] });
		expect(await run('convert', deck, again)).toMatchObject({ code: 0, err: [] });
		const twice = join(folder, 'again', 'harbour.md');
		expect(await run('convert', again, twice)).toMatchObject({ code: 0 });
		expect(readFileSync(twice, 'utf8')).toBe(readFileSync(deck, 'utf8'));
	});

	it('says what has no place in a format', async () => {
		const from = write('harbour.csv', CSV);
		const to = join(folder, 'harbour.txt');
		const { out } = await run('convert', from, to);
		expect(readFileSync(to, 'utf8')).toBe(
			'Who chairs?\tKim\nThe ____ is closed\tquay\nThe quay is ____ (state)\tclosed\n'
		);
		expect(out.join(' ')).toContain('Left out: Sources (1).');
		const gift = join(folder, 'harbour.gift');
		expect((await run('convert', from, gift)).code).toBe(0);
		expect(readFileSync(gift, 'utf8')).toContain('Who chairs?');
	});

	it('wants a file to write, of a format that it can write', async () => {
		const from = write('harbour.csv', CSV);
		expect((await run('convert', from)).err[0]).toContain('Name the file to convert');
		expect((await run('convert', from, 'x.docx')).err[0]).toContain('.md, .csv, .txt, .gift');
	});
});

describe('cards', () => {
	it('prints a deck with its notes and cards', async () => {
		const { code, out } = await run('cards', write('json.md', deckText('json')));
		expect(code).toBe(0);
		expect(JSON.parse(out.join(''))).toMatchObject({
			id: 'json',
			notes: [{ id: 'json/quay', prompt: 'quay', evidence: { asOf: '2025-03-04' } }]
		});
	});

	it('prints nothing of a deck that has a problem', async () => {
		const path = write('bad-json.md', deckText('json', '- colour: red'));
		expect(await run('cards', path)).toMatchObject({
			code: 1,
			out: [],
			err: [expect.stringContaining(':29:1: ')]
		});
	});
});

describe('suggest', () => {
	it('says which rule made a card, where that is asked for', async () => {
		const path = write(
			'news.txt',
			'Storm over Lund\n\nDemurrage is a fee that a shipper pays for idle containers.'
		);
		const firstOf = async (...options: readonly string[]) => {
			const { out } = await run('suggest', path, ...options);
			return (JSON.parse(out[0]!) as readonly { readonly rule?: string }[])[0]!;
		};
		expect(await firstOf()).not.toHaveProperty('rule');
		expect((await firstOf('--rules')).rule).toBe('is-a');
	});

	it('adds what is less sure behind the rest, where that is asked for', async () => {
		const path = write(
			'talks.txt',
			'Harbour talks go on\n\nBy Kim Sample\nPORT SAMPLE, March 9, 2026 — Demurrage is a fee that a shipper pays for idle containers.\n\nThe Harbour Union wants to end all night work. It called on the Port Authority to publish the accounts of the quay.'
		);
		const questions = async (...options: readonly string[]) => {
			const { out } = await run('suggest', path, ...options);
			const cards = JSON.parse(out[0]!) as readonly { readonly question: string }[];
			return cards.map(({ question }) => question);
		};
		const [sure, all] = [await questions(), await questions('--more')];
		expect(sure).toContain('What does “demurrage” mean?');
		expect(all.slice(0, sure.length)).toEqual(sure);
		expect(all.slice(sure.length).join()).toContain('call on the Port Authority');
	});
});

describe('quiz', () => {
	it('prints questions that say what they ask, of which note, and what is right', async () => {
		const path = write('quiz.md', deckText('quiz', '- wrong: a tower; a bird; a lamp'));
		const { code, out } = await run('quiz', path, '--count', '1', '--seed', '3');
		expect(code).toBe(0);
		const { questions } = JSON.parse(out.join(''));
		expect(questions).toEqual([
			expect.objectContaining({
				kind: expect.any(String),
				noteId: 'quiz/quay',
				answer: expect.stringMatching(/quay|ships|True|False/)
			})
		]);
		expect((await run('quiz', path, '--count', '1', '--seed', '3')).out).toEqual(out);
	});

	it('counts over a thousand seeds what could give answers away', async () => {
		const path = write('shares.md', deckText('shares', '- wrong: a tower; a bird; a lamp'));
		const { code, out } = await run('quiz', path, '--shares');
		expect(code).toBe(0);
		expect(JSON.parse(out.join(''))).toMatchObject({
			quizzes: 1000,
			farthest: expect.any(Number),
			repeatsStem: { share: 0 }
		});
	});

	it('tells how much of it Kahoot takes, and of which notes it takes nothing', async () => {
		const long = `Which light ${'of the many along this part of the coast '.repeat(3)}burns red?`;
		const head = deckText('lights', '- wrong: a tower; a bird; a lamp');
		const note = `\n### red\n\n- question: ${long}\n- answer: the last of them\n- wrong: the first of them; the second of them\n`;
		const rest = '- source: gazette 1\n- claimed by: The Gazette\n';
		const path = write('lights.md', `${head}${note}${rest}`);
		const { code, out } = await run('kahoot', path);
		expect(code).toBe(0);
		const { taken, leftOut, withoutShortForm } = JSON.parse(out.join(''));
		expect(taken).toBeLessThan(1);
		expect(taken + leftOut.prompt + leftOut.option).toBeCloseTo(1);
		expect(withoutShortForm).toEqual([expect.stringContaining('lights/red: What it asks has')]);
	});
});

describe('the usage', () => {
	it('is an answer where it is asked for', async () => {
		expect(await run('--help')).toEqual({
			code: 0,
			out: [expect.stringContaining('check [--fix]')],
			err: []
		});
		expect((await run('check', '--help')).code).toBe(0);
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
		['two decks to print', ['cards', 'a.md', 'b.md'], '"cards" takes one deck at a time.'],
		['two files to count', ['json', 'a.md', 'b.md'], '"json" takes one file at a time.']
	])('stands behind what is wrong: %s', async (_, args, sentence) => {
		const { code, out, err } = await run(...args);
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

	it('prints each typed answer with its verdict and the reason', async () => {
		const cases = write('cases.jsonl', `${line('in Geneva')}\n${line('Paris')}\n`);
		const { code, out } = await run('mark', cases);
		expect(code).toBe(0);
		expect(out.map((one) => JSON.parse(one))).toMatchObject([
			{ note: 'geneva', typed: 'in Geneva', verdict: 'right', reason: 'meaning' },
			{ typed: 'Paris', verdict: 'wrong', reason: 'other-answer' }
		]);
	});

	it('takes a note by its deck and its own id, and counts with --shares', async () => {
		const full = { note: 'peace-plan-people-and-dates/geneva' };
		const cases = write(
			'counted.jsonl',
			[line('geneva', { ...full, expect: 'right' }), line('Paris', { expect: 'wrong' })].join('\n')
		);
		const { code, out } = await run('mark', cases, '--shares');
		expect(code).toBe(0);
		expect(JSON.parse(out.join(''))).toMatchObject({
			right: { lines: 1, 'marked right': '1 (100.0 %)' },
			wrong: { lines: 1, 'marked wrong': '1 (100.0 %)' }
		});
	});

	it('says of a line that is none where it stands, and marks the others', async () => {
		const lines = ['{"deck":1}', line('x', { note: 'nowhere' }), line('x', { deck: 'none' })];
		const { code, out, err } = await run(
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
