// A truth: what is recalled is a mixture of two power curves, a short-term one that falls within minutes
// and a long-term one; a strong memory is mostly the latter. An answer within hours moves stability by
// other rules than one after days. After FSRS-7 with its published default weights (open-spaced-
// repetition, srs-benchmark, 2026), which schedules nothing here.
import type { Chance } from './chance.ts';
import { clamp, knownOf, type TrueMemory, type Truth } from './truth.ts';

const SHORT = { decay: 0.0723, base: 0.5, weight: 0.2245, power: -0.1362 };
const LONG = { decay: 0.1634, base: 0.9555, weight: 0.6232, power: 0.3862 };

interface Step {
	readonly gain: number;
	readonly saturation: number;
	readonly spacing: number;
	readonly lapse: number;
	readonly lapseDifficulty: number;
	readonly lapsePower: number;
	readonly lapseSpacing: number;
}
const AFTER_DAYS: Step = {
	gain: 2.3054,
	saturation: 0.1688,
	spacing: 1.3325,
	lapse: 0.3524,
	lapseDifficulty: 0.0049,
	lapsePower: 0.7503,
	lapseSpacing: 0.0896
};
const WITHIN_HOURS: Step = {
	gain: 0.882,
	saturation: 0.3072,
	spacing: 3.5875,
	lapse: 0.303,
	lapseDifficulty: 0.0107,
	lapsePower: 0.2279,
	lapseSpacing: 2.6413
};

const curve = ({ decay, base }: typeof SHORT, ratio: number): number =>
	(1 + (base ** (-1 / decay) - 1) * ratio) ** -decay;

class TwoCurves implements TrueMemory {
	#stability = 0;
	#difficulty: number;
	#lastDays = 0;

	constructor(
		readonly strength: number,
		difficulty: number,
		readonly known: number
	) {
		this.#difficulty = difficulty;
	}

	recallAt(atDays: number): number {
		if (this.#stability === 0) return this.known;
		const ratio = Math.max(0, atDays - this.#lastDays) / this.#stability;
		const short = SHORT.weight * this.#stability ** SHORT.power;
		const long = LONG.weight * this.#stability ** LONG.power;
		return (short * curve(SHORT, ratio) + long * curve(LONG, ratio)) / (short + long);
	}

	#after(step: Step, recalled: boolean, recall: number): number {
		const stability = this.#stability;
		const lapsed =
			step.lapse *
			this.#difficulty ** -step.lapseDifficulty *
			((stability + 1) ** step.lapsePower - 1) *
			Math.exp(step.lapseSpacing * (1 - recall));
		if (!recalled) return Math.min(stability, lapsed);
		const growth =
			Math.exp(step.gain - 1.5) *
			(11 - this.#difficulty) *
			stability ** -step.saturation *
			(Math.exp(step.spacing * (1 - recall)) - 1);
		return Math.max(Math.min(stability, lapsed), stability * (1 + growth * this.strength));
	}

	answered(atDays: number, recalled: boolean, noise: number): void {
		if (this.#stability === 0) {
			this.#stability = (recalled ? 11.9709 : 0.041) * this.strength;
		} else {
			const recall = this.recallAt(atDays);
			const short = Math.exp(-2.5 * (atDays - this.#lastDays));
			this.#stability =
				(1 - short) * this.#after(AFTER_DAYS, recalled, recall) +
				short * this.#after(WITHIN_HOURS, recalled, recall);
			const harder = recalled ? 0 : 6.524 * ((10 - this.#difficulty) / 9);
			this.#difficulty = clamp(0.01 * 2.8 + 0.99 * (this.#difficulty + harder), 1, 10);
		}
		this.#stability = clamp(this.#stability * Math.exp(0.12 * noise), 0.001, 36_500);
		this.#lastDays = atDays;
	}

	copy(): TrueMemory {
		const copy = new TwoCurves(this.strength, this.#difficulty, this.known);
		copy.#stability = this.#stability;
		copy.#lastDays = this.#lastDays;
		return copy;
	}
}

export const TWO_CURVES: Truth = {
	name: 'two curves',
	learner(chance: Chance) {
		const strength = chance.spread(0.2);
		const known = knownOf(chance);
		return () =>
			new TwoCurves(
				strength * chance.spread(0.3),
				clamp(5.6 + 1.2 * chance.normal(), 1, 10),
				known()
			);
	}
};
