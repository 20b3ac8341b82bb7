// What is wrong in a deck's text, and how to mend it, in English: for its author.
import { QUALIFIERS } from '../../core/language/quantity.ts';

const count = (value: number): string => value.toLocaleString('en');
const list = (ids: readonly string[]): string => ids.join(', ') || 'none yet';
const SPLIT = 'split the deck into several files.';
const DATE_FORMS =
	'write 2025-11-24, 2025-11, 2025 or --11-24 (no year), with "(inferred)" behind it if it only follows from the text';

interface Counted {
	readonly count: number;
	readonly most: number;
}
interface Keyed {
	readonly key: string;
}
interface Quoted {
	readonly text: string;
}
interface Known {
	readonly known: readonly string[];
}

/** What a line of a note holds that must not be missing. */
const fields: Readonly<Record<string, string>> = {
	term: 'the word itself',
	meaning: 'what the term means',
	question: 'a sentence that ends with "?"',
	answer: 'the answer in a few words',
	cloze: 'a sentence with {{name::answer}}',
	figure: 'the question that the number answers',
	event: 'what happened',
	statement: 'what was said',
	speaker: 'who said it',
	position: 'the id of the issue',
	party: 'the id of the party',
	says: 'what the party says on the issue'
};
/** What an entry of the head holds that must not be missing. */
const entries: Readonly<Record<string, string>> = {
	id: 'in small letters, digits and dashes, as "peace-plans"',
	title: 'the name that learners see',
	licence: 'as "CC0-1.0"',
	name: 'in words'
};

export const deckProblems = {
	more: (f: { readonly count: number }) =>
		`There are ${count(f.count)} more problems: mend these first.`,
	'file-too-large': (f: Counted & { readonly of: 'characters' | 'lines' }) =>
		`This file has ${count(f.count)} ${f.of}, and ${count(f.most)} are the most: ${SPLIT}`,
	'too-many-notes': (f: { readonly most: number }) =>
		`Here the deck has more than ${count(f.most)} notes: ${SPLIT}`,
	unseen: (f: { readonly sign: string }) =>
		`Here stands a character that is not seen and can make the text read as another (${f.sign}): take it out. The direction of each text is found without it.`,
	'no-head': () =>
		'A deck begins with its head between two lines "---": id, title, licence, sources.',
	'head-too-long': (f: Counted) =>
		`The head has ${count(f.count)} characters, and ${count(f.most)} are the most: ${SPLIT}`,
	'not-yaml': (f: { readonly why: string | null }) =>
		`The head is not readable as YAML: ${f.why === null ? 'its lists and maps stand within each other too often.' : `${f.why}.`}`,
	'head-empty': () => 'The head is empty; it needs at least id, title and sources.',
	'source-without-title': () =>
		'A source without a title needs "about": what it is, in a few words.',
	'alike-stranger': (f: Quoted & Known) =>
		`"alike" names "${f.text}", which is no party. Parties: ${list(f.known)}.`,
	'alike-too-small': () =>
		'"alike" needs two parties or more in each group, as "us-april us-draft; europeans ukraine".',
	'left-out-twice': (f: { readonly paragraph: number }) =>
		`Paragraph ${f.paragraph} is left out twice: keep one reason.`,
	'no-paragraph': (f: Quoted) =>
		`"${f.text}" is no paragraph: write 17, or 2-4 for several, and the reason behind the colon.`,
	'no-paragraphs': (f: Quoted) =>
		`"${f.text}" names no paragraphs: they are counted from 1, the first before the last, as 2-4.`,
	'paragraph-not-there': (f: Quoted & { readonly paragraphs: number }) =>
		`This source has ${f.paragraphs} paragraphs, so ${f.text} is not among them: correct one of the two numbers.`,
	'left-out-without-reason': (f: Quoted) =>
		`Say behind the colon why ${f.text} has no note, as "the title line".`,
	'entry-twice': (f: Quoted) => `"${f.text}" stands twice here; keep one.`,
	'unknown-entry': (f: Quoted & Known & { readonly meant: string | null }) =>
		`"${f.text}" is not a field of this place. ${f.meant ? `Did you mean "${f.meant}"?` : `Known here: ${f.known.join(', ')}.`}`,
	'not-a-text': (f: Keyed) => `"${f.key}" must be a text on one line.`,
	'not-a-map': (f: Keyed) => `"${f.key}" must be a map: a line "name: value" for each entry.`,
	'entry-missing': (f: Keyed) =>
		`"${f.key}" is missing: write ${f.key}: …, ${entries[f.key] ?? ''}.`,
	'no-id': (f: Quoted) =>
		`"${f.text}" is no id: use small letters, digits and single dashes, at most 80.`,
	'no-whole-number': (f: Keyed & Quoted & { readonly most: number }) =>
		`"${f.key}" must be a whole number from 1 to ${count(f.most)}, not "${f.text}".`,
	'head-date': (f: Quoted) =>
		`"${f.text}" isn’t a date: write 2025-11-24, 2025-11 or --11-24, with "(inferred)" behind it if it only follows from the text.`,
	'no-language': () => '"language" must be a tag as "en" or "pt-BR".',
	'no-link': (f: Keyed) =>
		`"${f.key}" must begin with https:// or http://. Behind that stands its host, and nothing with an "@" before it, as "https://example.org/harbour".`,
	'not-a-list': (f: Keyed) => `"${f.key}" must be a list: begin each entry with "- id: …".`,
	'too-many-entries': (f: Keyed & Counted) =>
		`"${f.key}" has ${count(f.count)} entries, and ${count(f.most)} are the most: ${SPLIT}`,
	'not-an-entry': (f: Keyed) => `Each entry of "${f.key}" begins with "- id: …".`,
	'id-twice-here': (f: Quoted) => `The id "${f.text}" stands twice here.`,
	'entry-too-long': (f: Counted & { readonly key: string | null }) =>
		`${f.key === null ? 'This value' : `"${f.key}"`} has ${count(f.count)} characters, and ${count(f.most)} are the most.`,
	'deck-id-taken': (f: { readonly id: string; readonly file: string }) =>
		`The deck id "${f.id}" is taken by ${f.file}: give this deck its own.`,
	'stray-field': () => 'A field stands under a note: begin one with "### its-id".',
	'stray-line': () =>
		'This line is no heading, field or table. A field is "- name: value"; a long value goes on in indented lines; a remark stands in <!-- -->.',
	'note-id-taken': (f: { readonly line: number }) =>
		`This note's id stands already in line ${f.line}: give it its own.`,
	'note-id': (f: { readonly text: string | null; readonly proposed: string }) =>
		`${f.text === null ? 'This note has no id' : `"${f.text}" is no id (small letters, digits, single dashes)`}: write "### ${f.proposed}", or let "npm run deck -- check --fix" write it.`,
	'table-without-dashes': () =>
		'A table needs a line of dashes under its heading: "| --- | --- |".',
	'row-cells': (f: { readonly cells: number; readonly heading: number }) =>
		`This row has ${f.cells} cells behind its issue, the heading ${f.heading}: add or take out a "|".`,
	'cell-too-long': (f: Counted) =>
		`This cell has ${count(f.count)} characters, and ${count(f.most)} are the most: a cell is one position.`,
	'cell-says-nothing': () => 'This cell cites a source but says nothing.',
	'table-without-evidence': () =>
		'A table needs "- claimed by: …" and, where its source has no date, "- as of: …" under its section\'s heading.',
	'cell-id-too-long': (f: Quoted) =>
		`The issue's and the party's id make "${f.text}", and an id has at most 80 characters: write this cell out as a note with an id of its own.`,
	'cell-id-taken': (f: { readonly id: string; readonly line: number }) =>
		`This cell's id is its issue's and its party's, "${f.id}", which stands already in line ${f.line}: write the cell out as a note with an id of its own.`,
	'cell-brackets': () =>
		'A cell ends with its sources in brackets: put all words before them, and write "\\[" for a bracket of the text.',
	'cell-cites-nothing': () =>
		'This cell cites nothing: end it with [source paragraph], as [wsj 36].',
	'not-in-list': (
		f: Quoted & Known & { readonly list: 'parties' | 'issues'; readonly by: 'id' | 'name' }
	) =>
		`The head's ${f.list} have no ${f.by} "${f.text}": add it there, or use one of them (${list(f.known)}).`,
	'field-twice': (f: Keyed) => `"${f.key}" stands twice in this note; keep one.`,
	'field-empty': (f: Keyed) =>
		`"${f.key}" is empty: write something behind it, or take the line out.`,
	'field-too-long': (f: Keyed & Counted) =>
		`"${f.key}" has ${count(f.count)} characters, and ${count(f.most)} are the most: a note is one piece of knowledge, so make several of it.`,
	'field-missing': (f: Keyed) => `This note needs a line "- ${f.key}: …", ${fields[f.key] ?? ''}.`,
	'too-many-values': (f: Keyed & Counted) =>
		`"${f.key}" lists ${count(f.count)} values, and ${f.most} are the most: keep those that matter.`,
	'no-date': (f: Quoted) => `"${f.text}" isn’t a date: ${DATE_FORMS}.`,
	'no-as-of': (f: Quoted) =>
		`"${f.text}" isn’t a date: ${DATE_FORMS}; or, of a source without a date, "undated, opened 2025-11-24".`,
	'no-figure': (f: Quoted) =>
		`"${f.text}" is no figure: write it as "600,000 troops", "11%" or "roughly $300 billion"; a first word may be ${QUALIFIERS.join(', ')}.`,
	'unknown-field': (f: Quoted & Known & { readonly meant: string | null }) =>
		`"${f.text}" is not a field of this kind of note. ${f.meant && f.meant !== f.text ? `Did you mean "${f.meant}"?` : `Known: ${f.known.join(', ')}.`}`,
	'no-kind': (f: Known) => `What is this note? Its first line is one of: ${f.known.join(', ')}.`,
	'two-kinds': (f: { readonly kinds: readonly string[] }) =>
		`A note has one kind, this one has two (${f.kinds.join(', ')}): split it.`,
	'event-needs-date': () => `This note needs a line "- date: …": ${DATE_FORMS}.`,
	'figure-needs-value': () => 'This note needs a line "- value: …", as "roughly $300 billion".',
	'no-tolerance': (f: Quoted) => `"${f.text}" is no tolerance: write it in percent, as "5%".`,
	'no-gap': () =>
		'This sentence has no gap: write one as {{year::2019}} or, with a hint, {{year::2019::which year?}}.',
	'too-many-gaps': (f: Counted) =>
		`This sentence has ${count(f.count)} gaps, each a card, and ${f.most} are the most: make several notes of it.`,
	'not-of-the-head': (f: Quoted & Known & { readonly list: 'parties' | 'issues' }) =>
		`"${f.text}" is not among the ${f.list} of the head (${list(f.known)}): add it there, or use one of them.`,
	retired: () => 'Write when and why: "- retired: 2025-12-01, merged into army-cap".',
	'no-citation': (f: Quoted) =>
		`"${f.text}" is no citation: write the source's id and the paragraph, as: source: wsj 36 "a short quote".`,
	'no-source': (f: Quoted & Known) =>
		`The head names no source "${f.text}". Add it there, or use one of: ${list(f.known)}.`,
	'paragraph-out-of-source': (f: {
		readonly source: string;
		readonly paragraphs: number | null;
		readonly paragraph: number;
	}) =>
		`"${f.source}" has ${f.paragraphs ?? 'at least 1'} paragraphs, counted from 1; ${f.paragraph} is none of them.`,
	'quote-too-long': (f: { readonly words: number; readonly characters: number }) =>
		`A quote has at most ${f.words} words and ${count(f.characters)} characters: shorten it to the passage that is the fact.`,
	'cites-nothing': () =>
		'This note cites nothing: add "- source: ID PARAGRAPH", as "- source: wsj 36".',
	'nobody-claims': () =>
		'Nobody claims this note: add "- claimed by: …", in the note or under the section\'s heading.',
	'needs-as-of': () =>
		'Its source has no date, so this note needs "- as of: …", as 2025-11 (inferred), or "undated, opened 2025-11-24".',
	'common-and-cited': () =>
		'What a document says is no common knowledge: keep the documents, or the line "source: common knowledge".',
	'common-and-claimed': () =>
		'Nobody in particular claims what is common knowledge: take "claimed by" out, or cite a document.',
	'none-and-cited': () =>
		'A source is given: take out the line "source: none given", or the other sources.',
	'none-and-claimed': () =>
		'Somebody says so: take "claimed by" out, or cite where they say it in place of "source: none given".',
	'none-needs-as-of': () =>
		'Without a source there is no date, so this note needs "- as of: …", as "undated, opened 2025-11-24".',
	'none-published': () =>
		'A published deck says where each note stands: cite a document, or write "source: common knowledge".',
	'common-needs-as-of': () =>
		'Common knowledge has no date of its own, so this note needs "- as of: …", as 2025-11.',
	'disputed-and-changed': () => 'A note is disputed or changed, not both: make two notes of it.',
	'since-without-was': () => '"since" belongs to "was": add "- was: the earlier answer".',
	'was-without-since': () => '"was" needs "- since: …", the date from which the new answer holds.',
	'disputed-by-nobody': () => '"disputed by" names no note: write the ids of its rivals.',
	'no-rival': (f: Quoted) => `"${f.text}" is no note's id: write rivals as "id" or "deck/id".`,
	'stray-braces': (f: Quoted) =>
		`"${f.text}" is no gap: write {{name::answer}} or {{name::answer::hint}}, the name in small letters, digits and dashes. Write \\{ and \\} for braces of the text.`,
	'brace-alone': (f: Quoted) =>
		`A brace in the gap "${f.text}" has no other: write \\{ or \\} for one that stands alone.`,
	'gap-name-twice': (f: {
		readonly name: string;
		readonly first: string;
		readonly second: string;
	}) =>
		`Two gaps are named "${f.name}" and have different answers, "${f.first}" and "${f.second}": one card asks for all gaps of a name, so give each its own.`,
	'give-away': (f: { readonly answer: string; readonly question: string }) =>
		`The answer "${f.answer}" stands in the question "${f.question}": reword one of them, so that the card does not give itself away.`,
	'foreign-note': () =>
		'This note is called by another deck: in a deck that is published, each note has an id of its own.',
	'long-quote': () =>
		'A quote has at most twelve words: shorten it to the words that are the fact.',
	'disputes-itself': () => 'A note does not dispute itself: take its own id out.',
	'rival-nowhere': (f: Quoted) =>
		`"${f.text}" stands in none of these decks: correct the deck's id, or give its file too.`,
	'no-such-note-here': (f: Quoted) =>
		`This deck has no note "${f.text}": correct the id, or write "deck/id" for a note of another deck.`,
	'no-such-note-there': (f: { readonly file: string; readonly id: string }) =>
		`${f.file} has no note "${f.id}": correct the id.`,
	'one-sided-rival': (f: {
		readonly name: string;
		readonly file: string | null;
		readonly line: number;
		readonly self: string;
		readonly isCell: boolean;
	}) =>
		`The note "${f.name}" ${f.file === null ? `in line ${f.line}` : `in ${f.file}, line ${f.line},`} does not name this one as its rival: ${f.isCell ? 'write that cell out as a note, ' : ''}add "- disputed by: ${f.self}" there, or take it out here.`,
	'term-before-its-note': (f: {
		readonly text: string;
		readonly id: string;
		readonly file: string | null;
		readonly line: number;
	}) =>
		`"${f.text}" is used here and explained only later, in ${f.file === null ? '' : `${f.file}, `}line ${f.line}: move the note "${f.id}" up, or say it here in other words.`,
	'same-question': (f: { readonly id: string; readonly line: number }) =>
		`The note "${f.id}" in line ${f.line} asks the same question and has another answer: say in the questions who says so or as of when, or, if the sources disagree, name each note under the other's "disputed by".`,
	'same-position': (f: { readonly id: string; readonly line: number }) =>
		`The party of the note "${f.id}" in line ${f.line} takes this position in the same words, so that "Who takes this position?" has two answers: say in each what sets it apart.`,
	empty: () => 'This must not be empty.',
	'form-date': () => 'Write it as 2025-11-24, 2025-11 or 2025.',
	'form-as-of': () => 'Write it as 2025-11-24, 2025-11 or 2025; or “undated, opened 2025-11-24”.',
	'card-date': () =>
		'This isn’t a date: write 2025-11-24, 2025-11 or 2025; or “undated, opened 2025-11-24”.',
	'form-link': () => 'A link begins with https:// or http://.',
	'paragraph-number': () => 'Write its number, counted from 1 with the title line.',
	'note-without-source': () => 'Say where it stands: a note has a source.'
};
