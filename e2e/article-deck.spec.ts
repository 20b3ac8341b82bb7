// A deck that came from an article is a deck like any other: quizzes, classes, timeline, backups, a full disk.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { decide, openArticle, suggested } from './screens/article-screens.ts';
import { makeClass, planned } from './screens/class-screens.ts';
import { expect, stored, test, type Site } from './steps/dateline.ts';
import { failWrites } from './steps/faults.ts';

/** Accepts this many cards; the id of the deck that they are in. */
async function accepted(page: Page, site: Site, count: number): Promise<string> {
	await openArticle(page, site);
	for (let done = 0; done < count; done++) await decide(page, 'Accept');
	const [deck] = await stored<{ id: string }>(page, 'decks');
	return deck!.id;
}

test('cards out of an article are asked in a quiz and stand in the timeline', async ({
	page,
	site
}) => {
	const deck = await accepted(page, site, 10);
	await page.goto(`${site.url}/quiz?deck=${deck}`);
	await page.getByText('5 questions', { exact: true }).click();
	await page.getByRole('button', { name: 'Start the quiz' }).click();
	await expect(page.getByText('1 of 5')).toBeVisible();
	await page.goto(`${site.url}/decks/${deck}/timeline`);
	await expect(page.getByRole('list', { name: 'Timeline' }).locator('time').first()).toBeVisible();
});

test('cards out of an article are planned for a class', async ({ page, site }) => {
	await accepted(page, site, 4);
	await makeClass(page, site, { name: 'Politics', day: 'Every Monday', time: '09:00' });
	await planned(page);
	const cards = await stored(page, 'cards');
	expect(cards.length).toBeGreaterThanOrEqual(4);
	await expect(page.getByText(`Of ${cards.length} cards,`)).toBeVisible();
});

test('a backup brings an article back on another device, with what was decided on it', async ({
	page,
	site,
	browser
}) => {
	await accepted(page, site, 2);
	const rejected = await decide(page, 'Reject');
	const place = await suggested(page);
	await page.goto(`${site.url}/settings/data`);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Save a backup', exact: true }).click()
	]);
	const buffer = readFileSync((await download.path())!);

	const other = await (await browser.newContext()).newPage();
	await other.goto(`${site.url}/settings/data`);
	await other
		.getByLabel('Choose a backup')
		.setInputFiles({ name: 'mine.dateline', mimeType: 'application/zip', buffer });
	await other.getByRole('button', { name: 'Restore it' }).click();
	await expect(other.getByText('Restored: everything is as it is in the backup.')).toBeVisible();
	await other.goto(`${site.url}/article`);
	await expect(other.getByText(/\d+ suggestions left, 2 cards made/)).toBeVisible();
	await other.getByRole('link', { name: /Opposition coalition/ }).click();
	await expect(other.getByRole('region', { name: 'Suggestion' })).toBeVisible();
	expect(await suggested(other)).toBe(place);
	expect(await suggested(other)).not.toBe(rejected);
});

test('a full disk: the card is not said to be added, and is added once there is room', async ({
	page,
	site
}) => {
	await openArticle(page, site);
	const first = await suggested(page);
	const heal = await failWrites(page, 'QuotaExceededError', 'no room', Infinity, 'put');
	await page.getByRole('button', { name: 'Accept' }).click();
	await expect(page.getByRole('alert')).toContainText('this device has no room left');
	expect(await suggested(page)).toBe(first);
	expect(await stored(page, 'notes')).toEqual([]);
	await heal();
	await page.getByRole('button', { name: 'Accept' }).click();
	await expect.poll(async () => (await stored(page, 'notes')).length).toBe(1);
	expect(await suggested(page)).not.toBe(first);
});
