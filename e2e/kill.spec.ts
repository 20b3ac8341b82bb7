// The browser killed right after an answer was accepted: nothing lost, nothing doubled.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { CHROMIUM_ARGS } from '../src/build/commands/browser.mjs';
import { answer, expect, startFirstDeck, stored, test } from './dateline.ts';

const executable = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Starts a browser of our own on a profile, so that it can be killed by its process id. */
async function startBrowser(profile: string) {
	const child = spawn(
		executable,
		[...CHROMIUM_ARGS, '--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`],
		{ stdio: ['ignore', 'ignore', 'pipe'], detached: true }
	);
	const endpoint = await new Promise<string>((resolve, reject) => {
		let output = '';
		child.stderr.on('data', (chunk) => {
			output += chunk;
			const match = /DevTools listening on (ws:\S+)/.exec(output);
			if (match?.[1]) resolve(match[1]);
		});
		child.on('exit', () => reject(new Error(`the browser ended:\n${output}`)));
	});
	const browser = await chromium.connectOverCDP(endpoint);
	const page = await browser.contexts()[0]!.newPage();
	return {
		page,
		/** Kills the browser and all its processes at once, as a dying phone would. */
		async kill() {
			const gone = new Promise((resolve) => child.once('exit', resolve));
			process.kill(-child.pid!, 'SIGKILL');
			await gone;
		}
	};
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
		rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
	}
});
