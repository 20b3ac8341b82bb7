// What a run of the tests is made of, and how much of it is wanted: a sample, the rest, or all.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, install, ROOT, run, runTool, sync } from './steps.mjs';
import { sourceHash } from './source-hash.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */
/** @typedef {'sample' | 'rest' | 'all'} Breadth */
/** @typedef {{ seed: number, sources: string, counts: Counts }} Sample */

const RESULTS = join(ROOT, 'test-results');
/** What `npm test` leaves for `npm run test:all -- --rest`. */
const SAMPLE = join(RESULTS, 'sample.json');

const UNIT_TESTS = { sample: [], rest: ['--project', 'unit', '--tagsFilter', 'sampled'], all: [] };

/** Kills an engine, one test each. What is to be proved is proved by npm run test:kill. */
const KILLS = { sample: 5, rest: 15, all: 20 };
/** Those of `npm test`: the second store of Chromium takes half a minute more. */
const SAMPLED_ENGINES = ['chromium', 'firefox', 'webkit'];

/**
 * Runs the tests; `seed` chooses the sample, and the moments of the kills.
 * @param {Breadth} breadth
 * @param {number | null} seed null where the rest of no sample is wanted: then it is all
 * @returns {Promise<Counts>}
 */
export async function runTests(breadth, seed) {
	await install();
	const { findChromium } = await import('./browser.mjs');
	const env = {
		CHROMIUM: await findChromium(),
		BREADTH: breadth,
		...(seed !== null && { SEED: String(seed) })
	};
	mkdirSync(RESULTS, { recursive: true });
	await sync();
	const parts = await Promise.all([
		breadth === 'rest' ? NONE : checks(),
		unitAndBrowserTests(env, breadth),
		builds().then(() => NONE)
	]);
	parts.push(await journeys(env));
	const names = breadth === 'sample' ? SAMPLED_ENGINES : [];
	parts.push(await kills(KILLS[breadth], seed ?? Date.now() % 1_000_000, names));
	if (breadth !== 'sample') parts.push(await benchmarks());
	return sumOf(parts);
}

/** @type {Counts} */
const NONE = { passed: 0, failed: 0, skipped: 0 };

/** @param {readonly Counts[]} parts */
export function sumOf(parts) {
	return parts.reduce(
		(sum, part) => ({
			passed: sum.passed + part.passed,
			failed: sum.failed + part.failed,
			skipped: sum.skipped + part.skipped
		}),
		NONE
	);
}

/** @param {Counts} counts */
export const closingLine = ({ passed, failed, skipped }) =>
	`${passed} passed, ${failed} failed, ${skipped} skipped`;

/** Forgets what an earlier run found. */
export function clearResults() {
	rmSync(RESULTS, { recursive: true, force: true });
}

/** @param {number} seed @param {Counts} counts */
export function keepSample(seed, counts) {
	mkdirSync(RESULTS, { recursive: true });
	writeFileSync(SAMPLE, JSON.stringify({ seed, sources: sourceHash(ROOT), counts }));
}

/** What `npm test` found in these sources; null where it has not run on them. @returns {Sample | null} */
export function lastSample() {
	if (!existsSync(SAMPLE)) return null;
	const sample = JSON.parse(readFileSync(SAMPLE, 'utf8'));
	return sample.sources === sourceHash(ROOT) ? sample : null;
}

async function checks() {
	const { runChecks } = await import('./checks.mjs');
	return runChecks();
}

/** The app, its next version, and the app for a sub-folder, at once. */
async function builds() {
	const { writeNextDecks } = await import('./next-deck.mjs');
	const decks = 'test-builds/next-decks';
	writeNextDecks(ROOT, join(ROOT, decks));
	await Promise.all([
		build(),
		build({ folder: 'test-builds/next', version: 'next', decks }),
		build({ folder: 'test-builds/sub-folder', base: '/news/dateline' })
	]);
}

/** @param {Record<string, string>} env @param {Breadth} breadth @returns {Promise<Counts>} */
async function unitAndBrowserTests(env, breadth) {
	const file = 'vitest.json';
	const reporters = ['--reporter=default', '--reporter=json'];
	const { code } = await runTool(
		'vitest/vitest.mjs',
		['run', ...reporters, `--outputFile.json=test-results/${file}`, ...UNIT_TESTS[breadth]],
		{ env }
	);
	const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = readJson(file);
	// The runner counts what the tag leaves out as skipped.
	const skipped = breadth === 'rest' ? 0 : numPendingTests + numTodoTests;
	return counted(code, numPassedTests, numFailedTests, skipped);
}

/** @param {Record<string, string>} env @returns {Promise<Counts>} */
async function journeys(env) {
	const file = 'playwright.json';
	const { code } = await runTool(
		'@playwright/test/cli.js',
		['test', '--config', 'e2e/playwright.config.ts'],
		{ env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: join(RESULTS, file) } }
	);
	const { expected, unexpected, flaky, skipped } = readJson(file).stats;
	return counted(code, expected, unexpected + flaky, skipped);
}

/** @param {number} count @param {number} seed @param {readonly string[]} names @returns {Promise<Counts>} */
async function kills(count, seed, names) {
	const { killEngines } = await import('../../../e2e/kill/kill-engines.mjs');
	return killEngines({ kills: count, seed, names });
}

/** As little as they take: whether they can still be run. Lighthouse would have to be installed first. */
const SMALL_BENCH =
	'--sizes 200 --answers 2 --navigations 1 --entries 5000 --backups 100 --only collections,log,backups';

/** @returns {Promise<Counts>} */
async function benchmarks() {
	const command = join(ROOT, 'src/build/commands/bench.mjs');
	const { code, output } = await run(process.execPath, [command, ...SMALL_BENCH.split(' ')], {
		quiet: true
	});
	if (code !== 0) console.error(output);
	console.log(`The benchmarks, small: ${code === 0 ? 'they run' : 'they do not run'}.`);
	return { ...NONE, [code === 0 ? 'passed' : 'failed']: 1 };
}

/** @param {string} file */
function readJson(file) {
	return JSON.parse(readFileSync(join(RESULTS, file), 'utf8'));
}

/**
 * A runner that fails without a failed test (a crash, an error outside a test) counts as one.
 * @param {number} code
 * @param {number} passed
 * @param {number} failed
 * @param {number} skipped
 * @returns {Counts}
 */
function counted(code, passed, failed, skipped) {
	return { passed, failed: code !== 0 && failed === 0 ? 1 : failed, skipped };
}
