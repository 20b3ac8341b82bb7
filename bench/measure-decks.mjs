// Measures deck files and updates in a browser of their own, at several sizes of a deck.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { CHROMIUM_ARGS } from '../src/build/commands/browser.mjs';
import { bundled } from './measure.mjs';

/**
 * @param {readonly number[]} sizes notes of a deck
 * @param {{ executablePath: string, empty: string, turns: number }} options
 * @returns {Promise<import('./decks.ts').DeckTimes[]>}
 */
export async function measureDecks(sizes, { executablePath, empty, turns }) {
	const profile = mkdtempSync(join(tmpdir(), 'dateline-bench-profile-'));
	const context = await chromium.launchPersistentContext(profile, {
		executablePath,
		args: CHROMIUM_ARGS
	});
	try {
		const page = await context.newPage();
		await page.goto(`${empty}/empty.html`);
		await page.evaluate(await bundled('decks'));
		/** @type {import('./decks.ts').DeckTimes[]} */
		const measured = [];
		for (const notes of sizes) {
			const times = await page.evaluate(`benchDecks(${notes}, ${turns})`);
			measured.push(/** @type {import('./decks.ts').DeckTimes} */ (times));
		}
		return measured;
	} finally {
		await context.close();
		rmSync(profile, { recursive: true, force: true });
	}
}
