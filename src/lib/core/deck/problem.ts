// What is wrong in a deck file, where, and how to mend it.
import { inSentence } from '../language/plain-text.ts';

export interface Problem {
	readonly file: string;
	/** Counted from 1. */
	readonly line: number;
	/** Counted from 1, in characters. */
	readonly column: number;
	/** One sentence or two for the deck's author: what is wrong, and the mend. */
	readonly message: string;
}

/** Where something stands in a file, without the file. */
export interface Place {
	readonly line: number;
	readonly column: number;
}

/** "decks/terms.md:12:3: …", as compilers and editors write it. */
export const sayProblem = ({ file, line, column, message }: Problem): string =>
	`${file}:${line}:${column}: ${message}`;

/** Nobody mends more at a time; a file of nonsense would fill memory with them. */
const MOST = 1000;

/** Words of the file within a message: set in quotation marks, and of very long ones the beginning. */
export const quoted = (text: string): string => `"${inSentence(text)}"`;

/** Collects the problems of one file while it is read. */
export class ProblemList {
	readonly #file: string;
	readonly #first: Problem[] = [];
	#count = 0;

	constructor(file: string) {
		this.#file = file;
	}

	add(place: Place, message: string): void {
		this.#count++;
		if (this.isFull) return;
		this.#first.push({ file: this.#file, line: place.line, column: place.column, message });
	}

	/** Further problems are only counted: what they say is not worth its making. */
	get isFull(): boolean {
		return this.#first.length === MOST;
	}

	/** In the order of the file; the last of very many says how many more there are. */
	get problems(): readonly Problem[] {
		const listed = this.#first
			.slice(0, this.#count > MOST ? MOST - 1 : MOST)
			.sort((a, b) => a.line - b.line || a.column - b.column);
		const last = listed.at(-1);
		if (!last || this.#count === listed.length) return listed;
		const more = (this.#count - listed.length).toLocaleString('en');
		return [...listed, { ...last, message: `There are ${more} more problems: mend these first.` }];
	}
}
