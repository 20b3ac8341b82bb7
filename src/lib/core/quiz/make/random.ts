// Random numbers from a seed: the same quiz on every device.
import { chanceOf } from '../../chance.ts';

/** Numbers in [0, 1), one after the other. */
export type Random = () => number;

/** A sequence from a seed: mulberry32, public domain. */
export function randomOf(seed: string): Random {
	let state = Math.floor(chanceOf(seed) * 2 ** 32);
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** A whole number from 0 to below `count`. */
export const below = (count: number, random: Random): number => Math.floor(random() * count);

/** The items in an order of chance, each order as likely (Fisher and Yates). */
export function shuffled<T>(items: readonly T[], random: Random): readonly T[] {
	const mixed = [...items];
	for (let last = mixed.length - 1; last > 0; last--) {
		const other = below(last + 1, random);
		[mixed[last], mixed[other]] = [mixed[other]!, mixed[last]!];
	}
	return mixed;
}
