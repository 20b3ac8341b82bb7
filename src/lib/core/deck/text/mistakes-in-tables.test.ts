// What is wrong in a table of positions is said with its place and how to mend it.
import { describe, it } from 'vitest';
import { TERM, expectRefusal, note, type Bad } from '../../../testing/bad-decks.ts';
import { HEAD } from '../../../testing/decks.ts';

const table = (...rows: readonly string[]): string =>
	`${HEAD}\n## Wants\n- claimed by: The Gazette\n\n${rows.join('\n')}\n`;
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

describe('a table is refused, with the place and the mend, for', () => {
	it.each(TABLES)('%s', (_what, marked, sentence) => expectRefusal(marked, sentence));
});
