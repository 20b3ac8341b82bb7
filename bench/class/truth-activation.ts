// A truth: every answer leaves a trace that fades by a power law, the faster the more active the card
// was, and time between sessions passes slowly. After Pavlik and Anderson, "Practice and Forgetting
// Effects on Vocabulary Memory" (2005), an ACT-R model.
import type { Chance } from './chance.ts';
import { knownOf, type TrueMemory, type Truth } from './truth.ts';

const DECAY_SCALE = 0.217;
/** Time counts fully for ten minutes, then at a fortieth. */
const WITHIN_SECONDS = 600;
const BETWEEN = 0.025;
const STEEPNESS = 0.33;

class Activation implements TrueMemory {
	#traces: { readonly atSeconds: number; readonly decay: number; readonly weight: number }[] = [];

	constructor(
		readonly leastDecay: number,
		readonly threshold: number,
		readonly known: number
	) {}

	#strengthAt(atDays: number): number {
		let sum = 0;
		for (const { atSeconds, decay, weight } of this.#traces) {
			const age = Math.max(5, atDays * 86_400 - atSeconds);
			const felt = age <= WITHIN_SECONDS ? age : WITHIN_SECONDS + (age - WITHIN_SECONDS) * BETWEEN;
			sum += weight * felt ** -decay;
		}
		return sum;
	}

	recallAt(atDays: number): number {
		if (this.#traces.length === 0) return this.known;
		const activation = Math.log(this.#strengthAt(atDays));
		return 1 / (1 + Math.exp((this.threshold - activation) / STEEPNESS));
	}

	answered(atDays: number, recalled: boolean, noise: number): void {
		const first = this.#traces.length === 0;
		const decay = DECAY_SCALE * this.#strengthAt(atDays) + this.leastDecay;
		const weight = Math.exp(0.15 * noise) * (recalled ? (first ? 3 : 1.15) : first ? 1 : 0.8);
		this.#traces.push({ atSeconds: atDays * 86_400, decay, weight });
	}

	copy(): TrueMemory {
		const copy = new Activation(this.leastDecay, this.threshold, this.known);
		copy.#traces = [...this.#traces];
		return copy;
	}
}

export const ACTIVATION: Truth = {
	name: 'activation',
	learner(chance: Chance) {
		const leastDecay = 0.177 * chance.spread(0.1);
		const threshold = -1.5 + 0.12 * chance.normal();
		const known = knownOf(chance);
		return () =>
			new Activation(leastDecay * chance.spread(0.06), threshold + 0.2 * chance.normal(), known());
	}
};
