// In which order reviews come, merged from lanes of which only the first cards are at hand. “Most
// likely forgotten first” is therefore exact among the cards at hand, and nearly so in a long backlog,
// because a band of stability spans a factor of four.
import { chanceOf } from '../chance.ts';
import { retrievability } from '../schedule/fsrs.ts';
import type { ReviewCard } from '../schedule/schedule.ts';
import type { ReviewOrder } from '../schedule/settings.ts';

interface Ranked {
	readonly id: string;
	readonly schedule: ReviewCard;
}

/** The lower, the sooner. Falling urgency: the least likely to be remembered comes first. */
export function reviewRank({ id, schedule }: Ranked, order: ReviewOrder, today: number): number {
	switch (order) {
		case 'urgency':
			return retrievability(schedule.memory.stability, Math.max(0, today - schedule.lastDay));
		case 'due':
			return schedule.dueDay;
		case 'random':
			return chanceOf(`${today} ${id}`);
	}
}

/** Cards of one deck and band, in the order of the day they are due, as far as they were read. */
export interface ReviewLane<T> {
	readonly deckId: string;
	readonly cards: readonly T[];
	/** False while the store may have more behind them. */
	readonly exhausted: boolean;
}

/**
 * Takes up to `count` cards in order. It stops early where a lane has run dry but is not exhausted,
 * because what comes next may be in there.
 */
export function takeReviews<T extends Ranked>(
	lanes: readonly ReviewLane<T>[],
	count: number,
	order: ReviewOrder,
	today: number
): { readonly taken: readonly T[]; readonly lanes: readonly ReviewLane<T>[] } {
	const left = lanes.map((lane) => ({
		...lane,
		cards: lane.cards.map((card) => ({ card, rank: reviewRank(card, order, today) }))
	}));
	const taken: T[] = [];
	while (taken.length < count) {
		if (left.some((lane) => lane.cards.length === 0 && !lane.exhausted)) break;
		let best: { lane: (typeof left)[number]; index: number; rank: number; id: string } | null =
			null;
		for (const lane of left) {
			lane.cards.forEach(({ card, rank }, index) => {
				if (!best || rank < best.rank || (rank === best.rank && card.id < best.id)) {
					best = { lane, index, rank, id: card.id };
				}
			});
		}
		const found = best as { lane: (typeof left)[number]; index: number } | null;
		if (!found) break;
		taken.push(...found.lane.cards.splice(found.index, 1).map(({ card }) => card));
	}
	return {
		taken,
		lanes: left.map((lane) => ({ ...lane, cards: lane.cards.map(({ card }) => card) }))
	};
}
