// npm run bench:class: how much the plan for a class raises recall, with simulated learners.
// npm run bench:class -- [--trial] [--learners 60] [--only 'a fortnight missed']
import { fileURLToPath } from 'node:url';
import { install } from './steps.mjs';

await install();
const { runnerImport } = await import('vite');
const path = fileURLToPath(new URL('../../../bench/class/bench.ts', import.meta.url));
const { module } = await runnerImport(path, { configFile: false, logLevel: 'error' });
try {
	/** @type {typeof import('../../../bench/class/bench.ts')} */ (module).benchClass(
		process.argv.slice(2)
	);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
