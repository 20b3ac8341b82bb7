// npm test: all there is to test, from a fresh clone on, and one line over all of it at the end.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, install, ROOT, runTool } from './steps.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

const RESULTS = join(ROOT, 'test-results');

/** @param {string} file */
function readJson(file) {
	return JSON.parse(readFileSync(join(RESULTS, file), 'utf8'));
}

/** @returns {Promise<Counts>} */
async function unitAndBrowserTests(/** @type {Record<string, string>} */ env) {
	const file = 'vitest.json';
	const { code } = await runTool(
		'vitest/vitest.mjs',
		['run', '--reporter=default', '--reporter=json', `--outputFile.json=test-results/${file}`],
		{ env }
	);
	const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = readJson(file);
	return counted(code, numPassedTests, numFailedTests, numPendingTests + numTodoTests);
}

/** @returns {Promise<Counts>} */
async function journeys(/** @type {Record<string, string>} */ env) {
	const file = 'playwright.json';
	const { code } = await runTool(
		'@playwright/test/cli.js',
		['test', '--config', 'e2e/playwright.config.ts'],
		{ env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: join(RESULTS, file) } }
	);
	const { expected, unexpected, flaky, skipped } = readJson(file).stats;
	return counted(code, expected, unexpected + flaky, skipped);
}

/** A few kills an engine; one test each. What is to be proved is proved by npm run test:kill. */
const KILLS = 20;

/** @returns {Promise<Counts>} */
async function kills() {
	const { killEngines } = await import('../../../e2e/kill/kill-engines.mjs');
	return killEngines({ kills: KILLS, seed: Date.now() % 1_000_000 });
}

/**
 * A runner that fails without a failed test (a crash, an error outside a test) counts as one.
 * @returns {Counts}
 */
function counted(
	/** @type {number} */ code,
	/** @type {number} */ passed,
	/** @type {number} */ failed,
	/** @type {number} */ skipped
) {
	return { passed, failed: code !== 0 && failed === 0 ? 1 : failed, skipped };
}

async function runAll() {
	await install();
	const { findChromium } = await import('./browser.mjs');
	const env = { CHROMIUM: await findChromium() };
	const { runChecks } = await import('./checks.mjs');
	rmSync(RESULTS, { recursive: true, force: true });
	mkdirSync(RESULTS, { recursive: true });
	const parts = [await runChecks(), await unitAndBrowserTests(env)];
	await build();
	const { writeNextDecks } = await import('./next-deck.mjs');
	writeNextDecks(ROOT, join(ROOT, 'test-builds/next-decks'));
	await build({ folder: 'test-builds/next', version: 'next', decks: 'test-builds/next-decks' });
	await build({ folder: 'test-builds/sub-folder', base: '/news/dateline' });
	parts.push(await journeys(env));
	parts.push(await kills());
	return parts.reduce((sum, part) => ({
		passed: sum.passed + part.passed,
		failed: sum.failed + part.failed,
		skipped: sum.skipped + part.skipped
	}));
}

try {
	const { passed, failed, skipped } = await runAll();
	console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
	process.exitCode = failed === 0 ? 0 : 1;
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	console.log('\n0 passed, 1 failed, 0 skipped');
	process.exitCode = 1;
}
