// The head of a deck file: YAML between two lines of three dashes, every value read as text.
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node, type YAMLMap } from 'yaml';
import type { DeckHead } from '../deck.ts';
import type { Source } from '../evidence.ts';
import { deckId, isId } from '../ids.ts';
import { parseLooseDate, type LooseDate } from '../loose-date.ts';
import type { Place, ProblemList } from '../problem.ts';
import { nearest } from './lists.ts';

const HEAD_KEYS = [
	'id',
	'title',
	'language',
	'licence',
	'version',
	'description',
	'sources',
	'parties',
	'issues'
];
const SOURCE_KEYS = [
	'id',
	'title',
	'publisher',
	'author',
	'date',
	'link',
	'about',
	'file',
	'paragraphs'
];

/** Splits a file into its head and its body; null where it does not begin with a head. */
export function splitFrontMatter(
	lines: readonly string[]
): { readonly head: string; readonly body: readonly string[]; readonly bodyLine: number } | null {
	if (lines[0]?.trimEnd() !== '---') return null;
	const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
	if (end < 0) return null;
	return { head: lines.slice(1, end).join('\n'), body: lines.slice(end + 1), bodyLine: end + 2 };
}

/** Reads the head; null where it is not readable at all. */
export function parseHead(text: string, problems: ProblemList): DeckHead | null {
	// Filled here, as the YAML parser misses some line ends behind an error.
	const counter = new LineCounter();
	counter.addNewLine(0);
	for (const { index } of text.matchAll(/\n/g)) counter.addNewLine(index + 1);
	const yaml = parseDocument(text, {
		schema: 'failsafe',
		// Both take the square of the head's length; MapReader looks for keys that stand twice.
		prettyErrors: false,
		uniqueKeys: false
	});
	const place = (offset: number | undefined): Place => {
		const { line, col } = counter.linePos(offset ?? 0);
		return { line: Math.max(1, line) + 1, column: Math.max(1, col) };
	};
	for (const error of yaml.errors) {
		problems.add(place(error.pos[0]), `The head is not readable as YAML: ${error.message}`);
	}
	if (yaml.errors.length > 0) return null;
	if (!isMap(yaml.contents)) {
		problems.add(place(0), 'The head is empty; it needs at least id, title and sources.');
		return null;
	}
	return readHead(new MapReader(yaml.contents, HEAD_KEYS, problems, place));
}

function readHead(map: MapReader): DeckHead {
	const id = map.id();
	const title = map.required('title', 'the name that learners see');
	const version = map.wholeNumber('version') ?? 1;
	const head = {
		title: title ?? '',
		language: map.text('language') ?? 'en',
		licence: map.required('licence', 'as "CC0-1.0"') ?? '',
		version,
		description: map.text('description') ?? '',
		sources: map.list('sources', SOURCE_KEYS, readSource),
		parties: map.list('parties', ['id', 'name'], readNamed),
		issues: map.list('issues', ['id', 'name'], readNamed)
	};
	// An id that is missing is a problem already; its stand-in lets the notes be checked too.
	return { id: deckId(id ?? 'deck'), ...head };
}

function readSource(map: MapReader): Source | null {
	const id = map.id();
	const source = {
		title: map.text('title'),
		publisher: map.text('publisher'),
		author: map.text('author'),
		date: map.date('date'),
		link: map.link('link'),
		about: map.text('about'),
		file: map.text('file'),
		paragraphs: map.wholeNumber('paragraphs')
	};
	if (source.title === null && source.about === null) {
		map.complain('A source without a title needs "about": what it is, in a few words.');
	}
	return id === null ? null : { id, ...source };
}

function readNamed(map: MapReader): { id: string; name: string } | null {
	const id = map.id();
	const name = map.required('name', 'in words');
	return id === null || name === null ? null : { id, name };
}

/** Reads the entries of one YAML map, and complains of those that are missing or not known. */
class MapReader {
	readonly #map: YAMLMap;
	readonly #problems: ProblemList;
	readonly #place: (offset: number | undefined) => Place;

	constructor(
		map: YAMLMap,
		known: readonly string[],
		problems: ProblemList,
		place: (offset: number | undefined) => Place
	) {
		this.#map = map;
		this.#problems = problems;
		this.#place = place;
		const seen = new Set<string>();
		for (const { key } of map.items) {
			const name = isScalar(key) ? String(key.value) : '';
			if (seen.has(name)) this.complain(`"${name}" stands twice here; keep one.`, key as Node);
			seen.add(name);
			if (known.includes(name)) continue;
			const meant = nearest(name, known);
			this.complain(
				`"${name}" is not a field of this place. ` +
					(meant ? `Did you mean "${meant}"?` : `Known here: ${known.join(', ')}.`),
				key as Node
			);
		}
	}

	complain(message: string, node?: Node | null): void {
		this.#problems.add(this.#place((node ?? this.#map).range?.[0]), message);
	}

	text(key: string): string | null {
		const node = this.#node(key);
		if (node === null) return null;
		if (isScalar(node)) return String(node.value).trim().replace(/\s+/g, ' ') || null;
		this.complain(`"${key}" must be a text on one line.`, node);
		return null;
	}

	required(key: string, how: string): string | null {
		const text = this.text(key);
		const node = this.#node(key);
		if (text !== null || (node !== null && !isScalar(node))) return text;
		this.complain(`"${key}" is missing: write ${key}: …, ${how}.`);
		return null;
	}

	id(): string | null {
		const id = this.required('id', 'in small letters, digits and dashes, as "peace-plans"');
		if (id === null || isId(id)) return id;
		this.complain(
			`"${id}" is no id: use small letters, digits and single dashes, at most 80.`,
			this.#node('id')
		);
		return null;
	}

	wholeNumber(key: string): number | null {
		const text = this.text(key);
		if (text === null) return null;
		if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
		this.complain(`"${key}" must be a whole number from 1, not "${text}".`, this.#node(key));
		return null;
	}

	date(key: string): LooseDate | null {
		const text = this.text(key);
		if (text === null) return null;
		const date = parseLooseDate(text);
		if (date === null) {
			this.complain(
				`"${text}" is no date: write 2025-11-24, 2025-11 or --11-24, with "(inferred)" behind it if it only follows from the text.`,
				this.#node(key)
			);
		}
		return date;
	}

	/** Only web addresses: a deck from elsewhere must not carry a script in a link. */
	link(key: string): string | null {
		const text = this.text(key);
		if (text === null || /^https?:\/\/[^\s<>"]+$/.test(text)) return text;
		this.complain(`"${key}" must begin with https:// or http://.`, this.#node(key));
		return null;
	}

	list<T extends { readonly id: string }>(
		key: string,
		known: readonly string[],
		read: (map: MapReader) => T | null
	): readonly T[] {
		const node = this.#node(key);
		if (node === null) return [];
		if (!isSeq(node)) {
			this.complain(`"${key}" must be a list: begin each entry with "- id: …".`, node);
			return [];
		}
		const seen = new Set<string>();
		return node.items.flatMap((item) => {
			if (!isMap(item)) {
				this.complain(`Each entry of "${key}" begins with "- id: …".`, item as Node);
				return [];
			}
			const entry = read(new MapReader(item, known, this.#problems, this.#place));
			if (entry === null) return [];
			if (seen.has(entry.id)) this.complain(`The id "${entry.id}" stands twice here.`, item);
			seen.add(entry.id);
			return [entry];
		});
	}

	#node(key: string): Node | null {
		const node = this.#map.get(key, true) as Node | undefined;
		return node === undefined || (isScalar(node) && node.value === '') ? null : node;
	}
}
