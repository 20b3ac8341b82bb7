// Tables of cards: CSV and TSV of any program, Anki's text export with its "#" lines, Quizlet's list.
import { LeftCounter } from '../../core/import/left.ts';
import { isWebAddress } from '../../core/note/evidence.ts';
import { ankiPieces, hasAnkiGaps, sentenceOf } from './gaps.ts';
import type { ColumnRole, TableMapping, TableSketch } from '../../core/import/table-mapping.ts';
import { isHeading, rolesFor } from './columns.ts';
import { dateIn } from './date-in.ts';
import type { Found, FoundNote, FoundSource } from './found.ts';
import { delimiterOf, rowsOf } from './rows.ts';
import { onOneLine, plainFromHtml } from './plain.ts';
import { readAnkiHead, type AnkiHead } from './anki-head.ts';

/** The rows of a table, and what is known of it beside them. */
export interface Table {
	readonly format: 'anki-text' | 'quizlet' | 'table';
	readonly rows: readonly (readonly string[])[];
	readonly head: AnkiHead;
}

/** The table that a text is; null where it is none. */
export function readTable(given: string): Table | null {
	const text = given.replace(/^\uFEFF/, '');
	const { head, body } = readAnkiHead(text);
	const excel = /^sep=(.)\r?\n/i.exec(body);
	const rest = excel ? body.slice(excel[0].length) : body;
	const delimiter = head.separator ?? excel?.[1] ?? delimiterOf(rest);
	if (delimiter === null) return null;
	const rows = rowsOf(rest, delimiter);
	if (rows.length === 0) return null;
	if (head.isAnki) return { format: 'anki-text', rows, head };
	const isTwo = rows.every(({ length }) => length <= 2);
	const isQuizlet = delimiter === '\t' && isTwo && !isHeading(rows[0]!) && !/(?:^|\t)"/m.test(rest);
	return { format: isQuizlet ? 'quizlet' : 'table', rows, head };
}

/** How a table is read where nobody has said otherwise. */
export function mappingFor({ rows, head, format }: Table): TableMapping {
	const columns = Math.max(...rows.slice(0, 1000).map(({ length }) => length));
	const hasHeading = head.columns === null && rows.length > 1 && isHeading(rows[0]!);
	const names = head.columns ?? (hasHeading ? rows[0]! : []);
	const special = new Map<number, ColumnRole>();
	if (head.guid !== null) special.set(head.guid, 'id');
	if (head.deck !== null) special.set(head.deck, 'topic');
	if (head.tagsAt !== null) special.set(head.tagsAt, 'tags');
	if (head.notetype !== null) special.set(head.notetype, 'nothing');
	const free = Array.from({ length: columns }, (_, index) => index).filter(
		(at) => !special.has(at)
	);
	const byName = rolesFor(
		free.map((at) => names[at] ?? ''),
		free.length
	);
	const roles = Array.from(
		{ length: columns },
		(_, at) => special.get(at) ?? byName[free.indexOf(at)] ?? 'nothing'
	);
	const isVocabulary = names.some((name) =>
		/^(?:term|word|begriff|wort|vokabel)$/i.test(name.trim())
	);
	return { roles, hasHeading, bothWays: format === 'quizlet' || isVocabulary };
}

const SKETCHED = 5;

export function sketchOf({ rows, head }: Table, mapping: TableMapping): TableSketch {
	const names = head.columns ?? (mapping.hasHeading ? (rows[0] ?? []) : []);
	const first = mapping.hasHeading ? 1 : 0;
	return { mapping, names, rows: rows.slice(first, first + SKETCHED) };
}

export function notesOfTable(table: Table, mapping: TableMapping): Found {
	const left = new LeftCounter();
	const { head, format } = table;
	const rows = mapping.hasHeading ? table.rows.slice(1) : table.rows;
	const read = head.html || head.isUnsaid ? plainFromHtml : (text: string) => onOneLine(text);
	const notes: FoundNote[] = [];
	for (const row of rows) {
		const note = noteOfRow(row, mapping, head, (text) => read(text, left), left);
		if (note) notes.push(note);
	}
	return { format, title: null, id: null, description: '', notes, left, media: 0 };
}

function noteOfRow(
	row: readonly string[],
	{ roles, bothWays }: TableMapping,
	head: AnkiHead,
	read: (text: string) => string,
	left: LeftCounter
): FoundNote | null {
	const raw = (role: ColumnRole) =>
		roles.flatMap((one, at) => (one === role && row[at]?.trim() ? [row[at]] : []));
	const first = (role: ColumnRole) => read(raw(role)[0] ?? '');
	const [sides] = raw('front');
	if (sides === undefined) {
		left.add('row-without-front');
		return null;
	}
	const id = raw('id')[0]?.trim() ?? '';
	const explained = raw('explanation')
		.map(read)
		.filter((text) => text !== '');
	const shared = {
		isId: id !== '',
		topic: first('topic') || head.deckName || '',
		tags: [...head.tags, ...raw('tags').flatMap((text) => text.split(/[\s;,]+/))].filter(Boolean),
		source: sourceOf(first('source'), raw('link')[0] ?? '', first('claimed-by')),
		date: dateIn(first('date'))
	};
	if (hasAnkiGaps(sides)) {
		const pieces = ankiPieces(sides).map((piece) =>
			typeof piece === 'string'
				? kept(piece, read)
				: { ...piece, answer: read(piece.answer) || piece.answer, hint: read(piece.hint) }
		);
		const text = sentenceOf(pieces, left);
		const explanation = [first('back'), ...explained].filter(Boolean).join(' ') || null;
		return {
			...shared,
			kind: 'cloze',
			key: id || text.replace(/::[^{}]*\}\}/g, '}}'),
			text,
			explanation
		};
	}
	const [front, back] = [read(sides), first('back')];
	if (front === '') {
		left.add('row-without-front');
		return null;
	}
	if (back === '') {
		left.add('without-answer');
		return null;
	}
	const kind = bothWays || isReversed(row, head) ? 'term' : 'question';
	return {
		...shared,
		kind,
		key: id || front,
		front,
		back,
		explanation: explained.join(' ') || null
	};
}

/** The text beside a gap with the spaces at its ends. */
const kept = (text: string, read: (text: string) => string): string => {
	const [start = '', end = ''] = [/^\s*/.exec(text)?.[0], /\s*$/.exec(text)?.[0]];
	const inner = read(text);
	return inner === '' ? (text === '' ? '' : ' ') : `${start && ' '}${inner}${end && ' '}`;
};

const isReversed = (row: readonly string[], { notetype, notetypeName }: AnkiHead): boolean =>
	/reverse|umgekehrt|invers/i.test((notetype === null ? notetypeName : row[notetype]) ?? '');

/** A source that is an address is called by its host. */
export function sourceOf(title: string, link: string, claimedBy: string): FoundSource | null {
	const address = [link, title].map((text) => text.trim()).find(isWebAddress) ?? null;
	const named = title.trim() === address ? '' : title.trim();
	if (named === '' && address === null) return null;
	return {
		title: named || null,
		link: address,
		claimedBy: claimedBy.trim() || null,
		date: null
	};
}
