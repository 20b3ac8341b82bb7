// What is wrong in a deck file, and where.
import type { DeckFault } from './faults.ts';
import type { GiftFault } from './gift-faults.ts';

/** What is wrong; `words/say-deck-fault.ts` says it, and the mend. */
export type Fault = DeckFault | GiftFault;

export interface Problem {
	readonly file: string;
	/** Counted from 1. */
	readonly line: number;
	/** Counted from 1, in characters. */
	readonly column: number;
	readonly fault: Fault;
}

/** Where something stands in a file, without the file. */
export interface Place {
	readonly line: number;
	readonly column: number;
}

/** Nobody mends more at a time; a file of nonsense would fill memory with them. */
const MOST = 1000;

/** Collects the problems of one file while it is read. */
export class ProblemList {
	readonly #file: string;
	readonly #first: Problem[] = [];
	#count = 0;

	constructor(file: string) {
		this.#file = file;
	}

	add(place: Place, fault: Fault): void {
		this.#count++;
		if (this.isFull) return;
		this.#first.push({ file: this.#file, line: place.line, column: place.column, fault });
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
		return [...listed, { ...last, fault: { kind: 'more', count: this.#count - listed.length } }];
	}
}
