// What a file is, by its content, and what it holds: a deck of ours, Moodle's questions, another program's cards,
// or why nothing can be made of it.
import { decodeNamedText, decodeText } from '../encoding/decode-text.ts';
import { isGift } from '../gift/read-gift.ts';
import { listZip } from '../zip/zip-listing.ts';
import { fileInZip } from '../zip/zip-entry.ts';
import type { TableMapping, TableSketch } from '../../core/import/table-mapping.ts';
import { isUsable } from './columns.ts';
import { isCrowdAnki, readCrowdAnki } from './crowdanki.ts';
import { fromTransit, readEdn } from './edn.ts';
import type { Found } from './found.ts';
import { isHashcards, readHashcards } from './hashcards.ts';
import { isMochi, readMochi } from './mochi.ts';
import { isObsidian, readObsidian } from './obsidian.ts';
import { readPastedList } from './pasted-list.ts';
import { readAnkiHead } from './anki-head.ts';
import { mappingFor, notesOfTable, readTable, sketchOf, type Table } from './table.ts';
import { DECK_LIMITS } from '../../core/deck/text/limits.ts';
import type { NoDeckFault } from '../../core/import/no-deck-fault.ts';

export type Recognised =
	| { readonly kind: 'deck' | 'gift'; readonly text: string }
	| {
			readonly kind: 'found';
			readonly found: Found;
			/** Where it is a table, whose columns may be told anew. */
			readonly table: TableSketch | null;
	  }
	| { readonly kind: 'refused'; readonly fault: NoDeckFault };

const refused = (fault: NoDeckFault): Recognised => ({ kind: 'refused', fault });

/** Bytes that begin so are no text. */
const SIGNATURES: readonly (readonly [string, NoDeckFault])[] = [
	['SQLite format 3\0', 'anki-package'],
	['%PDF-', 'pdf'],
	['\x89PNG', 'picture'],
	['\xff\xd8\xff', 'picture'],
	['GIF8', 'picture'],
	['ID3', 'sound'],
	['OggS', 'sound'],
	['RIFF', 'sound'],
	['\xd0\xcf\x11\xe0', 'old-office'],
	['{\\rtf', 'rich-text']
];

/** `name` is the file's; what was pasted has none. `mapping` is how somebody wants a table to be read. */
export async function readElsewhere(
	name: string,
	bytes: Uint8Array,
	mapping: TableMapping | null
): Promise<Recognised> {
	const start = Array.from(bytes.subarray(0, 16), (byte) => String.fromCharCode(byte)).join('');
	if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return readZipped(bytes);
	const known = SIGNATURES.find(([signature]) => start.startsWith(signature));
	if (known) return refused(known[1]);
	const text = await decodeText(bytes);
	if (text === null) return refused('no-text');
	return recognise(text, name, mapping);
}

const MOST_BYTES = 60_000_000;

const MOST_FILES = 100_000;

/** What was cut has lost its list; each file has its name before it. */
const isCutAnki = (bytes: Uint8Array): boolean =>
	new TextDecoder('latin1').decode(bytes.subarray(0, 1_000_000)).includes('collection.anki2');

function readZipped(bytes: Uint8Array): Recognised {
	const listing = listZip(bytes, MOST_FILES);
	if (!listing.ok) return refused(isCutAnki(bytes) ? 'anki-package' : 'zip-broken');
	const names = [...listing.value.keys()];
	if (names.some((name) => /^collection\.anki2[1b]*$/.test(name))) return refused('anki-package');
	if (names.includes('word/document.xml')) return refused('word');
	if (names.includes('xl/workbook.xml')) return refused('excel');
	if (names.includes('content.xml')) return refused('open-document');
	if (
		names.some((name) => /^manifest\.json$/.test(name)) &&
		names.some((name) => /log|segments/.test(name))
	)
		return refused('backup');
	const json = names.find((name) => /(?:^|\/)deck\.json$/.test(name));
	const mochi = ['data.json', 'data.edn'].find((name) => names.includes(name));
	const wanted = mochi ?? json ?? onlyJson(names);
	if (wanted === undefined) return refused('zip');
	const entry = fileInZip(bytes, wanted, MOST_BYTES);
	if (entry.kind === 'too large') return refused('zip-too-large');
	if (entry.kind !== 'file') return refused('zip-broken');
	const text = decodeNamedText(entry.bytes);
	const data = text === null ? null : dataOf(wanted, text);
	if (data === null || text === null) return refused('zip-broken');
	if (mochi !== undefined) {
		const cards = wanted.endsWith('.edn') ? readEdn(text) : fromTransit(data);
		const media = names.filter((name) => name !== wanted && !name.endsWith('/')).length;
		return isMochi(cards) ? foundIn(readMochi(cards, media)) : refused('zip');
	}
	return isCrowdAnki(data) ? foundIn(readCrowdAnki(data)) : refused('zip');
}

/** CrowdAnki calls its file like the deck. */
function onlyJson(names: readonly string[]): string | undefined {
	const json = names.filter((name) => name.endsWith('.json') && !name.startsWith('__MACOSX'));
	return json.length === 1 ? json[0] : undefined;
}

function dataOf(name: string, text: string): unknown {
	return name.endsWith('.edn') ? readEdn(text) : jsonOf(text);
}

function jsonOf(text: string): unknown {
	try {
		return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
	} catch {
		return null;
	}
}

const foundIn = (found: Found, table: TableSketch | null = null): Recognised =>
	// A table whose columns ask nothing can be told anew.
	found.notes.length > 0 || table ? { kind: 'found', found, table } : refused('no-cards');

function recognise(text: string, name: string, mapping: TableMapping | null): Recognised {
	// How much a deck may hold is said by its reader.
	if (text.length > DECK_LIMITS.characters) return { kind: 'deck', text };
	if (readAnkiHead(text.replace(/^\uFEFF/, '')).head.isAnki)
		return tableOf(readTable(text), mapping);
	if (isOwnDeck(text)) return { kind: 'deck', text };
	if (/^\uFEFF?\s*[{[]/.test(text) && !/\.gift(?:\.txt)?$/i.test(name)) {
		const data = jsonOf(text);
		if (isCrowdAnki(data)) return foundIn(readCrowdAnki(data));
		if (data !== null) return refused('json');
		if (/\.json$/i.test(name)) return refused('json-broken');
	}
	if (/^\uFEFF?\s*<(?:!doctype html|html)/i.test(text)) return refused('page');
	if (/\.gift(?:\.txt)?$/i.test(name) || /^\$CATEGORY:|^::[^:\n]+::[\s\S]*?\{/m.test(text))
		return { kind: 'gift', text };
	const stem = stemOf(name);
	if (isHashcards(text)) return foundIn(readHashcards(text, stem));
	const isMarkdown = /\.(?:md|markdown)$/i.test(name);
	const table = isMarkdown ? null : readTable(text);
	if (table && (isSure(table, text) || /\.(?:csv|tsv|tab)$/i.test(name)))
		return tableOf(listOrTable(table, text), mapping);
	if (isObsidian(text)) {
		const read = readObsidian(text, stem);
		if (read.notes.length > 0) return foundIn(read);
	}
	if (isGift(name, text)) return { kind: 'gift', text };
	const list = isMarkdown ? null : readPastedList(text);
	if (list) return tableOf(list, mapping);
	if (table && table.rows.length > 1) return tableOf(table, mapping);
	if (/\.(?:csv|tsv|tab)$/i.test(name)) return refused('one-column');
	return refused(isMarkdown ? 'no-deck' : 'no-cards');
}

/** In a list of Quizlet's a line without a tab goes on with the definition above; all of it may be one line. */
const listOrTable = (table: Table, text: string): Table =>
	table.format === 'quizlet' || (table.rows.length === 1 && text.includes(';'))
		? (readPastedList(text) ?? table)
		: table;

/** A tab stands in no prose. */
const isSure = ({ format }: Table, text: string): boolean =>
	format !== 'table' || text.split('\n', 1)[0]!.includes('\t');

/** A head with an id, or fields as notes have them: what is wrong with it is said line by line. */
function isOwnDeck(text: string): boolean {
	const head = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? '';
	if (/^(?:id|licence|sources|parties)[ \t]*:/m.test(head)) return true;
	return /^###[ \t]+\S[^\n]*\r?\n(?:[ \t]*\r?\n)*-[ \t]+(?:term|question|cloze|figure|event|statement|position):/m.test(
		text
	);
}

function tableOf(table: Table | null, wanted: TableMapping | null): Recognised {
	if (table === null) return refused('one-column');
	const usual = mappingFor(table);
	const mapping =
		wanted && isUsable(wanted) && wanted.roles.length === usual.roles.length ? wanted : usual;
	return foundIn(notesOfTable(table, mapping), sketchOf(table, mapping));
}

/** The file's name without its endings and the number of a second copy. */
export function stemOf(file: string): string {
	const stem = file
		.replace(/(?:\.(?:csv|tsv|tab|txt|md|markdown|mochi|json|zip))+$/i, '')
		.replace(/\s*\(\d+\)$/, '')
		.replace(/\s+/g, ' ')
		.trim();
	return stem === '' ? 'cards' : stem;
}
