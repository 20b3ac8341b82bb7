// Seeded chance for simulated learners: the same seed, the same learner.

export interface Chance {
	/** In [0, 1). */
	readonly next: () => number;
	/** Standard normal. */
	readonly normal: () => number;
	/** Log-normal with median 1. */
	readonly spread: (sigma: number) => number;
}

/** Mulberry32 (T. Ettinger, public domain), normal numbers by Box and Muller. */
export function seededChance(seed: number): Chance {
	let state = seed >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = state;
		t = Math.imul(t ^ (t >>> 15), t | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
	};
	const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
	return { next, normal, spread: (sigma) => Math.exp(sigma * normal()) };
}
