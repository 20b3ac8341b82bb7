// A greedy rival: always the card whose answer now gains most per second, by what it is told of gains.
import type { World } from './world.ts';

/** The gain of a card that was answered moves fast: it is reckoned again once it is so old. */
const STALE_MS = 60_000;

/** `gainPerSecond` of a card, by its index, if it is asked at a moment. */
export function greedy(
	{ cards }: World,
	startsAt: number,
	gainPerSecond: (index: number, at: number) => number
) {
	const gains = cards.map((_, index) => gainPerSecond(index, startsAt));
	const weighedAt = new Map<number, number>();
	const weigh = (index: number, now: number): void => {
		gains[index] = gainPerSecond(index, now);
		weighedAt.set(index, now);
	};
	return {
		next: (now: number) => {
			for (const [index, at] of weighedAt) if (now - at >= STALE_MS) weigh(index, now);
			let best = 0;
			for (let index = 1; index < gains.length; index++) {
				if (gains[index]! > gains[best]!) best = index;
			}
			return best;
		},
		told: (index: number, _grade: unknown, now: number) => weigh(index, now)
	};
}
