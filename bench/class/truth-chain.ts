// A truth: each answer lays down intensity in a first store, which fades within days and meanwhile
// feeds a second that fades within months; recall fails only if no trace of either is found. After
// Chessa and Murre, "A Neurocognitive Model of Advertisement Content and Brand Name Recall" (2007), and
// Murre and Chessa, "Power Laws from Individual Differences in Learning and Forgetting" (2011).
import type { Chance } from './chance.ts';
import { knownOf, type TrueMemory, type Truth } from './truth.ts';

/** The first store is full at this intensity. */
const FULL = 4;

class Chain implements TrueMemory {
	#first = 0;
	#second = 0;
	#lastDays = 0;
	#seen = false;

	constructor(
		readonly laidDown: number,
		/** A day's. */
		readonly fading: number,
		readonly feeding: number,
		readonly laterFading: number,
		readonly known: number
	) {}

	#storesAt(atDays: number): { readonly first: number; readonly second: number } {
		const days = Math.max(0, atDays - this.#lastDays);
		const quick = Math.exp(-this.fading * days);
		const slow = Math.exp(-this.laterFading * days);
		const fed = (this.feeding / (this.fading - this.laterFading)) * (slow - quick);
		return { first: this.#first * quick, second: this.#second * slow + this.#first * fed };
	}

	recallAt(atDays: number): number {
		if (!this.#seen) return this.known;
		const { first, second } = this.#storesAt(atDays);
		return 0.995 * (1 - Math.exp(-first - second));
	}

	answered(atDays: number, recalled: boolean, noise: number): void {
		const { first, second } = this.#storesAt(atDays);
		const already = !this.#seen && recalled;
		const more = this.laidDown * Math.exp(0.15 * noise) * (1 - first / FULL);
		this.#first = Math.min(FULL, first + Math.max(0, more));
		this.#second = already ? 3 : second;
		this.#lastDays = atDays;
		this.#seen = true;
	}

	copy(): TrueMemory {
		const { laidDown, fading, feeding, laterFading, known } = this;
		const copy = new Chain(laidDown, fading, feeding, laterFading, known);
		copy.#first = this.#first;
		copy.#second = this.#second;
		copy.#lastDays = this.#lastDays;
		copy.#seen = this.#seen;
		return copy;
	}
}

export const CHAIN: Truth = {
	name: 'chain',
	learner(chance: Chance) {
		const laidDown = 2 * chance.spread(0.12);
		const fading = 1.1 * chance.spread(0.15);
		const known = knownOf(chance);
		return () =>
			new Chain(
				laidDown * chance.spread(0.2),
				fading * chance.spread(0.15),
				0.42 * chance.spread(0.15),
				0.02 * chance.spread(0.4),
				known()
			);
	}
};
