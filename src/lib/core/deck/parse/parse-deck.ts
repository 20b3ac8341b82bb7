// A deck out of its text. All problems of the file are collected, each with its place and mend.
import type { Deck, DeckHead } from '../deck.ts';
import { idFromText, isId } from '../ids.ts';
import type { Note } from '../note.ts';
import { ProblemList, type Place, type Problem } from '../problem.ts';
import { NO_DEFAULTS, type EvidenceDefaults } from './evidence.ts';
import { Fields } from './fields.ts';
import { parseHead, splitFrontMatter } from './front-matter.ts';
import { readLines, type Field, type Line } from './lines.ts';
import { readNote } from './note.ts';
import { readPositionTable } from './position-table.ts';

/** `deck` is there only where there is no problem at all. */
export type ParsedDeck =
	| { readonly deck: Deck; readonly problems: readonly [] }
	| { readonly deck: null; readonly problems: readonly Problem[] };

/** Reads a deck file. `file` is its name in the problems. */
export function parseDeck(text: string, file: string): ParsedDeck {
	const problems = new ProblemList(file);
	const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
	const parts = splitFrontMatter(lines);
	if (!parts) {
		problems.add(
			{ line: 1, column: 1 },
			'A deck begins with its head between two lines "---": id, title, licence, sources.'
		);
		return { deck: null, problems: problems.problems };
	}
	const head = parseHead(parts.head, problems);
	if (!head) return { deck: null, problems: problems.problems };
	const notes = readBody(readLines(parts.body, parts.bodyLine), head, problems);
	if (problems.problems.length > 0) return { deck: null, problems: problems.problems };
	return { deck: { ...head, notes }, problems: [] };
}

/** The lines of one heading, of one table, or of a section's defaults. */
type Block =
	| { kind: 'section'; title: string; place: Place; fields: Field[] }
	| { kind: 'note'; id: string; place: Place; fields: Field[] }
	| { kind: 'table'; rows: (Place & { text: string })[] };

function readBody(lines: readonly Line[], head: DeckHead, problems: ProblemList): readonly Note[] {
	const notes: Note[] = [];
	const lineById = new Map<string, number>();
	let topic = '';
	let defaults: EvidenceDefaults = NO_DEFAULTS;
	const add = (note: Note, place: Place) => {
		const first = lineById.get(note.id);
		if (first === undefined) notes.push(note);
		else problems.add(place, `This note's id stands already in line ${first}: give it its own.`);
		lineById.set(note.id, first ?? place.line);
	};
	for (const block of blocksOf(lines, problems)) {
		if (block.kind === 'section') {
			topic = block.title;
			defaults = readDefaults(block, problems);
		} else if (block.kind === 'table') {
			const found = readPositionTable(block.rows, topic, head, defaults, problems);
			for (const { note, place } of found) add(note, place);
		} else {
			const fields = new Fields(block.fields, block.place, problems);
			if (!isId(block.id)) complainOfId(block.id, block.fields, block.place, problems);
			const note = readNote(block.id, topic, fields, head, defaults);
			if (note && isId(block.id)) add(note, block.place);
		}
	}
	return notes;
}

function blocksOf(lines: readonly Line[], problems: ProblemList): readonly Block[] {
	const blocks: Block[] = [];
	for (const line of lines) {
		const last = blocks.at(-1);
		const place = { line: line.line, column: line.column };
		switch (line.kind) {
			case 'section':
				blocks.push({ kind: 'section', title: line.title, place, fields: [] });
				break;
			case 'note':
				blocks.push({ kind: 'note', id: line.id, place, fields: [] });
				break;
			case 'row':
				// As in Markdown, a blank line ends a table.
				if (last?.kind === 'table' && last.rows.at(-1)?.line === line.line - 1) {
					last.rows.push({ text: line.text, ...place });
				} else {
					blocks.push({ kind: 'table', rows: [{ text: line.text, ...place }] });
				}
				break;
			case 'field':
				if (last && last.kind !== 'table') last.fields.push(line);
				else problems.add(place, 'A field stands under a note: begin one with "### its-id".');
				break;
			case 'stray':
				problems.add(
					place,
					'This line is no heading, field or table. A field is "- name: value"; a long value goes on in indented lines; a remark stands in <!-- -->.'
				);
		}
	}
	return blocks;
}

function readDefaults(
	block: { readonly place: Place; readonly fields: readonly Field[] },
	problems: ProblemList
): EvidenceDefaults {
	const fields = new Fields(block.fields, block.place, problems);
	const defaults = { claimedBy: fields.text('claimed by'), asOf: fields.date('as of') };
	fields.complainOfUnread(['claimed by', 'as of']);
	return defaults;
}

function complainOfId(
	id: string,
	fields: readonly Field[],
	place: Place,
	problems: ProblemList
): void {
	const proposed = idFromText(id || fields[0]?.value || '') || 'a-short-name';
	problems.add(
		{ line: place.line, column: 5 },
		`${id === '' ? 'This note has no id' : `"${id}" is no id (small letters, digits, single dashes)`}: write "### ${proposed}", or let "npm run deck -- check --fix" write it.`
	);
}
