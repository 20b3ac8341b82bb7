// npm run bench:class: how much the plan for a class raises recall, with simulated learners.
// npm run bench:class -- [--trial] [--set-aside] [--informed] [--learners 60] [--only 'a fortnight missed']
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { install, loadSource } from './steps.mjs';

const { values } = parseArgs({
	options: {
		trial: { type: 'boolean', default: false },
		'set-aside': { type: 'boolean', default: false },
		informed: { type: 'boolean', default: false },
		learners: { type: 'string', default: '' },
		only: { type: 'string', default: '' }
	}
});

const bench = (/** @type {string} */ file) =>
	fileURLToPath(new URL(`../../../bench/class/${file}`, import.meta.url));

/**
 * @param {import('../../../bench/class/bench.ts').BenchOptions} options
 * @param {number} part
 * @param {number} parts
 * @returns {Promise<import('../../../bench/class/bench.ts').Trials>}
 */
function inThread(options, part, parts) {
	return new Promise((resolve, reject) => {
		const worker = new Worker(bench('worker.mjs'), { workerData: { options, part, parts } });
		worker.once('message', resolve);
		worker.once('error', reject);
	});
}

async function run() {
	await install();
	/** @param {string} file */
	const load = (file) => loadSource(bench(file));
	const { LEARNERS } = /** @type {typeof import('../../../bench/class/scenarios.ts')} */ (
		await load('scenarios.ts')
	);
	const { report } = /** @type {typeof import('../../../bench/class/bench.ts')} */ (
		await load('bench.ts')
	);
	const learners = values.learners === '' ? LEARNERS : Number(values.learners);
	if (!Number.isInteger(learners) || learners < 2) throw new Error('--learners takes 2 or more.');
	const options = {
		trial: values.trial,
		setAside: values['set-aside'],
		informed: values.informed,
		learners,
		only: values.only
	};
	const count = Math.min(availableParallelism(), learners);
	const parts = Array.from({ length: count }, (_, part) => inThread(options, part, count));
	console.log(report(options, await Promise.all(parts)));
}

try {
	await run();
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
