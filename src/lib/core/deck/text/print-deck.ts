// A deck as text, the way a careful author would write it; parseDeck gives the same deck back.
import { stringify } from 'yaml';
import { printAsOf } from '../../note/as-of.ts';
import type { Deck, Issue } from '../../note/deck.ts';
import type { CitedEvidence, LeftOut, Source } from '../../note/evidence.ts';
import { nameOfNote, type DeckId } from '../../note/ids.ts';
import { printLooseDate } from '../../language/loose-date.ts';
import type { Note, PositionNote } from '../../note/note.ts';
import { cellId } from './position-table.ts';
import { contentEntries, printCitation, sharedEntries, type Entry } from './print-note.ts';

export function printDeck(deck: Deck): string {
	return `---\n${printHead(deck)}---\n${runsOf(deck)
		.map((run) => printRun(run, deck))
		.join('')}`;
}

function printHead(deck: Deck): string {
	const { id, title, language, licence, version, description } = deck;
	const head = {
		id,
		title,
		language,
		licence,
		version: String(version),
		...(description && { description }),
		sources: deck.sources.map(printSource),
		...(deck.parties.length > 0 && { parties: deck.parties.map(({ id, name }) => ({ id, name })) }),
		...(deck.issues.length > 0 && { issues: deck.issues.map(printIssue) })
	};
	return stringify(head, { schema: 'failsafe', lineWidth: 0 });
}

type YamlFields = Record<string, string | ReadonlyMap<string, string>>;

function printSource({ date, paragraphs, leftOut, ...source }: Source): YamlFields {
	const { id, title, publisher, author, link, about, file } = source;
	const fields: Record<string, YamlFields[string] | null> = {
		id,
		title,
		publisher,
		author,
		date: date && printLooseDate(date),
		link,
		about,
		file,
		paragraphs: paragraphs === null ? null : String(paragraphs),
		'left out': leftOut.length === 0 ? null : new Map(leftOut.map(printLeftOut))
	};
	return Object.fromEntries(
		Object.entries(fields).flatMap(([key, value]) => (value === null ? [] : [[key, value]]))
	);
}

const printIssue = ({ id, name, alike }: Issue): YamlFields => ({
	...{ id, name },
	...(alike && { alike: alike.map((group) => group.join(' ')).join('; ') })
});

const printLeftOut = ({ from, to, why }: LeftOut): readonly [string, string] => [
	from === to ? String(from) : `${from}-${to}`,
	why
];

/** Notes that stand together: a table of positions, or any others of one topic. */
interface Run {
	readonly topic: string;
	/** Whom and when the cells of a table share; null for notes written out. */
	readonly table: CitedEvidence | null;
	readonly notes: Note[];
}

function runsOf({ id, notes }: Deck): readonly Run[] {
	const runs: Run[] = [];
	for (const note of notes) {
		const table = fitsTable(note, id) && note.evidence.claimedBy !== null ? note.evidence : null;
		const last = runs.at(-1);
		if (last && last.topic === note.topic && canJoin(last, note, table)) last.notes.push(note);
		else runs.push({ topic: note.topic, table, notes: [note] });
	}
	return runs;
}

/** A cell joins a table only where the table, read row by row, keeps the order of the notes. */
function canJoin(run: Run, note: Note, table: CitedEvidence | null): boolean {
	if (run.table === null || table === null) return run.table === table;
	if (!sameEvidence(run.table, table)) return false;
	const cells = [...run.notes, note] as PositionNote[];
	const { parties, issues } = axesOf(cells);
	const rank = (cell: PositionNote) =>
		issues.indexOf(cell.issueId) * parties.length + parties.indexOf(cell.partyId);
	return rank(cells.at(-1)!) > rank(cells.at(-2)!);
}

const sameEvidence = (a: CitedEvidence, b: CitedEvidence): boolean =>
	a.claimedBy === b.claimedBy && printAsOf(a.asOf) === printAsOf(b.asOf);

const axesOf = (cells: readonly PositionNote[]) => ({
	parties: [...new Set(cells.map((cell) => cell.partyId))],
	issues: [...new Set(cells.map((cell) => cell.issueId))]
});

function fitsTable(note: Note, deck: DeckId): boolean {
	return (
		note.kind === 'position' &&
		nameOfNote(note.id, deck) === cellId(note.issueId, note.partyId) &&
		note.evidence.standing.kind === 'settled' &&
		note.evidence.citations.every((citation) => !/[\\[\]|]/.test(citation.quote ?? '')) &&
		note.explanation === null &&
		note.retired === null &&
		note.decoys.length + note.tags.length === 0
	);
}

function printRun({ topic, table, notes }: Run, deck: Deck): string {
	const heading = `\n## ${topic}`.trimEnd() + '\n';
	if (table === null) return heading + notes.map((note) => printNote(note, deck.id)).join('');
	return (
		heading +
		printEntries([
			['claimed by', table.claimedBy],
			['as of', printAsOf(table.asOf)]
		]) +
		`\n${printTable(notes as PositionNote[], deck)}`
	);
}

function printTable(cells: readonly PositionNote[], deck: Deck): string {
	const { parties, issues } = axesOf(cells);
	const row = (texts: readonly string[]) => `| ${texts.join(' | ')} |\n`;
	const lines = issues.map((issueId) =>
		row([
			nameFor(issueId, deck.issues),
			...parties.map((partyId) => {
				const cell = cells.find((one) => one.issueId === issueId && one.partyId === partyId);
				return cell ? printCell(cell) : '';
			})
		])
	);
	const header = ['', ...parties.map((partyId) => nameFor(partyId, deck.parties))];
	return row(header) + row(header.map(() => '---')) + lines.join('');
}

/** People read names; an id stands where the name could be taken for another's id or name. */
function nameFor(id: string, list: readonly { readonly id: string; readonly name: string }[]) {
	const name = list.find((entry) => entry.id === id)?.name ?? id;
	const claims = list.filter((entry) => entry.id === name || entry.name === name);
	return claims.length === 1 ? escapeCell(name) : id;
}

const escapeCell = (text: string): string => text.replace(/[\\|[]/g, '\\$&');

function printCell({ says, evidence }: PositionNote): string {
	const marks = evidence.citations.map((citation) => `[${printCitation(citation)}]`);
	return [escapeCell(says), ...marks].join(' ');
}

function printNote(note: Note, deck: DeckId): string {
	const entries = [...contentEntries(note), ...sharedEntries(note, deck)];
	return `\n### ${nameOfNote(note.id, deck)}\n\n${printEntries(entries)}`;
}

const printEntries = (entries: readonly Entry[]): string =>
	entries.map(([key, value]) => `- ${key}: ${value}\n`).join('');
