// How many cards wait, by what they are: of a deck, or of several.

export interface DueCounts {
	readonly learning: number;
	readonly reviews: number;
	readonly fresh: number;
	/** There are more than were counted. */
	readonly more: boolean;
}

const NOTHING_DUE: DueCounts = { learning: 0, reviews: 0, fresh: 0, more: false };

/** The counts of several decks together. */
export function addCounts(all: readonly DueCounts[]): DueCounts {
	return all.reduce(
		(sum, { learning, reviews, fresh, more }) => ({
			learning: sum.learning + learning,
			reviews: sum.reviews + reviews,
			fresh: sum.fresh + fresh,
			more: sum.more || more
		}),
		NOTHING_DUE
	);
}
