// Texts that mean harm: the parser answers soon, and names what is too large or too deep.
import { describe, expect, it } from 'vitest';
import { HEAD, problemsIn } from '../../../testing/decks.ts';
import { processorMs } from '../../../testing/effort.ts';
import { parseDeck } from './parse-deck.ts';

const MANY = 200_000;
const many = (text: string, count = MANY): string => text.repeat(count);
const field = (name: string, value: string, kind = 'term'): string =>
	`${HEAD}\n### one\n\n${kind === name ? '' : `- ${kind}: x\n`}- ${name}: ${value}\n`;
const cell = (text: string): string =>
	`${HEAD}\n## a\n- claimed by: x\n\n| | port |\n| --- | --- |\n| nights | ${text} |\n`;
const yaml = (text: string): string => `---\n${text}\n---\n`;

/** Each takes well below a second; with the square of its length it would be half a minute. */
const MOST_MS = 10_000;

describe('the time grows with the length of the text, for', () => {
	it.each([
		['a line of a million characters', HEAD + many('x', 1_000_000)],
		['blanks before the name of a field', `${HEAD}-${many(' ')}!`],
		['blanks within the name of a field', `${HEAD}- a${many(' ')}!`],
		['blanks before a value with a line separator', `${HEAD}- a:${many(' ')}x\u2028`],
		['blanks in a heading with a line separator', `${HEAD}##${many(' ')}x\u2028`],
		['hashes', HEAD + many('#')],
		['a value of many lines', `${HEAD}\n### one\n- term: x\n${many(' a\n')}`],
		['many fields', `${HEAD}\n### one\n${many('- a:\n')}`],
		['many notes', HEAD + many('### a\n', MANY / 4)],
		['many remarks', HEAD + many('<!--\n-->\n', MANY / 4)],
		['open gaps', field('cloze', many('{{a::'), 'cloze')],
		['gaps with open hints', field('cloze', many('{{a::b::'), 'cloze')],
		['open braces', field('cloze', many('{'), 'cloze')],
		['a gap without an end', field('cloze', `{{a::${many('x')}::${many('y')}`, 'cloze')],
		['a gap of parts', field('cloze', `{{a::${many('x::')}`, 'cloze')],
		['a gap of blanks', field('cloze', `{{a::${many(' \u3000')}`, 'cloze')],
		['a name without an end', field('cloze', `{{${many('a')}`, 'cloze')],
		['a list of escapes', field('also', many('a\\;'))],
		['a list of backslashes', field('also', many('\\'))],
		['a list of semicolons', field('also', many(';'))],
		['a list of one long word', field('also', many('a', 1_000_000))],
		['rivals of slashes', field('disputed by', many('a/'))],
		['rivals of dashes', field('disputed by', many('a-'))],
		["a note's id of dashes", `${HEAD}### ${many('a-')}\n`],
		['a citation of dashes', field('source', many('a-'))],
		['a citation with an open quote', field('source', `gazette 1 "${many('a ')}`)],
		['a citation of quotes', field('source', `gazette 1 ${many('"')}x`)],
		['digits', field('value', many('1'), 'figure')],
		['groups of digits', field('value', `1${many(',000')}x`, 'figure')],
		['decimals', field('value', `1.${many('1')}x`, 'figure')],
		['a figure of blanks and words', field('value', `over ${many('million ')}`, 'figure')],
		['a tolerance of digits', field('tolerance', many('1'), 'figure')],
		['a date of dashes', field('date', many('-'), 'event')],
		['a retirement of commas', field('retired', many(', '))],
		['open brackets in a cell', cell(`a ${many('[')}`)],
		['marks in a cell', cell(`a ${many('[a]', MANY / 4)}`)],
		['escapes in a cell', cell(`a ${many('\\[')}`)],
		['bars', `${HEAD}${many('|')}\n${many('|-')}\n${many('|')}\n`],
		['rows of a table', cell('a') + many('| x | a |\n', MANY / 4)],
		['sources that are cited and not there', manySources()],
		['keys of a head', yaml(Array.from({ length: MANY / 4 }, (_, i) => `k${i}: a`).join('\n'))],
		['one key of a head, again and again', yaml(many('id: a\n', MANY / 4))],
		['a long key of a head', yaml(`${many('k', 1000)}: a`)],
		['closing brackets in a head', yaml(`a: ${many(']', MANY / 4)}`)],
		['open quotes in a head', yaml(`a: "${many('\\')}`)],
		['blanks in a head', yaml(`title: a${many(' ')}b`)]
	])('%s', (_, text) => {
		const ms = processorMs(() => {
			const { deck, problems } = parseDeck(text, 'deck.md');
			expect(deck === null).toBe(problems.length > 0);
		});
		expect(ms).toBeLessThan(MOST_MS);
	});
});

describe('what is too large is refused in a sentence:', () => {
	it.each([
		[
			'a file',
			HEAD + many('x', 10_000_000),
			/^1:1 This file has 10,000,\d{3} characters, and 10,000,000 /
		],
		[
			'lines',
			HEAD + many('\n', 1_000_000),
			/^1:1 This file has 1,000,0\d\d lines, and 1,000,000 are/
		],
		[
			'notes',
			HEAD + many('### a\n', 100_001),
			/^100020:1 Here the deck has more than 100,000 notes: split/
		],
		[
			'parties',
			manyCells(1, 120),
			/^\d+:\d+ "parties" has 122 entries, and 100 are the most: split/
		],
		['issues', manyCells(400, 1), /^\d+:\d+ "issues" has 401 entries, and 300 are the most: split/],
		[
			'a head',
			yaml(`title: ${many('x')}`),
			/^1:1 The head has 200,007 characters, and 200,000 are/
		],
		[
			'a value',
			field('explain', many('x', 20_001)),
			/^24:12 "explain" has 20,001 characters, and 20,000/
		],
		[
			'a cell',
			cell(`${many('x', 20_000)} [gazette 1]`),
			/^26:12 This cell has 20,012 characters, and/
		],
		[
			'a list',
			field('tags', many('a;', 101)),
			/^24:9 "tags" lists 101 values, and 100 are the most/
		],
		['rivals', field('disputed by', many('a;', 101)), /^24:16 "disputed by" lists 101 values/],
		[
			'a sentence',
			field('cloze', Array.from({ length: 21 }, (_, i) => `{{g${i}::a${i}}}`).join(' '), 'cloze'),
			/^23:10 This sentence has 21 gaps, each a card, and 20 are the most/
		]
	])('%s', (_, text, sentence) => {
		expect(problemsIn(text)).toContainEqual(expect.stringMatching(sentence));
	});

	it('a thousandth problem says how many more there are', () => {
		const problems = problemsIn(HEAD + many('stray\n', 100_000));
		expect(problems).toHaveLength(1000);
		expect(problems[998]).toMatch(/^1018:1 This line is no heading/);
		expect(problems[999]).toBe('1018:1 There are 99,001 more problems: mend these first.');
		expect(problemsIn(HEAD + many('stray\n', 1000))[999]).toMatch(
			/^1019:1 This line is no heading/
		);
	});

	it('a file as large as may be, with as many notes, is read', () => {
		const notes = Array.from(
			{ length: 100_000 },
			(_, i) => `### n${i}\n- event: e${i}\n- date: 2025\n- source: gazette 1\n`
		);
		const text = `${HEAD}\n## Talks\n- claimed by: x\n${notes.join('')}`;
		const parsed = parseDeck(text.padEnd(10_000_000), 'deck.md');
		expect(parsed.problems).toEqual([]);
		expect(parsed.deck?.notes).toHaveLength(100_000);
	});
});

function manyCells(issues: number, parties: number): string {
	const [rows, columns] = [issues, parties].map((length) => Array.from({ length }, (_, i) => i));
	const row = columns!.map((i) => `p${i} [gazette 1]`).join(' | ');
	return `${HEAD.replace(
		'parties:\n',
		`parties:\n${columns!.map((i) => `  - {id: p${i}, name: P${i}}\n`).join('')}`
	).replace('issues:\n', `issues:\n${rows!.map((i) => `  - {id: i${i}, name: I${i}}\n`).join('')}`)}
## Wants
- claimed by: x

| | ${columns!.map((i) => `p${i}`).join(' | ')} |
|${many('---|', parties + 1)}
${rows!.map((i) => `| i${i} | ${row} |\n`).join('')}`;
}

function manySources(): string {
	const sources = Array.from({ length: 4000 }, (_, i) => `  - {id: s${i}, about: a}\n`).join('');
	return (
		HEAD.replace('sources:\n', `sources:\n${sources}`) + `### a\n${many('- source: x 1\n', 4000)}`
	);
}

describe('a head that means harm is a problem, and nothing more:', () => {
	it.each([
		['deep brackets', yaml(`a: ${many('[', 20_000)}`)],
		['deep braces', yaml(`a: ${many('{a: ', 20_000)}`)],
		['deep lists', yaml(many('- ', 20_000))],
		['deep maps', yaml(Array.from({ length: 2000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'))],
		[
			'aliases of aliases',
			yaml(
				Array.from({ length: 40 }, (_, i) => `k${i}: &a${i} [${many(`*a${i - 1}, `, 9)}]`)
					.join('\n')
					.replaceAll('*a-1, ', 'x, ')
			)
		],
		['an alias that holds itself', yaml('id: a\ntitle: b\nlicence: c\nsources: &a [*a]')],
		['a prototype', yaml('__proto__: {id: a}\nconstructor: {prototype: x}\nid: a\ntitle: b')],
		['a merge', yaml('<<: {id: a, title: b}\nlicence: c')],
		[
			'tags',
			yaml('id: !!js/function "x"\ntitle: !!binary aGk=\nlicence: !x c\nversion: !!float 1.5')
		],
		['a list as a key', yaml('? [a, b]\n: c')],
		['two documents', yaml('id: a\n...\ntitle: b\n--- x')]
	])('%s', (_, text) => {
		const { deck, problems } = parseDeck(text, 'deck.md');
		expect(deck).toBeNull();
		expect(problems.length).toBeGreaterThan(0);
		expect(Object.keys(Object.prototype)).toEqual([]);
	});
});
