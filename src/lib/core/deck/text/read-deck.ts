// A deck as its text has it: what stands where. Whether its notes make sense together is checked
// later. The format is Markdown that reads well as it stands: a heading is a note, a list item a
// field, a table holds positions. The cost: a parser of our own; only the YAML of the head is left to
// a library.
import type { DeckHead } from '../../note/deck.ts';
import { idFromText, noteId, noteNamed, type NoteId } from '../../note/ids.ts';
import { inSentence, unseenIn } from '../../language/plain-text.ts';
import type { Place, ProblemList } from '../problem.ts';
import { NO_DEFAULTS, type EvidenceDefaults } from './read-evidence.ts';
import { Fields } from './fields.ts';
import { parseHead, splitFrontMatter } from './front-matter.ts';
import { readLines, type Field, type Line } from './read-lines.ts';
import { DECK_LIMITS } from './limits.ts';
import { readNote } from './read-note.ts';
import type { PlacedDeck, PlacedNote } from './placed-deck.ts';
import { readPositionTable } from './position-table.ts';

/** What could be read of a deck file; null where there is no head to read notes by. */
export function readDeck(text: string, file: string, problems: ProblemList): PlacedDeck | null {
	const lines = linesOf(text, problems);
	if (lines === null) return null;
	const parts = splitFrontMatter(lines);
	if (!parts) {
		problems.add({ line: 1, column: 1 }, { kind: 'no-head' });
		return null;
	}
	const head = parseHead(parts.head, problems);
	if (!head) return null;
	complainOfUnseen(parts.body, parts.bodyLine, problems);
	const body = readLines(parts.body, parts.bodyLine);
	const tooMany = body.filter(({ kind }) => kind === 'note')[DECK_LIMITS.notes];
	if (tooMany) complainOfNotes(tooMany, problems);
	const notes = tooMany ? null : readBody(body, head, problems);
	return notes && { file, head, ...notes };
}

/** Null where they are too many to be looked at. */
function linesOf(text: string, problems: ProblemList): readonly string[] | null {
	const start = { line: 1, column: 1 };
	if (text.length > DECK_LIMITS.characters) {
		problems.add(start, {
			kind: 'file-too-large',
			count: text.length,
			most: DECK_LIMITS.characters,
			of: 'characters'
		});
		return null;
	}
	const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
	if (lines.length <= DECK_LIMITS.lines) return lines;
	problems.add(start, {
		kind: 'file-too-large',
		count: lines.length,
		most: DECK_LIMITS.lines,
		of: 'lines'
	});
	return null;
}

function complainOfUnseen(body: readonly string[], firstLine: number, problems: ProblemList): void {
	for (const [index, text] of body.entries()) {
		const unseen = unseenIn(text);
		if (unseen) {
			problems.add(
				{ line: firstLine + index, column: unseen.index + 1 },
				{ kind: 'unseen', sign: unseen.sign }
			);
		}
	}
}

function complainOfNotes(place: Place, problems: ProblemList): void {
	problems.add(place, { kind: 'too-many-notes', most: DECK_LIMITS.notes });
}

/** The lines of one heading, of one table, or of a section's defaults. */
type Block =
	| { kind: 'section'; title: string; place: Place; fields: Field[] }
	| { kind: 'note'; id: string; place: Place; fields: Field[] }
	| { kind: 'table'; rows: (Place & { text: string })[] };

function readBody(
	lines: readonly Line[],
	head: DeckHead,
	problems: ProblemList
): Pick<PlacedDeck, 'noteById' | 'lineById'> | null {
	const noteById = new Map<NoteId, PlacedNote>();
	const lineById = new Map<NoteId, number>();
	let topic = '';
	let defaults: EvidenceDefaults = NO_DEFAULTS;
	const take = (id: NoteId, { line }: Place): number | null => {
		const first = lineById.get(id);
		if (first === undefined) lineById.set(id, line);
		return first ?? null;
	};
	for (const block of blocksOf(lines, problems)) {
		if (block.kind === 'section') {
			topic = block.title;
			defaults = readDefaults(block, problems);
		} else if (block.kind === 'table') {
			const around = { head, topic, defaults, problems, take };
			for (const cell of readPositionTable(block.rows, around)) noteById.set(cell.note.id, cell);
			if (lineById.size > DECK_LIMITS.notes) {
				complainOfNotes(block.rows[0]!, problems);
				return null;
			}
		} else {
			const { id, place } = block;
			const named = noteNamed(id, head.id);
			const first = named && take(named, place);
			if (named === null) complainOfId(id, block.fields, place, problems);
			if (first !== null) {
				problems.add(place, { kind: 'note-id-taken', line: first });
			}
			const fields = new Fields(block.fields, place, problems);
			const note = readNote(named ?? noteId(head.id, id), topic, fields, head, defaults);
			if (note && first === null) noteById.set(note.id, { note, place, fields: block.fields });
		}
	}
	return { noteById, lineById };
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
				else problems.add(place, { kind: 'stray-field' });
				break;
			case 'stray':
				problems.add(place, { kind: 'stray-line' });
		}
	}
	return blocks;
}

function readDefaults(
	block: { readonly place: Place; readonly fields: readonly Field[] },
	problems: ProblemList
): EvidenceDefaults {
	const fields = new Fields(block.fields, block.place, problems);
	const defaults = { claimedBy: fields.text('claimed by'), asOf: fields.asOf() };
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
		{ kind: 'note-id', text: id === '' ? null : inSentence(id), proposed }
	);
}
