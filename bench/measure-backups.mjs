// Measures export, preview, restore and merge in a browser of its own, at several sizes.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { CHROMIUM_ARGS } from '../src/build/commands/browser.mjs';
import { bundled } from './measure.mjs';
import { watchMemory } from './memory.mjs';

/** @typedef {import('./backups.ts').Held} Held */
/** @typedef {import('./backups.ts').Work & { peakMegabytes: number | null, held?: Held }} MeasuredWork */

/**
 * @typedef {object} MeasuredBackup
 * @property {number} cards
 * @property {number} reviews in the log
 * @property {number} megabytes of the file
 * @property {import('./backups.ts').BackupFloors} floors
 * @property {MeasuredWork} export
 * @property {MeasuredWork} examine
 * @property {MeasuredWork} replace
 * @property {MeasuredWork} mergeSame the same file once more: nothing is new
 * @property {MeasuredWork} mergeLog into a device that has the cards, and no answers
 */

/**
 * @param {number} cards ten reviews each
 * @param {{ executablePath: string, empty: { url: string, folder: string } }} options
 * @returns {Promise<MeasuredBackup>}
 */
export async function measureBackups(cards, { executablePath, empty }) {
	const profile = mkdtempSync(join(tmpdir(), 'dateline-bench-profile-'));
	writeFileSync(join(empty.folder, 'data-worker.js'), await bundled('data.worker'));
	const context = await chromium.launchPersistentContext(profile, {
		executablePath,
		args: CHROMIUM_ARGS
	});
	context.setDefaultTimeout(0);
	try {
		const { reviews } = await seed(context, empty.url, cards);
		const page = await context.newPage();
		await page.goto(`${empty.url}/empty.html`);
		await page.evaluate(await bundled('backups'));
		/** @param {string} name @returns {Promise<any>} */
		const call = (name) => page.evaluate(`benchBackups.${name}()`);
		/** @param {string} name @returns {Promise<MeasuredWork>} */
		const work = async (name) => {
			const memory = watchMemory(profile);
			const times = await call(name);
			return { ...times, peakMegabytes: memory.peak() };
		};
		/** @param {string} where @param {Held | undefined} held */
		const hold = (where, held) => {
			if (held?.cards === cards && held.reviews === reviews) return;
			throw new Error(
				`Not all of ${cards} cards and ${reviews} reviews are ${where}: ${JSON.stringify(held)}.`
			);
		};
		const exported = await work('export');
		const examine = await work('examine');
		hold('in the file', examine.held);
		const replace = await work('replace');
		hold('once restored', await call('here'));
		const mergeSame = await work('merge');
		hold('once merged', await call('here'));
		await call('forgetLog');
		const mergeLog = await work('merge');
		hold('once the answers were merged', await call('here'));
		const megabytes = await call('megabytes');
		const floors = await call('floors');
		const works = { export: exported, examine, replace, mergeSame, mergeLog };
		return { cards, reviews, megabytes, floors, ...works };
	} finally {
		await context.close();
		rmSync(profile, { recursive: true, force: true });
	}
}

/**
 * Fills the database in a page of its own: what that takes is not counted with what comes after.
 * @param {import('playwright').BrowserContext} context
 * @param {string} url
 * @param {number} cards
 */
async function seed(context, url, cards) {
	const page = await context.newPage();
	await page.goto(`${url}/empty.html`);
	await page.evaluate(await bundled('seed'));
	const seeded = await page.evaluate(`benchSeed(${cards}, true)`);
	await page.close();
	return /** @type {{ reviews: number }} */ (seeded);
}
