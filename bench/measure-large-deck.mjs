// Measures a large deck in the built app, from outside: its file, its pages, its quiz; each turn in a
// browser of its own.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { CHROMIUM_ARGS } from '../src/build/commands/browser.mjs';
import { bundled } from './measure.mjs';

/** @typedef {import('./large-deck.ts').Seen} Seen */
/** @typedef {import('./large-deck.ts').LargeFloors} LargeFloors */

/**
 * @typedef {object} MeasuredLarge
 * @property {number} notes
 * @property {number} megabytes of the file
 * @property {Record<'takeUp' | 'opened' | 'more1' | 'more2' | 'more3' | 'timeline' | 'quiz', Seen>[]} turns
 * @property {LargeFloors[]} floors
 */

const ID = 'bench-deck-0';

/**
 * @param {number} notes
 * @param {{ executablePath: string, app: string, turns: number }} options
 * @returns {Promise<MeasuredLarge>}
 */
export async function measureLargeDeck(notes, { executablePath, app, turns }) {
	const script = await bundled('large-deck');
	/** @type {MeasuredLarge} */
	const measured = { notes, megabytes: 0, turns: [], floors: [] };
	for (let turn = 0; turn < turns; turn++) {
		const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-profile-'));
		const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
			executablePath,
			args: CHROMIUM_ARGS,
			viewport: { width: 390, height: 844 },
			reducedMotion: 'reduce'
		});
		context.setDefaultTimeout(0);
		try {
			await context.addInitScript({ content: script });
			const page = await context.newPage();
			/** @param {string} call @returns {Promise<any>} */
			const call = (call) => page.evaluate(`benchLarge.${call}`);
			await page.goto(`${app}/import`);
			const input = page.locator('input[type=file]');
			await input.waitFor({ state: 'attached' });
			const text = await call(`textOf(${notes})`);
			measured.megabytes = Buffer.byteLength(text) / 1e6;
			const file = join(folder, 'large.md');
			writeFileSync(file, text);
			// The app has opened its database and stored itself: neither belongs to the file.
			await page.evaluate('navigator.serviceWorker.ready.then(() => {})');
			const takingUp = call('takeUp()');
			await input.setInputFiles(file);
			const takeUp = await takingUp;
			await page.goto(`${app}/decks/${ID}`);
			const opened = await call('opened()');
			const more1 = await call('showMore()');
			const more2 = await call('showMore()');
			const more3 = await call('showMore()');
			await page.goto(`${app}/decks/${ID}/timeline`);
			const timeline = await call('timeline()');
			await page.goto(`${app}/quiz?deck=${ID}`);
			const quiz = await call('quiz()');
			measured.turns.push({ takeUp, opened, more1, more2, more3, timeline, quiz });
			measured.floors.push(await call('floors()'));
		} finally {
			await context.close();
			rmSync(folder, { recursive: true, force: true });
		}
	}
	return measured;
}
