// What the test commands share: reading a seed, and one line over all of it at the end.
import { closingLine } from './test-run.mjs';

/** @param {string} text nothing for a new one @returns {number} */
export function seedOf(text) {
	if (text === '') return Date.now() % 1_000_000;
	if (/^\d{1,9}$/.test(text)) return Number(text);
	throw new Error(`--seed takes a whole number, not “${text}”.`);
}

/**
 * Runs, and says what came of it; a run that breaks off has failed.
 * @param {() => Promise<import('./test-run.mjs').Counts>} run
 */
export async function tell(run) {
	const start = Date.now();
	try {
		const counts = await run();
		const minutes = ((Date.now() - start) / 60_000).toFixed(1);
		console.log(`\nIt took ${minutes} minutes.\n\n${closingLine(counts)}`);
		process.exitCode = counts.failed === 0 ? 0 : 1;
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		console.log(`\n${closingLine({ passed: 0, failed: 1, skipped: 0 })}`);
		process.exitCode = 1;
	}
}
