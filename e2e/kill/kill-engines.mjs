// The campaigns against all engines that are installed, one after the other, and what came of them.
import { join } from 'node:path';
import { build, ROOT } from '../../src/build/commands/steps.mjs';
import { campaignScript } from './bundle.mjs';
import { NotThisEngine, runCampaign } from './campaign.mjs';
import { startDisplay } from './display.mjs';
import { ENGINES } from './engines.mjs';
import { BASE } from './site.mjs';
import { failed, tables, Tally, TASKS } from './tally.mjs';

const FOLDER = 'test-builds/sub-folder';

/**
 * Each engine is one test: passed, failed, or skipped where it is not installed.
 * @param {{ kills: number, seed: number, names?: readonly string[], tasks?: readonly string[] }} options
 */
export async function killEngines({ kills, seed, names = [], tasks: wanted = [] }) {
	const engines = chosen(names, ENGINES, 'engine');
	const tasks = chosen(
		wanted,
		TASKS.map((name) => ({ name })),
		'task'
	).map(({ name }) => name);
	await build({ folder: FOLDER, base: BASE });
	const script = await campaignScript();
	const counts = { passed: 0, failed: 0, skipped: 0 };
	/** @type {[string, Tally][]} */
	const tallies = [];
	console.log(`Killing each engine ${kills} times, seed ${seed}.`);
	for (const engine of engines) {
		// One after the other, so that few kills an engine are of other tasks in each.
		const own = seed + ENGINES.indexOf(engine);
		const tally = await killEngine(engine, { kills, seed: own, tasks, script });
		if (tally === null) counts.skipped++;
		else {
			tallies.push([engine.name, tally]);
			counts[failed(tally) ? 'failed' : 'passed']++;
		}
	}
	if (tallies.length > 0) console.log(`\n${tables(tallies)}`);
	return counts;
}

/**
 * Null where the engine, or the screen it needs, is not there.
 * @param {import('./engines.mjs').Engine} engine
 * @param {Pick<import('./campaign.mjs').Options, 'kills' | 'seed' | 'tasks' | 'script'>} options
 */
async function killEngine(engine, options) {
	const program = engine.find();
	const display = program && engine.needsDisplay ? await startDisplay() : null;
	if (!program || (engine.needsDisplay && !display)) {
		console.log(`${engine.name}: skipped, it is not installed (Debian: ${engine.debian}).`);
		return null;
	}
	try {
		return await runCampaign({
			engine,
			program,
			env: display ? { DISPLAY: display.name } : {},
			folder: join(ROOT, FOLDER),
			say: (line) => console.log(line),
			...options
		});
	} catch (error) {
		if (!(error instanceof NotThisEngine)) throw error;
		console.log(`${engine.name}: skipped, ${error.message}.`);
		return null;
	} finally {
		display?.stop();
	}
}

/**
 * Those that are named, or all; throws where there is no such one.
 * @template {{ readonly name: string }} Named
 * @param {readonly string[]} names
 * @param {readonly Named[]} all
 * @param {string} what
 * @returns {readonly Named[]}
 */
function chosen(names, all, what) {
	if (names.length === 0) return all;
	return names.map((name) => {
		const one = all.find((candidate) => candidate.name === name);
		if (one) return one;
		throw new Error(`There is no ${what} “${name}”: ${all.map(({ name }) => name).join(', ')}.`);
	});
}
