// A truth: a half-life and a difficulty. A success multiplies the half-life, the less the longer it is
// already and the surer the answer was; a failure shortens it to a power of itself and makes the card
// harder. After Ye, Su and Cao, "A Stochastic Shortest Path Algorithm for Optimizing Spaced Repetition
// Scheduling" (2022), the DHP model with the constants fitted to MaiMemo's learners.
import type { Chance } from './chance.ts';
import { clamp, knownOf, type TrueMemory, type Truth } from './truth.ts';

class HalfLifeSteps implements TrueMemory {
	#halfLifeDays = 0;
	#difficulty: number;
	#lastDays = 0;

	constructor(
		difficulty: number,
		readonly strength: number,
		readonly known: number
	) {
		this.#difficulty = difficulty;
	}

	recallAt(atDays: number): number {
		if (this.#halfLifeDays === 0) return this.known;
		return 2 ** (-Math.max(0, atDays - this.#lastDays) / this.#halfLifeDays);
	}

	answered(atDays: number, recalled: boolean, noise: number): void {
		const blur = Math.exp(0.15 * noise);
		const before = this.#halfLifeDays;
		const forgotten = clamp(1 - this.recallAt(atDays), 0.002, 0.98);
		if (before === 0) {
			const nextDay = clamp(0.925 - 0.05 * this.#difficulty, 0.025, 0.9);
			this.#halfLifeDays = (-this.strength * blur * (recalled ? 4 : 1)) / Math.log2(nextDay);
		} else if (recalled) {
			const growth =
				Math.exp(3.81) * this.#difficulty ** -0.534 * before ** -0.127 * forgotten ** 0.97;
			this.#halfLifeDays = before * (1 + growth * this.strength * blur);
		} else {
			const left =
				Math.exp(-0.041) * this.#difficulty ** -0.041 * before ** 0.377 * forgotten ** -0.227;
			this.#halfLifeDays = Math.min(before, Math.max(0.2, left * this.strength * blur));
			this.#difficulty = Math.min(this.#difficulty + 2, 18);
		}
		this.#lastDays = atDays;
	}

	copy(): TrueMemory {
		const copy = new HalfLifeSteps(this.#difficulty, this.strength, this.known);
		copy.#halfLifeDays = this.#halfLifeDays;
		copy.#lastDays = this.#lastDays;
		return copy;
	}
}

export const HALF_LIFE_STEPS: Truth = {
	name: 'half-life steps',
	learner(chance: Chance) {
		const strength = chance.spread(0.15);
		const known = knownOf(chance);
		return () =>
			new HalfLifeSteps(
				clamp(5.5 + 2.5 * chance.normal(), 1, 16),
				strength * chance.spread(0.2),
				known()
			);
	}
};
