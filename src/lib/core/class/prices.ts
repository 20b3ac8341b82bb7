// What a second of each sitting is worth: the prices at which what pays for all cards just fills the
// time there is. The knapsack's Lagrangian dual (Everett 1963), by exponentiated gradients.
import type { Outlook } from './outlook.ts';

const FIRST_PRICE = 0.005;
const LOWEST_PRICE = 0.000002;
const HIGHEST_PRICE = 0.2;
const ROUNDS = 28;
/** Near enough: a sitting is filled to within this part of it. */
const NEAR = 0.01;

export interface Priced {
	/** Recall per second, for each sitting. */
	readonly prices: readonly number[];
	/** The sum of all cards' expected recall, if the time is spent best. */
	readonly recall: number;
}

/**
 * The prices for sittings of this many seconds each. The lowest value of the dual is what fractions of
 * cards could reach, so many alike cards do no harm; whole cards miss it by less than one each.
 */
export function pricesFor(outlooks: readonly Outlook[], budgets: readonly number[]): Priced {
	let prices: readonly number[] = budgets.map((seconds) =>
		seconds > 0 ? FIRST_PRICE : HIGHEST_PRICE
	);
	let best: Priced = { prices, recall: Infinity };
	for (let round = 0; round < ROUNDS; round++) {
		const demand = budgets.map(() => 0);
		let recall = 0;
		for (const { spend } of outlooks) recall += spend(prices, demand);
		const paid = prices.map((price, index) => price * (budgets[index]! - demand[index]!));
		const dual = recall + paid.reduce((sum, one) => sum + one, 0);
		if (dual < best.recall) best = { prices, recall: dual };
		const settled = budgets.every((budget, index) => {
			const over = demand[index]! - budget;
			return Math.abs(over) <= NEAR * budget || (over < 0 && prices[index] === LOWEST_PRICE);
		});
		if (settled) break;
		const step = 1.2 / Math.sqrt(1 + round);
		prices = prices.map((price, index) => {
			const budget = budgets[index]!;
			if (budget <= 0) return HIGHEST_PRICE;
			const over = Math.max(-1, Math.min(1, (demand[index]! - budget) / budget));
			return Math.min(HIGHEST_PRICE, Math.max(LOWEST_PRICE, price * Math.exp(step * over)));
		});
	}
	return best;
}
