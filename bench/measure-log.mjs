// Measures how the log lies, in a worker of an empty page, and what it takes on the disk.
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { CHROMIUM_ARGS } from '../src/build/commands/browser.mjs';
import { bundled } from './measure.mjs';

/** Of the entries so many are put as rows: a twentieth says what one takes. */
const ROWS_SHARE = 20;

/**
 * @typedef {import('./log.ts').LogTimes & { segmentBytes: number, rowBytes: number }} MeasuredLog
 *   bytes an entry
 * @param {number} entries
 * @param {{ executablePath: string, empty: { url: string, folder: string } }} options
 * @returns {Promise<MeasuredLog>}
 */
export async function measureLog(entries, { executablePath, empty }) {
	writeFileSync(join(empty.folder, 'log-worker.js'), await bundled('log'));
	const inSegments = await laidOut({ entries, as: 'segments' }, executablePath, empty.url);
	const rows = Math.ceil(entries / ROWS_SHARE);
	const inRows = await laidOut({ entries: rows, as: 'rows' }, executablePath, empty.url);
	if (!inSegments.times) throw new Error('Nothing was read.');
	return {
		...inSegments.times,
		segmentBytes: inSegments.bytes / entries,
		rowBytes: inRows.bytes / rows
	};
}

/**
 * Puts entries in a profile of its own: what its databases take once the browser has closed.
 * @param {import('./log.ts').LogRequest} request
 * @param {string} executablePath
 * @param {string} url
 */
async function laidOut(request, executablePath, url) {
	const profile = mkdtempSync(join(tmpdir(), 'dateline-bench-profile-'));
	try {
		const context = await chromium.launchPersistentContext(profile, {
			executablePath,
			args: CHROMIUM_ARGS
		});
		context.setDefaultTimeout(0);
		const page = await context.newPage();
		await page.goto(`${url}/empty.html`);
		/** @type {{ times?: import('./log.ts').LogTimes | null, error?: string }} */
		const answer = await page.evaluate(
			(asked) =>
				new Promise((resolve) => {
					const worker = new Worker('log-worker.js');
					worker.onmessage = ({ data }) => resolve(data);
					worker.onerror = (event) => resolve({ error: event.message });
					worker.postMessage(asked);
				}),
			request
		);
		await context.close();
		if (answer.error !== undefined) throw new Error(answer.error);
		return { times: answer.times, bytes: sizeOf(join(profile, 'Default', 'IndexedDB')) };
	} finally {
		rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
	}
}

/** @param {string} folder */
const sizeOf = (folder) =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((name) => statSync(join(folder, name)))
		.reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0);
