// A deck: notes, the documents behind them, and the parties and issues they speak of.
import type { Source } from './evidence.ts';
import type { DeckId } from './ids.ts';
import type { Note } from './note.ts';

/** Someone who takes positions: a state, an alliance, a plan. */
export interface Party {
	readonly id: string;
	readonly name: string;
}

/** Something that parties take positions on. */
export interface Issue {
	readonly id: string;
	readonly name: string;
	/** Parties whose positions on it fit together, by ids: in a quiz none is a wrong answer for another. */
	readonly alike?: readonly (readonly string[])[];
}

/** A deck without its notes: what a list of decks needs to know. */
export interface DeckHead {
	readonly id: DeckId;
	readonly title: string;
	/** A BCP 47 tag, as "en". */
	readonly language: string;
	readonly licence: string;
	/** Counts up with every revision that is handed out. */
	readonly version: number;
	readonly description: string;
	readonly sources: readonly Source[];
	readonly parties: readonly Party[];
	readonly issues: readonly Issue[];
}

export interface Deck extends DeckHead {
	readonly notes: readonly Note[];
}

export function headOf({ notes: _notes, ...head }: Deck): DeckHead {
	return head;
}
