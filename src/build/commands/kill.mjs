// npm run test:kill: real browsers, killed at random moments; proves that nothing is lost.
// npm run test:kill -- [--kills 300] [--engines chromium,chromium-sqlite] [--tasks answer,import] [--seed 1]
import { parseArgs } from 'node:util';
import { install } from './steps.mjs';

const { values } = parseArgs({
	options: {
		kills: { type: 'string', default: '300' },
		engines: { type: 'string', default: '' },
		tasks: { type: 'string', default: '' },
		seed: { type: 'string', default: String(Date.now() % 1_000_000) }
	}
});

/** @param {string} text @param {string} name */
function count(text, name) {
	if (/^\d{1,9}$/.test(text)) return Number(text);
	throw new Error(`--${name} takes a whole number, not “${text}”.`);
}

/** @param {string} text */
const listed = (text) => (text === '' ? [] : text.split(','));

try {
	await install();
	const { killEngines } = await import('../../../e2e/kill/kill-engines.mjs');
	const { failed } = await killEngines({
		kills: count(values.kills, 'kills'),
		seed: count(values.seed, 'seed'),
		names: listed(values.engines),
		tasks: listed(values.tasks)
	});
	process.exitCode = failed === 0 ? 0 : 1;
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
