// What a second of each sitting is worth: the prices at which the best ways of all cards just fill
// the time there is. The knapsack's Lagrangian dual (Everett 1963), by exponentiated gradients.
import type { Way } from './ways.ts';

/** Below this gain of recall per second, a card is left to ordinary study. */
export const LEAST_PRICE = 0.000002;
const FIRST_PRICE = 0.005;
const HIGHEST_PRICE = 0.2;
const ROUNDS = 60;

export interface Priced {
	/** Recall per second, for each sitting. */
	readonly prices: readonly number[];
	/** The sum of all cards' expected recall, if the time is spent best. */
	readonly recall: number;
}

/** The place of the way that is worth most after its seconds are paid for. */
function bestWay(ways: readonly Way[], prices: readonly number[]): number {
	let best = 0;
	let most = -Infinity;
	for (let place = 0; place < ways.length; place++) {
		const { recall, seconds } = ways[place]!;
		let worth = recall;
		for (let index = 0; index < prices.length; index++) {
			worth -= prices[index]! * seconds[index]!;
		}
		if (worth > most) {
			most = worth;
			best = place;
		}
	}
	return best;
}

/**
 * The prices for sittings of this many seconds each. The lowest value of the dual is what fractions of
 * cards could reach, so many alike cards do no harm; whole cards miss it by less than one each.
 */
export function pricesFor(
	waysByCard: readonly (readonly Way[])[],
	budgets: readonly number[]
): Priced {
	let prices: readonly number[] = budgets.map((seconds) =>
		seconds > 0 ? FIRST_PRICE : HIGHEST_PRICE
	);
	let best: Priced = { prices, recall: Infinity };
	for (let round = 0; round < ROUNDS; round++) {
		const demand = budgets.map(() => 0);
		let recall = 0;
		for (const ways of waysByCard) {
			const way = ways[bestWay(ways, prices)]!;
			recall += way.recall;
			for (let index = 0; index < budgets.length; index++) demand[index]! += way.seconds[index]!;
		}
		const paid = prices.map((price, index) => price * (budgets[index]! - demand[index]!));
		const dual = recall + paid.reduce((sum, one) => sum + one, 0);
		if (dual < best.recall) best = { prices, recall: dual };
		const step = 1.2 / Math.sqrt(1 + round);
		prices = prices.map((price, index) => {
			const budget = budgets[index]!;
			if (budget <= 0) return HIGHEST_PRICE;
			const over = Math.max(-1, Math.min(1, (demand[index]! - budget) / budget));
			return Math.min(HIGHEST_PRICE, Math.max(LEAST_PRICE, price * Math.exp(step * over)));
		});
	}
	return best;
}
