// A table issue × party: the short way to write position notes, a cell each.
import type { DeckHead } from '../deck.ts';
import { isId, noteId } from '../ids.ts';
import type { PositionNote } from '../note.ts';
import type { Place, ProblemList } from '../problem.ts';
import { parseCitation, type EvidenceDefaults } from './evidence.ts';
import { sayIds } from './lists.ts';

interface Row extends Place {
	readonly text: string;
}

interface Cell {
	readonly text: string;
	readonly column: number;
}

/** The note of a cell, and where the cell begins. */
interface PlacedNote {
	readonly note: PositionNote;
	readonly place: Place;
}

/** A citation in brackets. */
const MARK = /\[([^[\]]*)\]/g;

/** The id of a cell's note: the issue's, and the party's. */
export const cellId = (issueId: string, partyId: string): string => `${issueId}-${partyId}`;

/** The notes of a table; empty cells make none. */
export function readPositionTable(
	rows: readonly Row[],
	topic: string,
	head: DeckHead,
	defaults: EvidenceDefaults,
	problems: ProblemList
): readonly PlacedNote[] {
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
			return readCell(cell.text, issueId, partyId, place, topic, head, defaults, problems);
		});
	});
}

function readCell(
	text: string,
	issueId: string,
	partyId: string,
	place: Place,
	topic: string,
	head: DeckHead,
	defaults: EvidenceDefaults,
	problems: ProblemList
): readonly PlacedNote[] {
	const [words = ''] = /^(?:[^\\[]+|\\.?)*/s.exec(text) ?? [];
	const says = unescape(words).trim().replace(/\s+/g, ' ');
	const rest = text.slice(words.length);
	const marks = [...rest.matchAll(MARK)];
	if (rest.replace(MARK, '').trim() !== '') {
		problems.add(
			place,
			'A cell ends with its sources in brackets: put all words before them, and write "\\[" for a bracket of the text.'
		);
	}
	const citations = marks.flatMap((mark) => {
		const citation = parseCitation((mark[1] ?? '').trim(), head.sources);
		if (typeof citation !== 'string') return [citation];
		problems.add(place, citation);
		return [];
	});
	if (says === '') problems.add(place, 'This cell cites a source but says nothing.');
	if (marks.length === 0) {
		problems.add(place, 'This cell cites nothing: end it with [source paragraph], as [wsj 36].');
	}
	const dated = head.sources.find((source) => source.id === citations[0]?.sourceId);
	const asOf = defaults.asOf ?? dated?.date ?? null;
	if (defaults.claimedBy === null || (asOf === null && citations.length > 0)) {
		problems.add(
			place,
			'A table needs "- claimed by: …" and, where its source has no date, "- as of: …" under its section\'s heading.'
		);
		return [];
	}
	if (says === '' || asOf === null || citations.length === 0) return [];
	const note: PositionNote = {
		kind: 'position',
		id: noteId(head.id, cellId(issueId, partyId)),
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
	return [{ note, place }];
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
	const entry = list.find(({ id }) => id === text) ?? list.find(({ name }) => name === text);
	if (entry) return entry.id;
	const what = isId(text) ? 'id' : 'name';
	problems.add(
		{ line: row.line, column: cell.column },
		`The head's ${listName} have no ${what} "${text}": add it there, or use one of them (${sayIds(list)}).`
	);
	return null;
}
