// How much a run takes of what there is much of: a sample by a seed, the rest of it, or all.
import { chanceOf } from '../core/chance.ts';

/** `npm test` takes a sample, `npm run test:all -- --rest` what that left out; else it is all. */
export const BREADTH = (process.env.BREADTH ?? 'all') as 'sample' | 'rest' | 'all';

/** Chooses the sample; where it is not known, nothing is taken as tested. */
const SEED = process.env.SEED;

const ONE_IN = 10;

/** Those of the inputs that this run is to take: of a sample, one of each family at the least. */
export function wanted<Input extends { readonly family: string }>(
	inputs: readonly Input[],
	least = 1
): readonly Input[] {
	if (BREADTH === 'all' || SEED === undefined) return inputs;
	const families = [...new Set(inputs.map(({ family }) => family))];
	const sample = new Set(
		families.flatMap((family) => {
			const all = inputs
				.filter((input) => input.family === family)
				.map((input, index) => ({ input, chance: chanceOf(`${SEED} ${family} ${index}`) }))
				.sort((one, other) => one.chance - other.chance);
			const count = Math.max(least, Math.round(all.length / ONE_IN));
			return all.slice(0, count).map(({ input }) => input);
		})
	);
	return inputs.filter((input) => sample.has(input) === (BREADTH === 'sample'));
}

/** The whole numbers below one that this run is to take. */
export const wantedBelow = (count: number): readonly number[] =>
	wanted(Array.from({ length: count }, (_, at) => ({ family: '', at }))).map(({ at }) => at);
