// A deck may come from anywhere: whatever its text, the parser answers, soon, with a deck or problems.
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HEAD, arbitraryDeck, problemsIn } from '../../../testing/decks.ts';
import { printDeck } from '../print-deck.ts';
import { parseDeck } from './parse-deck.ts';

const readme = readFileSync(new URL('../../../../../decks/README.md', import.meta.url), 'utf8');
const example = /^```deck\n(.*?)^```$/ms.exec(readme)?.[1] ?? '';

/** Either a deck that survives printing, or problems that all lie within the file. */
function expectAnswer(text: string): void {
	const { deck, problems } = parseDeck(text, 'deck.md');
	if (deck) expect(parseDeck(printDeck(deck), 'deck.md')).toMatchObject({ deck, problems: [] });
	else expect(problems.length).toBeGreaterThan(0);
	const lines = text.split('\n');
	for (const { line, column, message } of problems) {
		const length = lines[line - 1]?.length ?? -1;
		if (column < 1 || column > length + 1 || message === '') {
			expect.fail(`${line}:${column} is no place of ${JSON.stringify(text)}: ${message}`);
		}
	}
}

type Edit = (text: string) => string;

const PIECES = [
	...['---\n', '\n', '## ', '### a\n', '- ', '- term: x\n', '|', '| --- |\n', '\\', ';', '"'],
	...['{{', '}}', '::', '<!--', '-->', '[', ']', '\t', '\r', '\r\n', '\uFEFF', '\u2028', '#', ':'],
	...['*a', '&a ', '<<: ', '? ', '!!set ', '__proto__: x\n', '\u0000', '%', '2025', '(inferred)']
];

/** A cut, a doubling, an exchange or an insertion, at places given as shares of the text. */
const arbitraryEdit: fc.Arbitrary<Edit> = fc
	.record({
		what: fc.constantFrom('delete', 'duplicate', 'swap', 'insert'),
		from: fc.double({ min: 0, max: 1, noNaN: true }),
		length: fc.oneof(fc.nat(3), fc.nat(200)),
		piece: fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary' }))
	})
	.map(({ what, from, length, piece }): Edit => (text) => {
		const start = Math.floor(from * text.length);
		const [before, chunk, after] = [
			text.slice(0, start),
			text.slice(start, start + length),
			text.slice(start + length)
		];
		if (what === 'delete') return before + after;
		if (what === 'duplicate') return before + chunk + chunk + after;
		if (what === 'swap') return before + after.slice(0, length) + chunk + after.slice(length);
		return before + piece + chunk + after;
	});

/** What happens to whole lines: one is lost, doubled, exchanged or mistyped; the end is torn off. */
const arbitraryLineEdit: fc.Arbitrary<Edit> = fc
	.record({
		what: fc.constantFrom('delete', 'duplicate', 'swap', 'type', 'truncate', 'repeat'),
		at: fc.double({ min: 0, max: 1, noNaN: true }),
		other: fc.double({ min: 0, max: 1, noNaN: true }),
		times: fc.integer({ min: 2, max: 40 }),
		typed: fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme' }))
	})
	.map(({ what, at, other, times, typed }): Edit => (text) => {
		const lines = text.split('\n');
		const [index, second] = [at, other].map((share) => Math.floor(share * (lines.length - 1)));
		const [line, exchanged] = [lines[index!]!, lines[second!]!];
		const column = Math.floor(other * line.length);
		switch (what) {
			case 'delete':
				return lines.toSpliced(index!, 1).join('\n');
			case 'duplicate':
				return lines.toSpliced(second!, 0, line).join('\n');
			case 'swap':
				return lines.with(index!, exchanged).with(second!, line).join('\n');
			case 'type':
				return lines.with(index!, line.slice(0, column) + typed + line.slice(column)).join('\n');
			case 'truncate':
				return text.slice(0, Math.floor(at * text.length));
			case 'repeat':
				return lines.toSpliced(index!, 1, ...Array<string>(times).fill(line)).join('\n');
		}
	});

// Hundreds of decks, and some of 10 MB: a busy machine takes its time.
const PATIENT = { timeout: 120_000 };

describe('the parser never throws', PATIENT, () => {
	it('for any text', () => {
		fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), expectAnswer));
	});

	it('for any words in a head and in a body', () => {
		const words = fc
			.array(fc.oneof(fc.constantFrom(...PIECES), fc.string()), { maxLength: 20 })
			.map((parts) => parts.join(''));
		fc.assert(
			fc.property(words, words, (head, body) => {
				expectAnswer(`---\n${head}\n---\n${body}`);
				expectAnswer(HEAD + body);
			}),
			{ numRuns: 300 }
		);
	});

	it('for a deck that was cut, doubled, exchanged and added to', () => {
		fc.assert(
			fc.property(fc.array(arbitraryEdit, { minLength: 1, maxLength: 4 }), (edits) =>
				expectAnswer(edits.reduce((text, edit) => edit(text), example))
			),
			{ numRuns: 250 }
		);
	});

	it('for any deck whose lines were lost, doubled, exchanged, mistyped or torn off', () => {
		const valid = fc.oneof(fc.constant(example), arbitraryDeck.map(printDeck));
		fc.assert(
			fc.property(valid, fc.array(arbitraryLineEdit, { maxLength: 6 }), (text, edits) =>
				expectAnswer(edits.reduce((edited, edit) => edit(edited), text))
			),
			{ numRuns: 400 }
		);
	});

	it('for any value of any field', () => {
		const fields = example.match(/^(?:- [a-z ]+: )/gm) ?? [];
		const value = fc.array(fc.oneof(fc.constantFrom(...PIECES.slice(4), '1', 'a'), fc.string()), {
			maxLength: 6
		});
		fc.assert(
			fc.property(fc.nat(fields.length - 1), value, (which, parts) => {
				let index = 0;
				const text = example.replace(/^(- [a-z ]+: ).*$/gm, (line, field: string) =>
					index++ === which ? field + parts.join('').replace(/[\r\n]/g, ' ') : line
				);
				expectAnswer(text);
			}),
			{ numRuns: 250 }
		);
	});
});

const MANY = 200_000;
const many = (text: string, count = MANY): string => text.repeat(count);
const field = (name: string, value: string, kind = 'term'): string =>
	`${HEAD}\n### one\n\n${kind === name ? '' : `- ${kind}: x\n`}- ${name}: ${value}\n`;
const cell = (text: string): string =>
	`${HEAD}\n## a\n- claimed by: x\n\n| | port |\n| --- | --- |\n| nights | ${text} |\n`;
const yaml = (text: string): string => `---\n${text}\n---\n`;

// In time that grows with the square of the length, each of these would run into the suite's timeout.
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
		const { deck, problems } = parseDeck(text, 'deck.md');
		expect(deck === null).toBe(problems.length > 0);
	});
});

describe('what is too large is refused in a sentence:', PATIENT, () => {
	it.each([
		[
			'a file',
			HEAD + many('x', 10_000_000),
			/^1:1 This file has 10,000,\d{3} characters, and 10,000,000 /
		],
		[
			'lines',
			HEAD + many('\n', 2_000_000),
			/^1:1 This file has 2,000,0\d\d lines, and 2,000,000 are/
		],
		[
			'notes',
			HEAD + many('### a\n', 100_001),
			/^100020:1 Here the deck has more than 100,000 notes: split/
		],
		['cells', manyCells(320, 320), /^664:1 Here the deck has more than 100,000 notes: split/],
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
