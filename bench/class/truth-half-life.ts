// A truth: memory halves in a time that successes lengthen, the more the nearer the card was to
// being forgotten. After Settles and Meeder, "A Trainable Spaced Repetition Model" (2016), with a
// part of each card that was not yet taken in at all.
import type { Chance } from './chance.ts';
import { clamp, knownOf, type TrueMemory, type Truth } from './truth.ts';

const FIRST_HALF_LIFE_DAYS = 1.3;
const NOISE = 0.15;

class HalfLife implements TrueMemory {
	#halfLifeDays = 0;
	#takenIn = 0;
	#lastDays = 0;

	constructor(
		readonly ease: number,
		readonly known: number
	) {}

	recallAt(atDays: number): number {
		if (this.#halfLifeDays === 0) return this.known;
		return this.#takenIn * 2 ** (-Math.max(0, atDays - this.#lastDays) / this.#halfLifeDays);
	}

	answered(atDays: number, recalled: boolean, noise: number): void {
		const recall = this.recallAt(atDays);
		const blur = Math.exp(NOISE * noise);
		if (this.#halfLifeDays === 0) {
			this.#takenIn = recalled ? 0.98 : 0.72;
			this.#halfLifeDays = FIRST_HALF_LIFE_DAYS * this.ease * blur * (recalled ? 8 : 1);
		} else if (recalled) {
			const forgotten = clamp(1 - recall / this.#takenIn, 0, 1);
			this.#takenIn = Math.max(this.#takenIn, 0.99 - (0.99 - this.#takenIn) * 0.35);
			this.#halfLifeDays *= 1 + (0.06 + 4.5 * this.ease * forgotten ** 0.7) * blur;
		} else {
			this.#takenIn = clamp(0.8 * this.#takenIn + 0.18, 0.72, 0.96);
			const relearnt = Math.max(this.#halfLifeDays * 0.3, FIRST_HALF_LIFE_DAYS * this.ease);
			this.#halfLifeDays = Math.min(this.#halfLifeDays, relearnt * blur);
		}
		this.#lastDays = atDays;
	}

	copy(): TrueMemory {
		const copy = new HalfLife(this.ease, this.known);
		copy.#halfLifeDays = this.#halfLifeDays;
		copy.#takenIn = this.#takenIn;
		copy.#lastDays = this.#lastDays;
		return copy;
	}
}

export const HALF_LIFE: Truth = {
	name: 'half-life',
	learner(chance: Chance) {
		const ability = chance.spread(0.2);
		const known = knownOf(chance);
		return () => new HalfLife(ability * chance.spread(0.3), known());
	}
};
