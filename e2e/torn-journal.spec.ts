// A Chromium that was killed between the two halves of a write: what is written later stands too.
import { appendFileSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { CHROMIUM_ARGS, installedChromium } from '../src/build/commands/browser.mjs';
import { answer, expect, startFirstDeck, stored, test } from './steps/dateline.ts';
import { killNaming } from './kill/processes.mjs';

/** The head of an entry that has 431 bytes and is whole, of which not one was written. */
const TORN = Buffer.from([1, 2, 3, 4, 0xaf, 1, 1]);

async function startBrowser(profile: string) {
	const executablePath = process.env.CHROMIUM ?? installedChromium();
	const context = await chromium.launchPersistentContext(profile, {
		...(executablePath && { executablePath }),
		args: CHROMIUM_ARGS,
		viewport: { width: 390, height: 844 }
	});
	return {
		page: await context.newPage(),
		async kill() {
			const gone = new Promise((resolve) => context.once('close', resolve));
			await killNaming(profile);
			await gone;
		}
	};
}

/** Chromium's journal of the databases of the one site that was visited. */
function journal(profile: string): string {
	const folder = join(profile, 'Default', 'IndexedDB');
	const [site = ''] = readdirSync(folder);
	const logs = readdirSync(join(folder, site)).filter((name) => name.endsWith('.log'));
	return join(folder, site, logs.sort().at(-1) ?? '');
}

test('what is answered after a kill in the middle of a write is still there', async ({ site }) => {
	const profile = mkdtempSync(join(tmpdir(), 'dateline-torn-'));
	try {
		let browser = await startBrowser(profile);
		await startFirstDeck(browser.page, site);
		await answer(browser.page, 'Good');
		await browser.kill();
		const torn = journal(profile);
		appendFileSync(torn, TORN);
		browser = await startBrowser(profile);
		await browser.page.goto(`${site.url}/review`);
		await answer(browser.page, 'Good');
		await expect.poll(() => existsSync(torn)).toBe(false);
		await browser.kill();
		browser = await startBrowser(profile);
		await browser.page.goto(site.url);
		await expect(browser.page.getByRole('heading', { name: 'Today' })).toBeVisible();
		expect(await stored(browser.page, 'reviews')).toHaveLength(2);
		await browser.kill();
	} finally {
		await killNaming(profile);
		rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
	}
});
