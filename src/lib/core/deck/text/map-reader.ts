// One YAML map of a deck's head, read by the names of its entries; what is wrong is said with its place.
import { oneLine } from '../../language/fold.ts';
import { isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import { isId } from '../../note/ids.ts';
import { parseLooseDate, type LooseDate } from '../../language/loose-date.ts';
import { isWebAddress } from '../../note/evidence.ts';
import { inSentence, unseenIn } from '../../language/plain-text.ts';
import type { DeckFault } from '../faults.ts';
import type { Place, ProblemList } from '../problem.ts';
import { DECK_LIMITS } from './limits.ts';
import { nearest } from '../../note/lists.ts';

/** An entry of a map whose names are not known beforehand; a value that is no text is empty. */
export interface MapEntry {
	readonly key: string;
	readonly value: string;
	readonly node: Node;
}

/** A text on one line, as it was wrapped or not; null where the node is a map or a list. */
const textOf = (node: unknown): string | null =>
	isScalar(node) ? oneLine(String(node.value)) : null;

/** Reads the entries of one YAML map, and complains of those that are missing or not known. */
export class MapReader {
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
			if (seen.has(name))
				this.complain({ kind: 'entry-twice', text: inSentence(name) }, key as Node);
			seen.add(name);
			if (known.includes(name)) continue;
			const meant = problems.isFull ? null : nearest(name, known);
			this.complain({ kind: 'unknown-entry', text: inSentence(name), meant, known }, key as Node);
		}
	}

	complain(fault: DeckFault, node?: Node | null): void {
		this.#problems.add(this.#place((node ?? this.#map).range?.[0]), fault);
	}

	text(key: string): string | null {
		const node = this.#node(key);
		if (node === null) return null;
		const text = textOf(node);
		if (text === null) {
			this.complain({ kind: 'not-a-text', key }, node);
			return null;
		}
		return this.#checked(text, key, node) || null;
	}

	/** The entries of a map under that name, each key and value as text, in order. */
	entries(key: string): readonly MapEntry[] {
		const node = this.#node(key);
		if (node === null) return [];
		if (isMap(node)) {
			return node.items.map(({ key: name, value }) => ({
				key: textOf(name) ?? '',
				value: this.#checked(textOf(value) ?? '', null, name as Node),
				node: name as Node
			}));
		}
		this.complain({ kind: 'not-a-map', key }, node);
		return [];
	}

	required(key: string): string | null {
		const text = this.text(key);
		const node = this.#node(key);
		if (text !== null || (node !== null && !isScalar(node))) return text;
		this.complain({ kind: 'entry-missing', key });
		return null;
	}

	id(): string | null {
		const id = this.required('id');
		if (id === null || isId(id)) return id;
		this.complain({ kind: 'no-id', text: inSentence(id) }, this.#node('id'));
		return null;
	}

	wholeNumber(key: string, most = 999_999_999): number | null {
		const text = this.text(key);
		if (text === null) return null;
		if (/^[1-9]\d{0,8}$/.test(text) && Number(text) <= most) return Number(text);
		this.complain({ kind: 'no-whole-number', key, most, text: inSentence(text) }, this.#node(key));
		return null;
	}

	date(key: string): LooseDate | null {
		const text = this.text(key);
		if (text === null) return null;
		const date = parseLooseDate(text);
		if (date === null) {
			this.complain({ kind: 'head-date', text: inSentence(text) }, this.#node(key));
		}
		return date;
	}

	language(): string {
		const text = this.text('language');
		if (text === null || /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,5}$/.test(text))
			return text ?? 'en';
		this.complain({ kind: 'no-language' }, this.#node('language'));
		return 'en';
	}

	/** Only web addresses: a deck from elsewhere must not carry a script in a link. */
	link(key: string): string | null {
		const text = this.text(key);
		if (text === null || isWebAddress(text)) return text;
		this.complain({ kind: 'no-link', key }, this.#node(key));
		return null;
	}

	list<T extends { readonly id: string }>(
		key: string,
		known: readonly string[],
		read: (map: MapReader) => T | null,
		most = Infinity
	): readonly T[] {
		const node = this.#node(key);
		if (node === null) return [];
		if (!isSeq(node)) {
			this.complain({ kind: 'not-a-list', key }, node);
			return [];
		}
		if (node.items.length > most) {
			this.complain({ kind: 'too-many-entries', key, count: node.items.length, most }, node);
		}
		const seen = new Set<string>();
		return node.items.slice(0, most).flatMap((item) => {
			if (!isMap(item)) {
				this.complain({ kind: 'not-an-entry', key }, item as Node);
				return [];
			}
			const entry = read(new MapReader(item, known, this.#problems, this.#place));
			if (entry === null) return [];
			if (seen.has(entry.id)) this.complain({ kind: 'id-twice-here', text: entry.id }, item);
			seen.add(entry.id);
			return [entry];
		});
	}

	/** The text as long as it may be; what must not stand in it is a problem. */
	#checked(text: string, key: string | null, node: Node): string {
		const unseen = unseenIn(text);
		if (unseen) this.complain({ kind: 'unseen', sign: unseen.sign }, node);
		if (text.length <= DECK_LIMITS.valueCharacters) return text;
		this.complain(
			{ kind: 'entry-too-long', key, count: text.length, most: DECK_LIMITS.valueCharacters },
			node
		);
		return text.slice(0, DECK_LIMITS.valueCharacters);
	}

	#node(key: string): Node | null {
		const node = this.#map.get(key, true) as Node | undefined;
		return node === undefined || (isScalar(node) && node.value === '') ? null : node;
	}
}
