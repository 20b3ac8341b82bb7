// A deck in the order of time: dates in order, what changed, claims folded, and the note behind each.
import type { Page } from '@playwright/test';
import { compareLooseDates, parseLooseDate } from '../src/lib/core/language/loose-date.ts';
import {
	expect,
	readyOffline,
	test,
	testWithWorker,
	TERMS_ID,
	type Site
} from './steps/dateline.ts';

const TIMELINE = '/decks/peace-plan-people-and-dates/timeline';

const timeline = (page: Page) => page.getByRole('list', { name: 'Timeline' });
const dialog = (page: Page) => page.getByRole('dialog');
const datesOf = (page: Page) =>
	timeline(page)
		.locator('time')
		.evaluateAll((times) => times.map((time) => time.getAttribute('datetime')!));

async function openTimeline(page: Page, site: Site, query = ''): Promise<void> {
	await page.goto(site.url + TIMELINE + query);
	await expect(timeline(page)).toBeVisible();
}

test('dates stand in order, each once', async ({ page, site }) => {
	await openTimeline(page, site);
	const dates = await datesOf(page);
	expect(dates.length).toBeGreaterThan(3);
	expect(new Set(dates).size).toBe(dates.length);
	const inOrder = dates.toSorted((a, b) =>
		compareLooseDates(parseLooseDate(a)!, parseLooseDate(b)!)
	);
	expect(dates).toEqual(inOrder);
	await expect(timeline(page).getByText('inferred from the text').first()).toBeVisible();
});

test('a date without a year stands apart, at the end', async ({ page, site }) => {
	await openTimeline(page, site);
	const apart = page.getByRole('list', { name: 'Year not named' });
	await expect(apart.locator('time').first()).toHaveText(/^(\d+ )?[A-Z][a-z]+$/);
	const [above, below] = [await timeline(page).boundingBox(), await apart.boundingBox()];
	expect(below!.y).toBeGreaterThan(above!.y + above!.height - 1);
});

test('events are in sight, claims are folded under their date by who makes them', async ({
	page,
	site
}) => {
	await openTimeline(page, site);
	const day = timeline(page)
		.locator('> li', { has: page.locator('summary', { hasText: 'claims as of this' }) })
		.last();
	const claims = day.locator('details button');
	const count = Number.parseInt(await day.locator('summary').innerText());
	expect(await claims.count()).toBe(count);
	await expect(claims.first()).toBeHidden();
	await day.locator('summary').click();
	await expect(claims.first()).toBeVisible();
	const claimant = (await day.locator('h4').first().textContent())!;
	await claims.first().click();
	await expect(dialog(page)).toContainText(claimant);
	await page.goBack();
	await expect(dialog(page)).toBeHidden();
	await expect(claims.first()).toBeFocused();
});

test('the filter leaves events, or changes, and the address keeps it', async ({ page, site }) => {
	await openTimeline(page, site);
	const all = await datesOf(page);
	const entries = timeline(page).locator('button:visible');
	await page.getByText('Events', { exact: true }).click();
	await expect(page.getByRole('radio', { name: 'Events' })).toBeChecked();
	await expect(timeline(page).locator('details')).toHaveCount(0);
	expect(await entries.count()).toBeGreaterThan(0);
	await expect(timeline(page).getByText('Changed')).toHaveCount(0);
	expect(all).toEqual(expect.arrayContaining(await datesOf(page)));

	await page.getByText('Changes', { exact: true }).click();
	await expect(timeline(page).getByText('Changed').first()).toBeVisible();
	expect(await entries.count()).toBe(await timeline(page).getByText('Changed').count());
	await expect(entries.filter({ hasText: '→' }).first()).toContainText('Before: ');
	await page.reload();
	await expect(page.getByRole('radio', { name: 'Changes' })).toBeChecked();
	await page.getByText('Everything', { exact: true }).click();
	expect(await datesOf(page)).toEqual(all);
});

test('a deck without changes says so', async ({ page, site }) => {
	await page.goto(`${site.url}/decks/${TERMS_ID}/timeline?show=changes`);
	await expect(page.getByText('No answer of this deck is marked as changed.')).toBeVisible();
});

test('with keys alone one filters, opens a change and is back where one was', async ({
	page,
	site
}) => {
	await openTimeline(page, site);
	await page.getByRole('radio', { name: 'Everything' }).focus();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await expect(page.getByRole('radio', { name: 'Changes' })).toBeFocused();
	await expect(timeline(page).getByText('Changed').first()).toBeVisible();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(dialog(page).getByText(/^Before: .* → Since .+: .+/)).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(dialog(page)).toBeHidden();
	await expect(timeline(page).locator('button').first()).toBeFocused();
});

testWithWorker(
	'with the server stopped, the timeline opens and so do its notes',
	async ({ page, site }) => {
		await page.goto(site.url);
		await readyOffline(page);
		await site.close();
		await openTimeline(page, site, '?show=events');
		await timeline(page).locator('button').first().click();
		await expect(dialog(page).getByText('Who says so')).toBeVisible();
	}
);
