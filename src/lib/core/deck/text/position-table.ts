// A table issue × party: the short way to write position notes, a cell each.
import { oneLine } from '../../language/fold.ts';
import type { DeckHead } from '../../note/deck.ts';
import { isId, noteId, type NoteId } from '../../note/ids.ts';
import type { PositionNote } from '../../note/note.ts';
import { quoted, type Place, type ProblemList } from '../problem.ts';
import { parseCitation, type EvidenceDefaults } from './read-evidence.ts';
import { withId, withIdOrName } from './known.ts';
import { DECK_LIMITS, sayCount } from './limits.ts';
import { sayIds } from '../../note/lists.ts';
import type { PlacedNote } from './placed-deck.ts';

interface Row extends Place {
	readonly text: string;
}

interface Cell {
	readonly text: string;
	readonly column: number;
}

/** What the rows of a table need to know of the file around them. */
export interface AroundTable {
	readonly head: DeckHead;
	readonly topic: string;
	readonly defaults: EvidenceDefaults;
	readonly problems: ProblemList;
	/** Gives the note its id; where it is taken, the line of the note that has it. */
	readonly take: (id: NoteId, place: Place) => number | null;
}

/** A citation in brackets. */
const MARK = /\[([^[\]]*)\]/g;

/** The id of a cell's note: the issue's, and the party's. */
export const cellId = (issueId: string, partyId: string): string => `${issueId}-${partyId}`;

/** The notes of a table; empty cells make none. */
export function readPositionTable(
	rows: readonly Row[],
	around: AroundTable
): readonly PlacedNote[] {
	const { head, problems } = around;
	const [header, rule, ...body] = rows;
	if (!header) return [];
	const dashes = rule ? cellsOf(rule.text) : [];
	if (dashes.length === 0 || !dashes.every((cell) => /^:?-+:?$/.test(cell.text))) {
		problems.add(header, 'A table needs a line of dashes under its heading: "| --- | --- |".');
		return [];
	}
	const parties = cellsOf(header.text)
		.slice(1)
		.map((cell) => find(cell, header, head.parties, 'parties', problems));
	return body.flatMap((row) => {
		const [first, ...cells] = cellsOf(row.text);
		if (!first) return [];
		const issueId = find(first, row, head.issues, 'issues', problems);
		if (cells.length !== parties.length) {
			problems.add(
				row,
				`This row has ${cells.length} cells behind its issue, the heading ${parties.length}: add or take out a "|".`
			);
			return [];
		}
		return cells.flatMap((cell, index) => {
			const partyId = parties[index] ?? null;
			if (cell.text === '' || issueId === null || partyId === null) return [];
			const place = { line: row.line, column: cell.column };
			return readCell(cell.text, { issueId, partyId, place }, around);
		});
	});
}

interface CellSpot {
	readonly issueId: string;
	readonly partyId: string;
	readonly place: Place;
}

function readCell(text: string, spot: CellSpot, around: AroundTable): readonly PlacedNote[] {
	const { issueId, partyId, place } = spot;
	const { topic, defaults, problems } = around;
	const id = takeId(spot, around);
	if (text.length > DECK_LIMITS.valueCharacters) {
		problems.add(
			place,
			`This cell has ${sayCount(text.length)} characters, and ${sayCount(DECK_LIMITS.valueCharacters)} are the most: a cell is one position.`
		);
		return [];
	}
	const [words = ''] = /^(?:[^\\[]+|\\.?)*/s.exec(text) ?? [];
	const says = oneLine(unescape(words));
	if (says === '') problems.add(place, 'This cell cites a source but says nothing.');
	const citations = readMarks(text.slice(words.length), place, around);
	const dated = withId(around.head.sources, citations[0]?.sourceId ?? '');
	const asOf = defaults.asOf ?? dated?.date ?? null;
	if (defaults.claimedBy === null || (asOf === null && citations.length > 0)) {
		problems.add(
			place,
			'A table needs "- claimed by: …" and, where its source has no date, "- as of: …" under its section\'s heading.'
		);
		return [];
	}
	if (id === null || says === '' || asOf === null || citations.length === 0) return [];
	const note: PositionNote = {
		kind: 'position',
		id,
		topic,
		issueId,
		partyId,
		says,
		evidence: { citations, claimedBy: defaults.claimedBy, asOf, standing: { kind: 'settled' } },
		explanation: null,
		decoys: [],
		tags: [],
		retired: null
	};
	return [{ note, place, fields: [] }];
}

/** The id that issue and party make; null where it cannot be the note's. */
function takeId({ issueId, partyId, place }: CellSpot, around: AroundTable): NoteId | null {
	const own = cellId(issueId, partyId);
	if (!isId(own)) {
		around.problems.add(
			place,
			`The issue's and the party's id make ${quoted(own)}, and an id has at most 80 characters: write this cell out as a note with an id of its own.`
		);
		return null;
	}
	const id = noteId(around.head.id, own);
	const line = around.take(id, place);
	if (line === null) return id;
	around.problems.add(
		place,
		`This cell's id is its issue's and its party's, "${own}", which stands already in line ${line}: write the cell out as a note with an id of its own.`
	);
	return null;
}

/** The citations in brackets behind a cell's words. */
function readMarks(text: string, place: Place, { head, problems }: AroundTable) {
	const marks = [...text.matchAll(MARK)];
	if (text.replace(MARK, '').trim() !== '') {
		problems.add(
			place,
			'A cell ends with its sources in brackets: put all words before them, and write "\\[" for a bracket of the text.'
		);
	}
	if (marks.length === 0) {
		problems.add(place, 'This cell cites nothing: end it with [source paragraph], as [wsj 36].');
	}
	return marks.flatMap((mark) => {
		const citation = parseCitation((mark[1] ?? '').trim(), head.sources);
		if (typeof citation !== 'string') return [citation];
		problems.add(place, citation);
		return [];
	});
}

/** The cells between the bars of a row, trimmed, still escaped. */
function cellsOf(text: string): readonly Cell[] {
	const cells: Cell[] = [];
	let start = 1;
	for (let index = 1; index <= text.length; index++) {
		const char = text[index];
		if (char === '\\' && index + 1 < text.length) index++;
		else if (char === '|' || (index === text.length && text.slice(start).trim() !== '')) {
			const raw = text.slice(start, index);
			cells.push({ text: raw.trim(), column: start + 1 + (raw.length - raw.trimStart().length) });
			start = index + 1;
		}
	}
	return cells;
}

const unescape = (text: string): string => text.replace(/\\([\\|[])/g, '$1');

function find(
	cell: Cell,
	row: Row,
	list: readonly { readonly id: string; readonly name: string }[],
	listName: string,
	problems: ProblemList
): string | null {
	const text = unescape(cell.text);
	const entry = withIdOrName(list, text);
	if (entry) return entry.id;
	const what = isId(text) ? 'id' : 'name';
	problems.add(
		{ line: row.line, column: cell.column },
		`The head's ${listName} have no ${what} ${quoted(text)}: add it there, or use one of them (${sayIds(list)}).`
	);
	return null;
}
