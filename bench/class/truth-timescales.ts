// A truth: several stores, each forgetting at its own pace; an answer adds to each what the quicker
// ones have already lost. After Mozer, Pashler, Cepeda, Lindsey and Vul, "Predicting the Optimal
// Spacing of Study: A Multiscale Context Model of Memory" (2009).
import type { Chance } from './chance.ts';
import { clamp, knownOf, type TrueMemory, type Truth } from './truth.ts';

/** Days: from a quarter of an hour to two years. */
const SCALES = [0.01, 0.05, 0.25, 1.2, 6, 30, 150, 700];

class Timescales implements TrueMemory {
	#stores: number[] = [];
	#lastDays = 0;

	constructor(
		readonly learning: number,
		readonly known: number
	) {}

	/** What each store still holds, and the mean of the quicker ones up to each. */
	#levelsAt(atDays: number): { readonly held: number[]; readonly means: number[] } {
		const elapsed = Math.max(0, atDays - this.#lastDays);
		const held = this.#stores.map((store, index) => store * Math.exp(-elapsed / SCALES[index]!));
		let sum = 0;
		const means = held.map((level, index) => (sum += level) / (index + 1));
		return { held, means };
	}

	recallAt(atDays: number): number {
		if (this.#stores.length === 0) return this.known;
		return clamp(this.#levelsAt(atDays).means.at(-1)!, 0, 1) ** 0.6 * 0.99;
	}

	answered(atDays: number, recalled: boolean, noise: number): void {
		const first = this.#stores.length === 0;
		if (first) this.#stores = SCALES.map(() => 0);
		const { held, means } = this.#levelsAt(atDays);
		const step = this.learning * Math.exp(0.12 * noise) * (recalled ? (first ? 1.3 : 1) : 0.7);
		this.#stores = held.map((level, index) => level + step * Math.max(0, 1 - means[index]!));
		this.#lastDays = atDays;
	}

	copy(): TrueMemory {
		const copy = new Timescales(this.learning, this.known);
		copy.#stores = this.#stores;
		copy.#lastDays = this.#lastDays;
		return copy;
	}
}

export const TIMESCALES: Truth = {
	name: 'timescales',
	learner(chance: Chance) {
		const learning = 0.95 * chance.spread(0.12);
		const known = knownOf(chance);
		return () => new Timescales(clamp(learning * chance.spread(0.18), 0.3, 1.6), known());
	}
};
