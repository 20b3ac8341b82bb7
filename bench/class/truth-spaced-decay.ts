// A truth: practice raises activation by a power of how often, time lowers it by a power of how long
// ago, and the latter's exponent is the smaller the wider the answers were spaced. After Walsh, Gluck,
// Gunzelmann, Jastrzembski and Krusmark, "Evaluating the Theoretic Adequacy and Applied Potential of
// Computational Models of the Spacing Effect" (2018): the Predictive Performance Equation.
import type { Chance } from './chance.ts';
import { knownOf, type TrueMemory, type Truth } from './truth.ts';

const LEARNING = 0.1;
const RECENCY = 0.6;
const STEEPNESS = 0.055;
/** A first look fades like two a minute apart. */
const FIRST = 0.25;

class SpacedDecay implements TrueMemory {
	#atSeconds: number[] = [];
	#practice = 0;
	#closeness = 0;

	constructor(
		readonly decay: number,
		readonly massed: number,
		readonly threshold: number,
		readonly known: number
	) {}

	recallAt(atDays: number): number {
		const times = this.#atSeconds;
		if (times.length === 0) return this.known;
		let weights = 0;
		let weighted = 0;
		for (const at of times) {
			const age = Math.max(5, atDays * 86_400 - at);
			weights += age ** -RECENCY;
			weighted += age ** (1 - RECENCY);
		}
		const lags = times.length - 1;
		const decay = this.decay + this.massed * (lags === 0 ? FIRST : this.#closeness / lags);
		const activation = this.#practice ** LEARNING * (weighted / weights) ** -decay;
		return 1 / (1 + Math.exp((this.threshold - activation) / STEEPNESS));
	}

	answered(atDays: number, recalled: boolean, noise: number): void {
		const last = this.#atSeconds.at(-1);
		const at = atDays * 86_400;
		if (last !== undefined) this.#closeness += 1 / Math.log(at - last + Math.E);
		this.#practice += Math.exp(0.2 * noise) * (last === undefined && recalled ? 20 : 1);
		this.#atSeconds.push(at);
	}

	copy(): TrueMemory {
		const copy = new SpacedDecay(this.decay, this.massed, this.threshold, this.known);
		copy.#atSeconds = [...this.#atSeconds];
		copy.#practice = this.#practice;
		copy.#closeness = this.#closeness;
		return copy;
	}
}

export const SPACED_DECAY: Truth = {
	name: 'spaced decay',
	learner(chance: Chance) {
		const decay = 0.04 * chance.spread(0.08);
		const massed = 0.08 * chance.spread(0.1);
		const threshold = 0.5 + 0.02 * chance.normal();
		const known = knownOf(chance);
		return () =>
			new SpacedDecay(
				decay * chance.spread(0.06),
				massed * chance.spread(0.1),
				threshold + 0.035 * chance.normal(),
				known()
			);
	}
};
