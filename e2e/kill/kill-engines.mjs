// The campaigns against all engines that are installed, one after the other, and what came of them.
import { join } from 'node:path';
import { build, ROOT } from '../../src/build/commands/steps.mjs';
import { campaignScript } from './bundle.mjs';
import { runCampaign } from './campaign.mjs';
import { startDisplay } from './display.mjs';
import { ENGINES } from './engines.mjs';
import { BASE } from './site.mjs';
import { failed, tables, Tally } from './tally.mjs';

const FOLDER = 'test-builds/sub-folder';

/**
 * Each engine is one test: passed, failed, or skipped where it is not installed.
 * @param {{ kills: number, seed: number, names?: readonly string[] }} options
 */
export async function killEngines({ kills, seed, names = ENGINES.map(({ name }) => name) }) {
	const engines = names.map((name) => {
		const engine = ENGINES.find((one) => one.name === name);
		if (engine) return engine;
		throw new Error(`There is no engine “${name}”: ${ENGINES.map(({ name }) => name).join(', ')}.`);
	});
	await build({ folder: FOLDER, base: BASE });
	const script = await campaignScript();
	const counts = { passed: 0, failed: 0, skipped: 0 };
	/** @type {[string, Tally][]} */
	const tallies = [];
	console.log(`Killing each engine ${kills} times, seed ${seed}.`);
	for (const engine of engines) {
		const tally = await killEngine(engine, { kills, seed, script });
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
 * @param {{ kills: number, seed: number, script: string }} options
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
	} finally {
		display?.stop();
	}
}
