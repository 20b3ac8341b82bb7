// What a second of each sitting is worth: the prices at which the best ways of all cards just fill
// the time there is. Lagrangian relaxation of the knapsack (Everett 1963), one price after another.
import type { Way } from './ways.ts';

/** Below this gain of recall per second, a card is left to ordinary study. */
export const LEAST_PRICE = 0.0004;
const HIGHEST_PRICE = 0.2;
const SWEEPS = 4;
const HALVINGS = 16;

/** The way that is worth most after its seconds are paid for. */
export function bestWay(ways: readonly Way[], prices: readonly number[]): Way {
	let best = ways[0]!;
	let most = -Infinity;
	for (const way of ways) {
		let worth = way.recall;
		for (let index = 0; index < prices.length; index++) {
			worth -= prices[index]! * way.seconds[index]!;
		}
		if (worth > most) {
			most = worth;
			best = way;
		}
	}
	return best;
}

/** A price (recall per second) for each sitting; `budgets` are their seconds. */
export function pricesFor(
	waysByCard: readonly (readonly Way[])[],
	budgets: readonly number[]
): readonly number[] {
	const prices = budgets.map(() => LEAST_PRICE);
	const demand = (index: number) =>
		waysByCard.reduce((sum, ways) => sum + bestWay(ways, prices).seconds[index]!, 0);
	for (let sweep = 0; sweep < (budgets.length > 1 ? SWEEPS : 1); sweep++) {
		for (const [index, budget] of budgets.entries()) {
			let [low, high] = [Math.log(LEAST_PRICE), Math.log(HIGHEST_PRICE)];
			prices[index] = LEAST_PRICE;
			if (demand(index) <= budget) continue;
			for (let round = 0; round < HALVINGS; round++) {
				const middle = (low + high) / 2;
				prices[index] = Math.exp(middle);
				if (demand(index) > budget) low = middle;
				else high = middle;
			}
			prices[index] = Math.exp(high);
		}
	}
	return prices;
}
