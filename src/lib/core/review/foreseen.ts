// What is worked out beforehand of the days to come: what a session begins with, and what waits in each
// deck.
import { DAY_MS } from '../schedule/day.ts';
import type { Stamp } from '../stamp.ts';
import type { Beginning } from './beginning.ts';
import type { DeckDay } from './deck-day.ts';

export interface Foreseen {
	readonly id: 'foreseen';
	/** The device's clock when it was worked out. */
	readonly stamp: Stamp;
	/** The build that worked it out: another may put cards in another order. */
	readonly build: string;
	readonly days: readonly ForeseenDay[];
}

export interface ForeseenDay {
	/** The learner's day. */
	readonly day: number;
	readonly beginning: Beginning;
	/** All decks, in their order. */
	readonly decks: readonly ForeseenDeck[];
}

export interface ForeseenDeck extends DeckDay {
	/** When each of its cards in learning is due, in ms since 1970: how many count depends on the moment. */
	readonly learningDueAt: readonly number[];
}

/** What waits in each deck of a foreseen day at `now` (ms since 1970). */
export const decksAt = ({ decks }: ForeseenDay, now: number): readonly DeckDay[] =>
	decks.map(({ learningDueAt, ...deck }) => ({
		...deck,
		due: { ...deck.due, learning: learningDueAt.filter((at) => at <= now + DAY_MS).length }
	}));
