// What is wrong in a note is said with its place and how to mend it.
import { describe, it } from 'vitest';
import { CITED, TERM, expectRefusal, note, type Bad } from '../../../testing/bad-decks.ts';
import { HEAD } from '../../../testing/decks.ts';

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
		'common knowledge that a document says too',
		note('- question: Where?', '- answer: here', '- source: gazette 1', '- as of: 2025').replace(
			'- as of',
			'- source: »common knowledge\n- as of'
		),
		'What a document says is no common knowledge: keep the documents, or the line'
	],
	[
		'common knowledge that somebody claims',
		note('- question: Where?', '- answer: here').concat(
			'- source: common knowledge\n- claimed by: »Kim\n- as of: 2025\n'
		),
		'Nobody in particular claims what is common knowledge: take "claimed by" out'
	],
	[
		'no source given, beside one',
		note('- question: Where?', '- answer: here', '- source: gazette 1', '- as of: 2025').replace(
			'- as of',
			'- source: »none given\n- as of'
		),
		'A source is given: take out the line'
	],
	[
		'no source given for what somebody claims',
		note('- question: Where?', '- answer: here').concat(
			'- source: none given\n- claimed by: »Kim\n- as of: 2025\n'
		),
		'Somebody says so: take "claimed by" out'
	],
	[
		'no source given, and no date either',
		note('- question: Where?', '- answer: here', '- source: none given').replace(
			'### one',
			'»### one'
		),
		'needs "- as of: …", as "undated, opened 2025-11-24".'
	],
	[
		'common knowledge as of no date',
		note('- question: Where?', '- answer: here', '- source: common knowledge').replace(
			'### one',
			'»### one'
		),
		'needs "- as of: …", as 2025-11.'
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
	[
		'a field of another kind',
		note(TERM, '»- tolerance: 5%'),
		'Known: term, meaning, also, short, source'
	],
	[
		'a bad date',
		note('- event: The talks', '- date: »2025-02-30', CITED),
		'"2025-02-30" isn’t a date: write 2025-11-24, 2025-11, 2025 or --11-24'
	],
	['a bad "as of"', note(TERM, '- as of: »yesterday'), '"yesterday" isn’t a date'],
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
		'this note needs "- as of: …", as 2025-11 (inferred), or "undated, opened 2025-11-24".'
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
		'a quote of 121 words',
		note(TERM, `- source: »gazette 1 "${'word '.repeat(121).trim()}"`),
		'A quote has at most 120 words and 1,000 characters: shorten it'
	],
	[
		'a quote of 1,001 characters',
		note(TERM, `- source: »gazette 1 "${'x'.repeat(1001)}"`),
		'A quote has at most 120 words and 1,000 characters: shorten it'
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

describe('a note is refused, with the place and the mend, for', () => {
	it.each(NOTES)('%s', (_what, marked, sentence) => expectRefusal(marked, sentence));
});
