// A deck from its text, however it is written; and all of its problems at once.
import { sayFault } from '../../../words/say-deck-fault.ts';
import { describe, expect, it } from 'vitest';
import { dateOfAsOf } from '../../note/as-of.ts';
import { CITED, TERM, note, problemsOf } from '../../../testing/bad-decks.ts';
import { HEAD, deckFrom, notesText, problemsIn } from '../../../testing/decks.ts';
import { printDeck } from './print-deck.ts';
import { parseDeck } from './parse-deck.ts';

const table = (...rows: readonly string[]): string =>
	`${HEAD}\n## Wants\n- claimed by: The Gazette\n\n${rows.join('\n')}\n`;

/** The head with lines under the `left out` of its first source. */
const leftOut = (...lines: readonly string[]): string =>
	HEAD.replace(
		'paragraphs: 12\n',
		`paragraphs: 12\n    left out:\n${lines.map((line) => `      ${line}\n`).join('')}`
	);

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
		expect(problems.map(({ fault }) => sayFault(fault))).toContain(
			'A note has one kind, this one has two (term, question): split it.'
		);
	});

	it('begin with the tab where the head is indented by one', () => {
		expect(problemsOf(HEAD.replace('  - id: leaflet', '\t- id: leaflet'))[0]).toMatchObject({
			line: 10,
			fault: {
				kind: 'not-yaml',
				why: expect.stringContaining('Tabs are not allowed as indentation')
			}
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
		expect(sayFault(problemsOf(text)[0]!.fault).length).toBeLessThan(300);
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
`).notes.map(({ evidence }) => [evidence.claimedBy, dateOfAsOf(evidence.asOf)?.month]);

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

describe('a source without a date', () => {
	const asOf = (text: string) =>
		deckFrom(
			`${HEAD}\n## Places\n\n### one\n- question: Where?\n- answer: here\n- source: common knowledge\n- as of: ${text}\n`
		).notes[0]!.evidence.asOf;

	it('says on which day it was opened, and has no date', () => {
		const opened = { year: 2026, month: 11, day: 29 };
		expect(asOf('undated, opened 2026-11-29')).toEqual({ opened });
	});
});

describe('common knowledge', () => {
	const evidenceOf = (fields: string, section = '') =>
		deckFrom(
			`${HEAD}\n## Places\n${section}\n### one\n- question: Where?\n- answer: here\n${fields}`
		).notes[0]!.evidence;

	it('is cited from no document and claimed by nobody in particular', () => {
		expect(evidenceOf('- source: common knowledge\n- as of: 2025\n')).toEqual({
			citations: [],
			claimedBy: null,
			asOf: { year: 2025, month: null, day: null, inferred: false },
			standing: { kind: 'settled' }
		});
	});

	it('takes the date of its section, and not its claimant', () => {
		const section = '- claimed by: The Gazette\n- as of: 2025-02\n';
		expect(evidenceOf('- source: common knowledge\n', section)).toMatchObject({
			claimedBy: null,
			asOf: { month: 2 }
		});
	});
});

describe('a note from elsewhere', () => {
	it('says that no source is given, and neither a claimant nor a document', () => {
		const text = `${HEAD}\n## Places\n- claimed by: The Gazette\n\n### one\n- question: Where?\n- answer: here\n- source: none given\n- as of: undated, opened 2026-11-29\n`;
		expect(deckFrom(text).notes[0]!.evidence).toEqual({
			citations: [],
			claimedBy: null,
			unsourced: true,
			asOf: { opened: { year: 2026, month: 11, day: 29 } },
			standing: { kind: 'settled' }
		});
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
		expect(sayFault(problemsOf(table(...rows))[0]!.fault)).toContain('put all words before them');
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

	it('has up to 120 words in a deck that is not published', () => {
		const passage = `1${' word'.repeat(119)}`;
		expect(quoteOf(`gazette 2 "${passage}"`)).toBe(passage);
	});
});

describe('a note that was written in another deck', () => {
	const text = notesText({
		'other/moved': ['question: Where?', 'answer: here', 'disputed by: stays'],
		stays: ['question: Where now?', 'answer: there', 'disputed by: other/moved'],
		moved: ['question: When?', 'answer: at noon']
	});

	it('keeps its id, beside one of the same name that was written here', () => {
		expect(deckFrom(text).notes.map(({ id }) => id)).toEqual([
			'other/moved',
			'talks/stays',
			'talks/moved'
		]);
	});

	it('names its rivals as the deck does that it stands in', () => {
		const [moved] = deckFrom(text).notes;
		expect(moved!.evidence.standing).toEqual({ kind: 'disputed', rivals: ['talks/stays'] });
		expect(deckFrom(printDeck(deckFrom(text)))).toEqual(deckFrom(text));
	});

	it('stands there once, however it is written', () => {
		const twice = notesText({
			'talks/one': ['question: Where?', 'answer: here'],
			one: ['question: When?', 'answer: at noon']
		});
		expect(problemsIn(twice)).toEqual([expect.stringContaining('stands already in line')]);
	});
});
