// npm run bench:article: how good the cards are that articles are turned into, and how fast.
import { fileURLToPath } from 'node:url';
import { install, loadSource } from './steps.mjs';

const path = (/** @type {string} */ file) =>
	fileURLToPath(new URL(`../../../${file}`, import.meta.url));

try {
	await install();
	const { report } = /** @type {typeof import('../../../bench/article/bench.ts')} */ (
		await loadSource(path('bench/article/bench.ts'))
	);
	console.log(report(path('bench/article'), path('../shared/sources')));
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
