// A table issue × party: the short way to write position notes, a cell each.
import { oneLine } from '../../language/fold.ts';
import type { DeckHead } from '../../note/deck.ts';
import { isId, noteId, type NoteId } from '../../note/ids.ts';
import type { PositionNote } from '../../note/note.ts';
import { inSentence } from '../../language/plain-text.ts';
import type { Place, ProblemList } from '../problem.ts';
import { parseCitation, type EvidenceDefaults } from './read-evidence.ts';
import { withId, withIdOrName } from './known.ts';
import { DECK_LIMITS } from './limits.ts';
import { firstIds } from '../../note/lists.ts';
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
		problems.add(header, { kind: 'table-without-dashes' });
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
			problems.add(row, { kind: 'row-cells', cells: cells.length, heading: parties.length });
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
		problems.add(place, {
			kind: 'cell-too-long',
			count: text.length,
			most: DECK_LIMITS.valueCharacters
		});
		return [];
	}
	const [words = ''] = /^(?:[^\\[]+|\\.?)*/s.exec(text) ?? [];
	const says = oneLine(unescape(words));
	if (says === '') problems.add(place, { kind: 'cell-says-nothing' });
	const citations = readMarks(text.slice(words.length), place, around);
	const dated = withId(around.head.sources, citations[0]?.sourceId ?? '');
	const asOf = defaults.asOf ?? dated?.date ?? null;
	if (defaults.claimedBy === null || (asOf === null && citations.length > 0)) {
		problems.add(place, { kind: 'table-without-evidence' });
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
		around.problems.add(place, { kind: 'cell-id-too-long', text: inSentence(own) });
		return null;
	}
	const id = noteId(around.head.id, own);
	const line = around.take(id, place);
	if (line === null) return id;
	around.problems.add(place, { kind: 'cell-id-taken', id: own, line });
	return null;
}

/** The citations in brackets behind a cell's words. */
function readMarks(text: string, place: Place, { head, problems }: AroundTable) {
	const marks = [...text.matchAll(MARK)];
	if (text.replace(MARK, '').trim() !== '') {
		problems.add(place, { kind: 'cell-brackets' });
	}
	if (marks.length === 0) {
		problems.add(place, { kind: 'cell-cites-nothing' });
	}
	return marks.flatMap((mark) => {
		const citation = parseCitation((mark[1] ?? '').trim(), head.sources);
		if (!('kind' in citation)) return [citation];
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
	listName: 'parties' | 'issues',
	problems: ProblemList
): string | null {
	const text = unescape(cell.text);
	const entry = withIdOrName(list, text);
	if (entry) return entry.id;
	const what = isId(text) ? 'id' : 'name';
	problems.add(
		{ line: row.line, column: cell.column },
		{ kind: 'not-in-list', list: listName, by: what, text: inSentence(text), known: firstIds(list) }
	);
	return null;
}
