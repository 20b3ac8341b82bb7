// What a day still holds in a deck.
import type { DeckId } from '../note/ids.ts';
import type { DueCounts } from './due-counts.ts';

/** How many new cards and reviews a deck's limits leave for today. */
export interface DeckPlan {
	readonly deckId: DeckId;
	readonly newLeft: number;
	readonly reviewsLeft: number;
}

export interface DeckDay extends DeckPlan {
	readonly due: DueCounts;
	/** How many answers were given today. */
	readonly answers: number;
}
