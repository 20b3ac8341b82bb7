// What a truth must tell: how likely a card is recalled, and what an answer does to its memory.
import type { Chance } from './chance.ts';

/** One card in one learner's head. Times are in days. */
export interface TrueMemory {
	/** 0 to 1. */
	recallAt(atDays: number): number;
	/** The card was asked and its answer then shown. `noise` is standard normal, 0 for expectations. */
	answered(atDays: number, recalled: boolean, noise: number): void;
	copy(): TrueMemory;
}

export interface Truth {
	readonly name: string;
	/** A learner's own constants; each call of the result is a card never seen. */
	learner(chance: Chance): () => TrueMemory;
}

export const clamp = (value: number, least: number, most: number): number =>
	Math.min(most, Math.max(least, value));

/** Some cards a learner knows already. For each learner a share of them; each call is a card's first recall. */
export function knownOf(chance: Chance): () => number {
	const share = 0.04 + 0.1 * chance.next();
	return () => (chance.next() < share ? 0.95 : 0.02);
}
