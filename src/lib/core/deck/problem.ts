// What is wrong in a deck file, where, and how to mend it.

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

/** Collects the problems of one file while it is read. */
export class ProblemList {
	readonly problems: Problem[] = [];
	readonly #file: string;

	constructor(file: string) {
		this.#file = file;
	}

	add(place: Place, message: string): void {
		this.problems.push({ file: this.#file, line: place.line, column: place.column, message });
	}
}
