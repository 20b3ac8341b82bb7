// npm run test:all: all there is to test, from a fresh clone on.
// npm run test:all -- [--rest] [--seed 1]: with --rest, what the last `npm test` left out, and the sum of both.
import { parseArgs } from 'node:util';
import { seedOf, tell } from './test-command.mjs';
import { clearResults, closingLine, lastSample, runTests, sumOf } from './test-run.mjs';

const { values } = parseArgs({
	options: { rest: { type: 'boolean', default: false }, seed: { type: 'string', default: '' } }
});

await tell(async () => {
	if (!values.rest) {
		const seed = seedOf(values.seed);
		clearResults();
		console.log(`The kills have the seed ${seed}.`);
		return runTests('all', seed);
	}
	const sample = lastSample();
	if (!sample) {
		console.log('npm test has not run on these sources: of what it samples, all is tested.');
		return runTests('rest', null);
	}
	console.log(`This is what npm test left out, with the seed ${sample.seed}.`);
	const counts = await runTests('rest', sample.seed);
	console.log(`\nnpm test: ${closingLine(sample.counts)}`);
	console.log(`The rest: ${closingLine(counts)}\n\nBoth:`);
	return sumOf([sample.counts, counts]);
});
