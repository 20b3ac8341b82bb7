// The only file that knows MiniSearch: which notes have a text. Words are found by how they begin; where
// none is, by one or two slips. What words alone cannot tell, an order or a whole word, is asked of the text.
import MiniSearch from 'minisearch';
import type { NoteId } from '../note/ids.ts';
import type { TextLeaf } from './query.ts';
import { askedTerms, hasWords, indexTerms } from './words.ts';

/** A note's text, folded, and the stamp of its record when it was read. */
export interface IndexedNote {
	readonly id: NoteId;
	readonly stamp: string;
	readonly text: string;
}

/** The index as it is kept: plain data of its own form, and the notes by the numbers that it knows. */
export interface StoredIndex {
	readonly json: string;
	readonly notes: readonly (IndexedNote | null)[];
}

/** By note, how well it fits: more is better. */
export type Found = ReadonlyMap<NoteId, number>;

interface Document {
	readonly id: number;
	readonly text: string;
}

const OPTIONS = {
	fields: ['text'],
	tokenize: (text: string) => indexTerms(text) as string[],
	// They are folded already.
	processTerm: (term: string) => term
};

/** So many answers are kept at hand. */
const MOST_KEPT = 40;
/** Of more than these, nobody looks for the one that fits best; to rank them takes long. */
const MOST_RANKED = 2000;

/** So short a beginning of a word is in very many notes. */
const isShort = (word: string): boolean => /^[\0-\u0dff]{1,3}$/.test(word);
const keyOf = (words: readonly string[], whole: boolean): string =>
	`${words.join(' ')}${whole ? '.' : ''}`;

export class TextIndex {
	#index: MiniSearch<Document>;
	/** By number; null where a note was taken out or read anew. */
	#notes: (IndexedNote | null)[] = [];
	readonly #numbers = new Map<NoteId, number>();
	/** What was found lately, until a note changes. */
	readonly #found = new Map<string, Found>();
	readonly #slipped = new WeakSet<Found>();

	constructor(stored: StoredIndex | null = null) {
		this.#index = stored ? MiniSearch.loadJSON(stored.json, OPTIONS) : new MiniSearch(OPTIONS);
		for (const [number, note] of (stored?.notes ?? []).entries()) {
			this.#notes.push(note);
			if (note) this.#numbers.set(note.id, number);
		}
	}

	get size(): number {
		return this.#numbers.size;
	}

	ids(): IterableIterator<NoteId> {
		return this.#numbers.keys();
	}

	/** Undefined where it has no such note. */
	stampOf(id: NoteId): string | undefined {
		return this.#noteOf(id)?.stamp;
	}

	/** Folded; "" where it has no such note. */
	textOf(id: NoteId): string {
		return this.#noteOf(id)?.text ?? '';
	}

	/** Takes a note up, in the place of what it was. */
	set(note: IndexedNote): void {
		if (this.#noteOf(note.id)?.text === note.text) {
			this.#notes[this.#numbers.get(note.id)!] = note;
			return;
		}
		this.remove(note.id);
		this.#found.clear();
		const number = this.#notes.length;
		this.#notes.push(note);
		this.#numbers.set(note.id, number);
		this.#index.add({ id: number, text: note.text });
	}

	remove(id: NoteId): void {
		const number = this.#numbers.get(id);
		if (number === undefined) return;
		this.#found.clear();
		this.#numbers.delete(id);
		this.#notes[number] = null;
		this.#index.discard(number);
	}

	/**
	 * The notes that have these words. As one types, what has a longer word is among what has its
	 * beginning: then the texts are asked, which is faster than an index where very many have it.
	 */
	find(leaf: TextLeaf): Found {
		const key = keyOf(leaf.words, leaf.whole);
		const known = this.#found.get(key);
		if (known) return known;
		const found = this.#find(leaf);
		if (this.#found.size >= MOST_KEPT) this.#found.clear();
		this.#found.set(key, found);
		return found;
	}

	#find({ words, whole }: TextLeaf): Found {
		const [first = ''] = words;
		if (words.length > 1) return this.#scan(words, whole, this.#numbers.keys());
		const among = whole ? undefined : this.#amongShorter(first);
		if (among || isShort(first)) {
			const found = this.#scan(words, whole, (among ?? this.#numbers).keys());
			if (found.size > MOST_RANKED || (found.size > 0 && isShort(first))) return found;
		}
		const exact = this.#having(first, whole);
		return exact.size > 0 || whole ? exact : this.#withSlips(first);
	}

	/** What was found by the beginning of a word, and not by slips. */
	#amongShorter(word: string): Found | undefined {
		for (let end = word.length - 1; end > 0; end--) {
			const start = word.slice(0, end);
			const found = this.#found.get(keyOf([start], false));
			if (found && !this.#slipped.has(found)) return found;
		}
		return undefined;
	}

	#scan(words: readonly string[], whole: boolean, among: Iterable<NoteId>): Found {
		const longest = words.reduce((a, b) => (b.length > a.length ? b : a));
		const found = new Map<NoteId, number>();
		for (const id of among) {
			const text = this.#noteOf(id)?.text;
			if (text?.includes(longest) && hasWords(text, words, whole)) found.set(id, 0);
		}
		return found;
	}

	#having(word: string, whole: boolean): Found {
		const asked = askedTerms(word);
		const isPlain = asked.length === 1 && asked[0] === word && !whole;
		const found = new Map<NoteId, number>();
		const queries = asked.map((term) => ({ queries: [term], prefix: !(whole && isPlain) }));
		this.#search({ combineWith: 'AND', queries }, (number, score) => {
			const note = this.#notes[number];
			if (note && (isPlain || hasWords(note.text, [word], whole))) found.set(note.id, score);
		});
		return found;
	}

	/** Who types a word that is nowhere has mistyped it: two letters that changed places are two slips. */
	#withSlips(word: string): Found {
		const found = new Map<NoteId, number>();
		for (const slips of [1, 2]) {
			if (word.length < 3 + slips || found.size > 0) break;
			this.#search({ queries: [word], fuzzy: slips }, (number, score) => {
				const note = this.#notes[number];
				if (note) found.set(note.id, score);
			});
		}
		this.#slipped.add(found);
		return found;
	}

	/** Each result goes by on its way: a list of them all would be made and sorted for nothing. */
	#search(query: object, onFound: (number: number, score: number) => void): void {
		this.#index.search(query as never, {
			tokenize: (term) => [term],
			filter({ id, score }) {
				onFound(id as number, score);
				return false;
			}
		});
	}

	#noteOf(id: NoteId): IndexedNote | undefined {
		const number = this.#numbers.get(id);
		return number === undefined ? undefined : (this.#notes[number] ?? undefined);
	}

	/** As it is kept until the next time. */
	stored(): StoredIndex {
		return { json: JSON.stringify(this.#index), notes: this.#notes };
	}
}
