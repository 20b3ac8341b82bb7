// One of the threads among which the simulated learners are shared out.
import { fileURLToPath } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { runnerImport } from 'vite';

const path = fileURLToPath(new URL('./bench.ts', import.meta.url));
const { module } = await runnerImport(path, { configFile: false, logLevel: 'error' });
const { options, part, parts } = workerData;
parentPort?.postMessage(
	/** @type {typeof import('./bench.ts')} */ (module).runPart(options, part, parts)
);
