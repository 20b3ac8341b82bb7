// npm test: every promise is tried, the hostile inputs by a sample; from a fresh clone on.
// npm test -- [--seed 1]
import { parseArgs } from 'node:util';
import { seedOf, tell } from './test-command.mjs';
import { clearResults, keepSample, runTests } from './test-run.mjs';

const { values } = parseArgs({ options: { seed: { type: 'string', default: '' } } });

await tell(async () => {
	const seed = seedOf(values.seed);
	clearResults();
	console.log(`The sample has the seed ${seed}: npm test -- --seed ${seed} takes the same.`);
	const counts = await runTests('sample', seed);
	keepSample(seed, counts);
	return counts;
});
