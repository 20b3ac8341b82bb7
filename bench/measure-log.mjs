// Measures how the log lies, in a worker of an empty page.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { CHROMIUM_ARGS } from '../src/build/commands/browser.mjs';
import { bundled } from './measure.mjs';

/**
 * @param {number} entries
 * @param {{ executablePath: string, empty: { url: string, folder: string } }} options
 * @returns {Promise<import('./log.ts').LogTimes>}
 */
export async function measureLog(entries, { executablePath, empty }) {
	const profile = mkdtempSync(join(tmpdir(), 'dateline-bench-profile-'));
	writeFileSync(join(empty.folder, 'log-worker.js'), await bundled('log'));
	const context = await chromium.launchPersistentContext(profile, {
		executablePath,
		args: CHROMIUM_ARGS
	});
	context.setDefaultTimeout(0);
	try {
		const page = await context.newPage();
		await page.goto(`${empty.url}/empty.html`);
		/** @type {{ times?: import('./log.ts').LogTimes, error?: string }} */
		const answer = await page.evaluate(
			(count) =>
				new Promise((resolve) => {
					const worker = new Worker('log-worker.js');
					worker.onmessage = ({ data }) => resolve(data);
					worker.postMessage(count);
				}),
			entries
		);
		if (!answer.times) throw new Error(answer.error);
		return answer.times;
	} finally {
		await context.close();
		rmSync(profile, { recursive: true, force: true });
	}
}
