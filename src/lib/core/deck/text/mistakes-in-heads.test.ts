// What is wrong in a deck's head is said with its place and how to mend it.
import { describe, it } from 'vitest';
import { expectRefusal, type Bad } from '../../../testing/bad-decks.ts';
import { HEAD } from '../../../testing/decks.ts';

/** The head with lines under the `left out` of its first source. */
const leftOut = (...lines: readonly string[]): string =>
	HEAD.replace(
		'paragraphs: 12\n',
		`paragraphs: 12\n    left out:\n${lines.map((line) => `      ${line}\n`).join('')}`
	);

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
		'"4 March 2025" isn’t a date: write 2025-11-24'
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

describe('a head is refused, with the place and the mend, for', () => {
	it.each(HEADS)('%s', (_what, marked, sentence) => expectRefusal(marked, sentence));
});
