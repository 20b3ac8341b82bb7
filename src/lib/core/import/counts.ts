// What a file that comes in holds, in numbers: the same for each format.
import { cardsOf } from '../note/card.ts';
import type { Deck } from '../note/deck.ts';
import type { Left } from './left.ts';

export interface Counts {
	readonly notes: number;
	readonly cards: number;
	/** Entries of the history, whether they count as answers or not. */
	readonly reviews: number;
	/** Pictures, sounds and films that the file brings along. */
	readonly media: number;
	readonly decks: number;
	/** Cards out of study, and cards flagged. */
	readonly suspended: number;
	readonly buried: number;
	readonly flagged: number;
	/** Notes by their kind; kinds that there are none of are left out. */
	readonly kinds: Readonly<Record<string, number>>;
	readonly left: readonly Left[];
}

/** How often each kind stands in a list, the most frequent first. */
export function countedByKind(kinds: Iterable<string>): Readonly<Record<string, number>> {
	const counts = new Map<string, number>();
	for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
	return Object.fromEntries([...counts].sort((a, b) => b[1] - a[1]));
}

/** A deck of ours has no history with it; kinds are our own, "term", "question" and so on. */
export const countsOfDeck = (deck: Deck, left: readonly Left[] = []): Counts => ({
	notes: deck.notes.length,
	cards: deck.notes.reduce((sum, note) => sum + cardsOf(note).length, 0),
	reviews: 0,
	media: 0,
	decks: 1,
	suspended: 0,
	buried: 0,
	flagged: 0,
	kinds: countedByKind(deck.notes.map(({ kind }) => kind)),
	left
});
