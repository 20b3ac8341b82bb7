// Draws that come out even: of so many numbers each once, in an order of chance, before any comes again.
import { shuffled, type Random } from './random.ts';

export interface Turns {
	/** The next of 0 to below `of`; what is drawn under one name knows nothing of the others. */
	next(name: string, of: number): number;
}

export function turnsBy(random: Random): Turns {
	const left = new Map<string, readonly number[]>();
	return {
		next(name, of) {
			const key = `${name} ${of}`;
			const drawn = left.get(key) ?? [];
			const [first, ...rest] = drawn.length > 0 ? drawn : shuffled([...Array(of).keys()], random);
			left.set(key, rest);
			return first!;
		}
	};
}
