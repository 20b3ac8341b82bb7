// What is wrong in a file is said with its place and its mend, and all of it at once.
import { describe, expect, it } from 'vitest';
import { HEAD, deckFrom } from '../../../testing/decks.ts';
import { sayProblem, type Problem } from '../problem.ts';
import { parseDeck } from './parse-deck.ts';

/** The text without its first "»", which marks the place where a problem is expected. */
function withoutMark(marked: string): { text: string; line: number; column: number } {
	const before = marked.slice(0, marked.indexOf('»')).split('\n');
	return {
		text: marked.replace('»', ''),
		line: before.length,
		column: (before.at(-1) ?? '').length + 1
	};
}

const problemsOf = (text: string): readonly Problem[] => parseDeck(text, 'deck.md').problems;

/** A note that is right but for the lines given. */
const note = (...lines: readonly string[]): string =>
	`${HEAD}\n## Talks\n\n### one\n\n${lines.join('\n')}\n`;
const CITED = '- source: gazette 1\n- claimed by: The Gazette';
const TERM = `- term: quay\n- meaning: where ships lie\n${CITED}`;
const table = (...rows: readonly string[]): string =>
	`${HEAD}\n## Wants\n- claimed by: The Gazette\n\n${rows.join('\n')}\n`;

/** The head with lines under the `left out` of its first source. */
const leftOut = (...lines: readonly string[]): string =>
	HEAD.replace(
		'paragraphs: 12\n',
		`paragraphs: 12\n    left out:\n${lines.map((line) => `      ${line}\n`).join('')}`
	);

type Bad = readonly [what: string, marked: string, sentence: string];

const HEADS: readonly Bad[] = [
	['no head', '»- term: quay', 'A deck begins with its head between two lines "---"'],
	['a head without its end', '»---\nid: talks\n', 'between two lines "---"'],
	['nothing at all', '»', 'A deck begins with its head'],
	['an empty head', '---\n»---\n', 'it needs at least id, title and sources'],
	['a head that is no map', '---\n»- a\n- b\n---\n', 'it needs at least id, title and sources'],
	[
		'bad YAML',
		HEAD.replace('title: Harbour', 'title: "Harbour').replace(
			'name: Night work}',
			'name: Night work}»'
		),
		'not readable as YAML: Missing closing "quote'
	],
	[
		'a colon in a plain value',
		HEAD.replace('title: Harbour', 'title: »Harbour: the'),
		'not readable as YAML: Nested mappings'
	],
	[
		'a mistyped field of the head',
		HEAD.replace('licence:', 'licence: CC0-1.0\n»lisence:'),
		'Did you mean "licence"?'
	],
	[
		'an unknown field of the head',
		HEAD.replace('licence:', '»colour: red\nlicence:'),
		'Known here: id, title, language'
	],
	[
		'a field that would reach a prototype',
		HEAD.replace('licence:', '»__proto__: {}\nlicence:'),
		'"__proto__" is not a field of this place'
	],
	[
		'a field of the head that stands twice',
		HEAD.replace('licence:', '»title: Talks\nlicence:'),
		'"title" stands twice here; keep one.'
	],
	[
		'a missing title',
		HEAD.replace('---\nid', '---\n»id').replace('title: Harbour talks\n', ''),
		'"title" is missing: write title: …, the name that learners see.'
	],
	[
		'an empty title',
		HEAD.replace('---\nid', '---\n»id').replace('title: Harbour talks\n', 'title:\n'),
		'"title" is missing'
	],
	[
		'a missing licence',
		HEAD.replace('---\nid', '---\n»id').replace('licence: CC0-1.0\n', ''),
		'"licence" is missing: write licence: …, as "CC0-1.0".'
	],
	[
		'a title that is a list',
		HEAD.replace('Harbour talks\nlic', '»[a, b]\nlic'),
		'"title" must be a text on one line.'
	],
	[
		'a missing deck id',
		HEAD.replace('id: talks\n', '»'),
		'"id" is missing: write id: …, in small letters'
	],
	[
		'a deck id in capitals',
		HEAD.replace('id: talks', 'id: »Talks'),
		'"Talks" is no id: use small letters, digits and single dashes, at most 80.'
	],
	[
		'a version of none',
		HEAD.replace('licence:', 'version: »0\nlicence:'),
		'"version" must be a whole number from 1 to 999,999,999, not "0".'
	],
	[
		'more paragraphs than can be cited',
		HEAD.replace('paragraphs: 12', 'paragraphs: »10000'),
		'"paragraphs" must be a whole number from 1 to 9,999, not "10000".'
	],
	[
		'sources that are no list',
		HEAD.replace(/sources:\n[^]*parties:/, 'sources: »gazette\nparties:'),
		'"sources" must be a list: begin each entry with "- id: …".'
	],
	[
		'a source that is a word',
		HEAD.replace('parties:', '  - »gazette\nparties:'),
		'Each entry of "sources" begins with "- id: …".'
	],
	[
		'two sources of one id',
		HEAD.replace('- id: leaflet', '- »id: gazette'),
		'The id "gazette" stands twice here.'
	],
	[
		'a source without title or about',
		HEAD.replace('- id: leaflet\n    about: an undated leaflet', '- »id: leaflet'),
		'needs "about": what it is, in a few words.'
	],
	[
		'a source with a bad date',
		HEAD.replace('2025-03-04', '»4 March 2025'),
		'"4 March 2025" is no date: write 2025-11-24'
	],
	[
		'a mistyped field of a source',
		HEAD.replace('    paragraphs:', '    »paragraph:'),
		'Did you mean "paragraphs"?'
	],
	[
		'a link that is a script',
		HEAD.replace('about:', 'link: »javascript:alert(1)\n    about:'),
		'"link" must begin with https:// or http://.'
	],
	[
		'a link that only ends like a web address',
		HEAD.replace('about:', 'link: »javascript:alert(1)//https://a.example\n    about:'),
		'must begin with https://'
	],
	[
		'a link that hides a script behind blanks',
		HEAD.replace('about:', 'link: »"https://a\\njavascript:alert(1)"\n    about:'),
		'must begin with https://'
	],
	[
		'a party without a name',
		HEAD.replace('- id: port\n    name: The port authority', '- »id: port'),
		'"name" is missing: write name: …, in words.'
	],
	[
		'paragraphs that are left out without a map',
		HEAD.replace('paragraphs: 12', 'paragraphs: 12\n    left out: »the title'),
		'"left out" must be a map: a line "name: value" for each entry.'
	],
	[
		'a word in place of the paragraph that is left out',
		leftOut('»title: the title line'),
		'"title" is no paragraph: write 17, or 2-4 for several'
	],
	['a paragraph zero that is left out', leftOut('»0: none'), '"0" names no paragraphs'],
	['paragraphs that are left out backwards', leftOut('»4-2: x'), '"4-2" names no paragraphs'],
	[
		'a paragraph left out past the last one',
		leftOut('»12-13: the end'),
		'This source has 12 paragraphs, so 12-13 is not among them'
	],
	[
		'a paragraph left out without a reason',
		leftOut('»3:'),
		'Say behind the colon why 3 has no note'
	],
	[
		'a paragraph left out for a list of reasons',
		leftOut('»3: [a, b]'),
		'Say behind the colon why 3 has no note'
	],
	[
		'a paragraph left out for two reasons',
		leftOut('»3: a name', '2-4: pictures'),
		'Paragraph 3 is left out twice: keep one reason.'
	],
	[
		'an alias in place of a list',
		HEAD.replace('title: Harbour', 'title: &a Harbour').replace(
			/sources:\n[^]*parties:/,
			'sources: »*a\nparties:'
		),
		'"sources" must be a list'
	]
];

const NOTES: readonly Bad[] = [
	[
		'no kind',
		note(CITED).replace('### one', '»### one'),
		'Its first line is one of: term, question, cloze, figure, event, statement, position.'
	],
	[
		'a missing meaning',
		note('- term: quay', CITED).replace('### one', '»### one'),
		'This note needs a line "- meaning: …", what the term means.'
	],
	[
		'a missing answer',
		note('- question: Where?', CITED).replace('### one', '»### one'),
		'needs a line "- answer: …"'
	],
	[
		'a missing value',
		note('- figure: How many?', CITED).replace('### one', '»### one'),
		'needs a line "- value: …", as "roughly $300 billion".'
	],
	[
		'a missing date',
		note('- event: The talks', CITED).replace('### one', '»### one'),
		'needs a line "- date: …": write 2025-11-24'
	],
	[
		'a missing speaker',
		note('- statement: No deal', CITED).replace('### one', '»### one'),
		'needs a line "- speaker: …", who said it.'
	],
	[
		'an empty field',
		note(TERM, '- explain:»'),
		'"explain" is empty: write something behind it, or take the line out.'
	],
	['an empty cloze, once', note('- cloze:»', CITED), '"cloze" is empty'],
	[
		'an empty tolerance, once',
		note('- figure: How many?', '- value: 5', '- tolerance:»', CITED),
		'"tolerance" is empty'
	],
	['an empty "retired", once', note(TERM, '- retired:»'), '"retired" is empty'],
	[
		'a field twice',
		note(TERM, '- explain: a', '- explain: »b'),
		'"explain" stands twice in this note; keep one.'
	],
	[
		'a mistyped field',
		note(TERM, '»- explian: a'),
		'"explian" is not a field of this kind of note. Did you mean "explain"?'
	],
	['a field of another kind', note(TERM, '»- tolerance: 5%'), 'Known: term, meaning, also, source'],
	[
		'a bad date',
		note('- event: The talks', '- date: »2025-02-30', CITED),
		'"2025-02-30" is no date: write 2025-11-24, 2025-11, 2025 or --11-24'
	],
	['a bad "as of"', note(TERM, '- as of: »yesterday'), '"yesterday" is no date'],
	[
		'a bad figure',
		note('- figure: How many?', '- value: »a lot', CITED),
		'"a lot" is no figure: write it as "600,000 troops"'
	],
	[
		'a figure with blanks between its digits',
		note('- figure: How many?', '- value: »300 000 troops', CITED),
		'"300 000 troops" is no figure'
	],
	[
		'a bad tolerance',
		note('- figure: How many?', '- value: 5', '- tolerance: »a bit', CITED),
		'"a bit" is no tolerance: write it in percent, as "5%".'
	],
	[
		'a sentence without a gap',
		note('- cloze: »The quay is {{closed}}.', CITED),
		'This sentence has no gap: write one as {{year::2019}}'
	],
	[
		'a gap without an answer',
		note('- cloze: »The quay is {{state:: ::hint}}.', CITED),
		'This sentence has no gap'
	],
	[
		'no source',
		note('- term: quay', '- meaning: a', '- claimed by: x', '- as of: 2025').replace(
			'### one',
			'»### one'
		),
		'This note cites nothing: add "- source: ID PARAGRAPH"'
	],
	[
		'no claimant',
		note('- term: quay', '- meaning: a', '- source: gazette 1').replace('### one', '»### one'),
		'Nobody claims this note: add "- claimed by: …"'
	],
	[
		'no date and an undated source',
		note('- term: quay', '- meaning: a', '- source: leaflet 1', '- claimed by: x').replace(
			'### one',
			'»### one'
		),
		'this note needs "- as of: …", as 2025-11 (inferred).'
	],
	[
		'an unknown source',
		note(TERM, '- source: »herald 3'),
		'The head names no source "herald". Add it there, or use one of: gazette, leaflet.'
	],
	[
		'a paragraph past the last',
		note(TERM, '- source: »gazette 13'),
		'"gazette" has 12 paragraphs, counted from 1; 13 is none of them.'
	],
	['a paragraph zero', note(TERM, '- source: »gazette 0'), '0 is none of them.'],
	[
		'a citation without a paragraph',
		note(TERM, '- source: »gazette'),
		'"gazette" is no citation: write the source\'s id and the paragraph'
	],
	[
		'a quote of thirteen words',
		note(TERM, '- source: »gazette 1 "1 2 3 4 5 6 7 8 9 10 11 12 13"'),
		'A quote has at most twelve words: shorten it'
	],
	[
		'a note both disputed and changed',
		note(
			TERM,
			'- disputed by: »two',
			'- was: a',
			'- since: 2025',
			'### two',
			TERM,
			'- disputed by: one'
		),
		'disputed or changed, not both: make two notes of it.'
	],
	[
		'a rival that is no id',
		note(TERM, '- disputed by: »The other note'),
		'write rivals as "id" or "deck/id".'
	],
	[
		'no rival at all',
		note(TERM, '- disputed by: »;'),
		'"disputed by" names no note: write the ids of its rivals.'
	],
	[
		'"was" without "since"',
		note(TERM, '- was: a').replace('### one', '»### one'),
		'"was" needs "- since: …", the date from which the new answer holds.'
	],
	[
		'"since" without "was"',
		note(TERM, '- since: 2025').replace('### one', '»### one'),
		'"since" belongs to "was": add "- was: the earlier answer".'
	],
	[
		'a retirement without a reason',
		note(TERM, '- retired: »2025-12-01'),
		'Write when and why: "- retired: 2025-12-01, merged into army-cap".'
	],
	['a retirement without a date', note(TERM, '- retired: »soon, merged'), 'Write when and why'],
	['a stray line', note(TERM, '', '»Ships lie here.'), 'This line is no heading, field or table.'],
	[
		'a title line in the body',
		note(TERM, '', '»# Talks'),
		'This line is no heading, field or table.'
	],
	[
		'a remark that never ends',
		note(TERM, '', '»<!-- to do', '### two', TERM),
		'a remark stands in <!-- -->.'
	],
	[
		'words behind a remark',
		note(TERM, '', '»<!-- two --> ### two'),
		'a remark stands in <!-- -->.'
	],
	[
		'a field before a note',
		`${HEAD}\n»- term: quay\n`,
		'A field stands under a note: begin one with "### its-id".'
	],
	[
		'a field of a note under a section',
		`${HEAD}\n## Talks\n»- term: quay\n`,
		'Known: claimed by, as of.'
	],
	[
		'a note without an id',
		note(TERM).replace('### one', '### »'),
		'This note has no id: write "### quay", or let'
	],
	[
		'an id with capitals',
		note(TERM).replace('### one', '### »The Quay'),
		'"The Quay" is no id (small letters, digits, single dashes): write "### the-quay"'
	],
	[
		'two notes of one id',
		`${note(TERM)}\n»### one\n\n${TERM}\n`,
		"This note's id stands already in line 23: give it its own."
	],
	[
		'an unknown issue',
		note('- position: »days', '- party: port', '- says: no', CITED),
		'"days" is not among the issues of the head (nights): add it there'
	],
	[
		'an unknown party',
		note('- position: nights', '- party: »harbour', '- says: no', CITED),
		'"harbour" is not among the parties of the head (port, union)'
	],
	[
		'a missing party',
		note('- position: nights', '- says: no', CITED).replace('### one', '»### one'),
		'needs a line "- party: …", the id of the party.'
	]
];

const TABLES: readonly Bad[] = [
	[
		'no line of dashes',
		table('»| | port |', '| nights | no [gazette 1] |'),
		'A table needs a line of dashes under its heading'
	],
	[
		'an empty line of dashes',
		table('»| | port |', '|', '| nights | no [gazette 1] |'),
		'A table needs a line of dashes'
	],
	[
		'a cell too many',
		table('| | port |', '| --- | --- |', '»| nights | no [gazette 1] | yes [gazette 1] |'),
		'This row has 2 cells behind its issue, the heading 1: add or take out a "|".'
	],
	[
		'a cell too few',
		table('| | port | union |', '| --- | --- | --- |', '»| nights | no [gazette 1] |'),
		'This row has 1 cells behind its issue, the heading 2'
	],
	[
		'an unknown issue',
		table('| | port |', '| --- | --- |', '| »days | no [gazette 1] |'),
		'The head\'s issues have no id "days": add it there, or use one of them (nights).'
	],
	[
		'an unknown party',
		table('| | port | »The crews |', '| --- | --- | --- |', '| nights | no [gazette 1] | |'),
		'The head\'s parties have no name "The crews": add it there'
	],
	[
		'a cell without a citation',
		table('| | port |', '| --- | --- |', '| nights | »no |'),
		'This cell cites nothing: end it with [source paragraph]'
	],
	[
		'a cell without words',
		table('| | port |', '| --- | --- |', '| nights | »[gazette 1] |'),
		'This cell cites a source but says nothing.'
	],
	[
		'a cell with an unknown source',
		table('| | port |', '| --- | --- |', '| nights | »no [herald 1] |'),
		'The head names no source "herald".'
	],
	[
		'words behind the sources',
		table('| | port |', '| --- | --- |', '| nights | »no [gazette 1] but for fruit |'),
		'put all words before them, and write "\\[" for a bracket of the text.'
	],
	[
		'a bracket that stays open',
		table('| | port |', '| --- | --- |', '| nights | »no [gazette 1] [gazette |'),
		'A cell ends with its sources in brackets'
	],
	[
		'a table that nobody claims',
		table('| | port |', '| --- | --- |', '| nights | »no [gazette 1] |').replace(
			'- claimed by: The Gazette\n',
			''
		),
		'A table needs "- claimed by: …"'
	],
	[
		'an undated table',
		table('| | port |', '| --- | --- |', '| nights | »no [leaflet 1] |'),
		'where its source has no date, "- as of: …"'
	],
	[
		'a cell whose id a note has',
		`${note(TERM).replace('### one', '### nights-port')}\n## Wants\n- claimed by: x\n\n| | port |\n| --- | --- |\n| nights | »no [gazette 1] |\n`,
		"This cell's id is its issue's and its party's, \"nights-port\", which stands already in line 23"
	],
	[
		'a cell whose id another cell has',
		table(
			...['| | port |', '| --- | --- |', '| nights | no [gazette 1] |', ''],
			...['| | port |', '| --- | --- |', '| nights | »yes [gazette 1] |']
		),
		'which stands already in line 26: write the cell out as a note with an id of its own.'
	],
	[
		'a cell whose id another issue and party make too',
		table(
			...['| | night-port | port |', '| --- | --- | --- |'],
			...['| all-night | | no [gazette 1] |', '| all | »yes [gazette 1] | |']
		)
			.replace('id: port', 'id: night-port\n    name: a\n  - id: port')
			.replace('{id: nights', '{id: all, name: b}\n  - {id: all-night'),
		'"all-night-port", which stands already in line 29: write'
	],
	[
		'a cell whose id would be too long',
		table('| | port |', '| --- | --- |', `| ${'a'.repeat(76)} | »no [gazette 1] |`).replace(
			'id: nights',
			`id: ${'a'.repeat(76)}`
		),
		'an id has at most 80 characters: write this cell out as a note'
	],
	[
		'the rest of a table behind a blank line',
		table('| | port |', '| --- | --- |', '', '»| nights | no [gazette 1] |'),
		'A table needs a line of dashes'
	]
];

describe.each([
	['a head', HEADS],
	['a note', NOTES],
	['a table', TABLES]
])('%s is refused, with the place and the mend, for', (_, bad) => {
	it.each(bad)('%s', (_what, marked, sentence) => {
		const { text, line, column } = withoutMark(marked);
		const problems = problemsOf(text);
		expect(problems.map(sayProblem)).toHaveLength(1);
		expect(problems[0]).toEqual({
			file: 'deck.md',
			line,
			column,
			message: expect.stringContaining(sentence)
		});
	});
});

describe('the problems of a file', () => {
	it('are all there, of the head and of the body, in the order of the file', () => {
		const text = `${HEAD.replace('title: Harbour talks\n', 'titel: Harbour talks\n')}
### one

- term: quay
- source: gazette 99

Stray.

### Two

- event: The talks
- date: 2025-13
${CITED}
`;
		expect(problemsOf(text).map(({ line, column }) => `${line}:${column}`)).toEqual([
			'2:1', // no title
			'3:1', // titel
			'21:1', // no meaning
			'21:1', // nobody claims it
			'24:11', // paragraph 99
			'26:1', // stray
			'28:5', // an id in capitals
			'31:9' // month 13
		]);
	});

	it('name both kinds of a note that has two', () => {
		const problems = problemsOf(note('- question: Where?', '- answer: here', TERM));
		expect(problems.map(({ message }) => message)).toContain(
			'A note has one kind, this one has two (term, question): split it.'
		);
	});

	it('begin with the tab where the head is indented by one', () => {
		expect(problemsOf(HEAD.replace('  - id: leaflet', '\t- id: leaflet'))[0]).toMatchObject({
			line: 10,
			message: expect.stringContaining('Tabs are not allowed as indentation')
		});
	});

	it('leave no deck, and no problem leaves one', () => {
		expect(parseDeck(note('- term: quay'), 'deck.md').deck).toBeNull();
		expect(parseDeck(note(TERM), 'deck.md')).toMatchObject({ deck: { id: 'talks' }, problems: [] });
	});

	it('do not list all sources of a head that has thousands', () => {
		const many = Array.from({ length: 3000 }, (_, index) => `  - {id: s${index}, about: a}\n`);
		const text = note(TERM, '- source: herald 1').replace(
			'sources:\n',
			`sources:\n${many.join('')}`
		);
		expect(problemsOf(text)[0]?.message.length).toBeLessThan(300);
	});
});

describe('a deck is read alike', () => {
	const text = note(TERM, '- also: kai; dock', '- explain: It goes', '  on here.');

	it('with the line ends of Windows and a byte order mark', () => {
		expect(deckFrom(`\uFEFF${text.replaceAll('\n', '\r\n')}`)).toEqual(deckFrom(text));
	});

	it('with tabs, stars and wide blanks', () => {
		const loose = text
			.replaceAll('- also: ', '*\talso :\t')
			.replace('  on here', '\ton \u00a0 here')
			.replace('kai; dock', 'kai;dock ; ');
		expect(deckFrom(loose)).toEqual(deckFrom(text));
	});

	it('with a line separator or a lone carriage return inside a value', () => {
		expect(deckFrom(text.replace('It goes', 'It\u2028goes'))).toEqual(deckFrom(text));
		expect(deckFrom(text.replace('It goes', 'It\rgoes'))).toEqual(deckFrom(text));
	});

	it('with remarks of one line and of several', () => {
		const remarked = text.replace('- also', '<!-- one -->\n<!-- two\n- meaning: no\n-->\n- also');
		expect(deckFrom(remarked)).toEqual(deckFrom(text));
	});

	it('where a value begins on the line below its name', () => {
		expect(deckFrom(text.replace('- explain: It goes', '- explain:\n  It goes'))).toEqual(
			deckFrom(text)
		);
	});
});

describe('what a source leaves out', () => {
	it('is read in the order of its paragraphs, ranges and single ones', () => {
		const [source] = deckFrom(
			leftOut('9–12: names', '1: "the title: a line"', '2-4: a\n        b')
		).sources;
		expect(source?.leftOut).toEqual([
			{ from: 1, to: 1, why: 'the title: a line' },
			{ from: 2, to: 4, why: 'a b' },
			{ from: 9, to: 12, why: 'names' }
		]);
	});

	it('is nothing where it does not say so', () => {
		expect(deckFrom(HEAD).sources.map((source) => source.leftOut)).toEqual([[], []]);
	});
});

describe("what stands under a section's heading", () => {
	const under = (own: string) =>
		deckFrom(`${HEAD}
## Talks
- claimed by: The Gazette
- as of: 2025-02

### one
- term: quay
- meaning: where ships lie
- source: gazette 1
${own}
## Later

### two
${TERM}
`).notes.map(({ evidence }) => [evidence.claimedBy, evidence.asOf.month]);

	it('holds for its notes, and ends with the section', () => {
		expect(under('')).toEqual([
			['The Gazette', 2],
			['The Gazette', 3]
		]);
	});

	it('gives way to what a note says itself', () => {
		expect(under('- claimed by: Kim\n- as of: 2025-01\n')[0]).toEqual(['Kim', 1]);
	});
});

describe('a table of positions', () => {
	it('takes issues and parties by id or by name, and makes no note of an empty cell', () => {
		const deck = deckFrom(
			table("| | port | The dockers' union", '|:--|---|--:', '| Night work | | no [gazette 1]')
		);
		expect(deck.notes).toHaveLength(1);
		expect(deck.notes[0]).toMatchObject({ id: 'talks/nights-union', says: 'no', topic: 'Wants' });
	});

	it('keeps bars and brackets of the text, and a backslash before the first source', () => {
		const says = (cell: string) =>
			deckFrom(table('| | port |', '| --- | --- |', `| nights | ${cell} |`)).notes[0];
		expect(says('a \\| b \\[c] [gazette 1]')).toMatchObject({ says: 'a | b [c]' });
		expect(says('a\\\\[gazette 1]')).toMatchObject({ says: 'a\\' });
		expect(says('a  \t b [gazette 1]')).toMatchObject({ says: 'a b' });
	});

	it('stands beside a second one in the same section', () => {
		const deck = deckFrom(
			table(
				...['| | port |', '| --- | --- |', '| nights | no [gazette 1] |', ''],
				...['| | union |', '| --- | --- |', '| nights | yes [gazette 1] |']
			)
		);
		expect(deck.notes.map(({ id }) => id)).toEqual(['talks/nights-port', 'talks/nights-union']);
	});

	it('loses no cell whose row ends with a backslash', () => {
		const rows = ['| | port |', '| --- | --- |', '| nights | no [gazette 1] \\'];
		expect(problemsOf(table(...rows))[0]?.message).toContain('put all words before them');
	});
});

describe('a quote', () => {
	const quoteOf = (citation: string) =>
		deckFrom(note(TERM, `- source: ${citation}`)).notes[0]?.evidence.citations[1]?.quote;

	it('may hold quotation marks and brackets', () => {
		expect(quoteOf('gazette 2 "a "safe" [sic] word"')).toBe('a "safe" [sic] word');
	});

	it('has up to twelve words', () => {
		expect(quoteOf('gazette 2 "1 2 3 4 5 6 7 8 9 10 11 12"')).toMatch(/^1 2.* 12$/);
	});
});
