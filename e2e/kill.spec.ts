// The browser killed right after an answer was accepted: nothing lost, nothing doubled.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { CHROMIUM_ARGS, installedChromium } from '../src/build/commands/browser.mjs';
import { answer, expect, startFirstDeck, stored, test } from './dateline.ts';

/** Starts a browser of our own on a profile, which tells its processes from all others. */
async function startBrowser(profile: string) {
	const executablePath = process.env.CHROMIUM ?? installedChromium();
	const context = await chromium.launchPersistentContext(profile, {
		...(executablePath && { executablePath }),
		args: CHROMIUM_ARGS,
		viewport: { width: 390, height: 844 }
	});
	return {
		page: await context.newPage(),
		/** Kills the browser and all its processes at once, as a dying phone would. */
		async kill() {
			const gone = new Promise((resolve) => context.once('close', resolve));
			killAll(profile);
			await gone;
		}
	};
}

/** SIGKILL for every process that names this profile. */
function killAll(profile: string): void {
	const { stdout } = spawnSync('ps', ['-eo', 'pid,args'], { encoding: 'utf8' });
	for (const line of stdout.split('\n')) {
		if (!line.includes(profile)) continue;
		try {
			process.kill(Number.parseInt(line, 10), 'SIGKILL');
		} catch {
			// It went down with another one.
		}
	}
}

test('an answer that was accepted survives a kill, and is there once', async ({ site }) => {
	const profile = mkdtempSync(join(tmpdir(), 'dateline-kill-'));
	try {
		let acknowledged = 0;
		for (let round = 0; round < 4; round++) {
			const browser = await startBrowser(profile);
			const { page } = browser;
			if (round === 0) await startFirstDeck(page, site);
			else await page.goto(`${site.url}/review`);
			await expect(page.getByRole('button', { name: 'Show answer' })).toBeVisible();
			const reviews = await stored<{ id: string }>(page, 'reviews');
			expect(reviews).toHaveLength(acknowledged);
			for (let count = 0; count < 2; count++) {
				await answer(page, 'Good');
				acknowledged++;
			}
			await browser.kill();
		}
		const browser = await startBrowser(profile);
		await browser.page.goto(site.url);
		await expect(browser.page.getByRole('heading', { level: 1 })).toBeVisible();
		const reviews = await stored<{ id: string; cardId: string }>(browser.page, 'reviews');
		expect(reviews).toHaveLength(acknowledged);
		expect(new Set(reviews.map(({ id }) => id)).size).toBe(acknowledged);
		const cards = await stored<{ id: string; lastReviewId: string | null }>(browser.page, 'cards');
		const lastById = new Map(reviews.map(({ id, cardId }) => [cardId, id]));
		for (const card of cards) expect(card.lastReviewId).toBe(lastById.get(card.id) ?? null);
		await browser.kill();
	} finally {
		killAll(profile);
		rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
	}
});
