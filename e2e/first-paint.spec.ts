// What is painted before any script has run: the pages themselves, and how the app takes them over.
import type { Page } from '@playwright/test';
import { answer, expect, startFirstDeck, test, TERMS } from './steps/dateline.ts';

const SCREENS = [
	['/', 'Know the news by heart'],
	['/decks', 'Decks'],
	['/classes', 'Classes'],
	['/quiz', 'Quiz'],
	['/settings', 'Settings'],
	['/article', 'From an article'],
	['/import', 'Open a deck file'],
	['/decks/new', 'New deck']
] as const;

/** Keeps what the address names from coming until it is let through. */
async function hold(page: Page, what: RegExp): Promise<() => void> {
	let letThrough = () => {};
	const free = new Promise<void>((resolve) => (letThrough = resolve));
	await page.route(what, async (route) => {
		await free;
		await route.continue();
	});
	return letThrough;
}

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

test.describe('without any script', () => {
	test.use({ javaScriptEnabled: false });

	for (const [path, title] of SCREENS) {
		test(`${path} has its frame, its title and its tab's name`, async ({ page, site }) => {
			await page.goto(site.url + path);
			await expect(heading(page, title)).toBeVisible();
			await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
			await expect(page).toHaveTitle(/ · Dateline$/);
		});
	}

	test('a stranger reads which decks there are', async ({ page, site }) => {
		await page.goto(site.url);
		await expect(page.getByRole('link', { name: TERMS })).toBeVisible();
		await expect(page.getByRole('button', { name: `Study ${TERMS}` })).toBeVisible();
	});
});

test('a button that is pressed before the script has come does what it says', async ({
	page,
	site
}) => {
	const letThrough = await hold(page, /\.js$/);
	await page.goto(site.url, { waitUntil: 'commit' });
	await page.getByRole('button', { name: `Study ${TERMS}` }).click();
	letThrough();
	await expect(page.getByRole('button', { name: 'Show answer' })).toBeVisible();
});

test('what is typed and ticked before the script has come is kept', async ({ page, site }) => {
	const letThrough = await hold(page, /\.js$/);
	await page.goto(`${site.url}/settings`, { waitUntil: 'commit' });
	await page.getByLabel('New cards a day').fill('7');
	await page.getByLabel('New cards a day').press('Tab');
	await page.getByLabel('Dark').check();
	letThrough();
	await expect(page.getByText('Saved on this device.')).toBeVisible();
	await expect(page.getByLabel('Dark')).toBeChecked();
	await page.reload();
	await expect(page.getByLabel('New cards a day')).toHaveValue('7');
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('who was here before does not see the introduction of a first visit', async ({
	page,
	site
}) => {
	await startFirstDeck(page, site);
	await answer(page, 'Good');
	await page.goto(site.url);
	await expect(heading(page, 'Today')).toBeVisible();
	// By its trace a visitor is known before the database is.
	const trace = () => page.evaluate(() => localStorage.getItem('dateline.trace'));
	await expect.poll(trace).not.toBeNull();
	await page.goto(`${site.url}/decks`);
	const letThrough = await hold(page, /\.js$/);
	await page.goto(site.url, { waitUntil: 'commit' });
	await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
	await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
	letThrough();
	await expect(heading(page, 'Today')).toBeVisible();
	await expect(heading(page, 'Know the news by heart')).toBeHidden();
});

test('an address that asks for more than its page was built for shows nothing of that page', async ({
	page,
	site
}) => {
	const letThrough = await hold(page, /\.js$/);
	await page.goto(`${site.url}/article?id=nowhere`, { waitUntil: 'commit' });
	await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
	await expect(heading(page, 'From an article')).toBeHidden();
	letThrough();
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(heading(page, 'From an article')).toBeHidden();
});

for (const late of ['script', 'typefaces'] as const) {
	for (const [path, title] of SCREENS) {
		test(`nothing on ${path} moves when its ${late} come late`, async ({ page, site }) => {
			const letThrough = await hold(page, late === 'script' ? /\.js$/ : /\.woff2$/);
			await page.addInitScript(() => {
				const moved: number[] = [];
				Object.assign(window, { moved });
				new PerformanceObserver((list) => {
					for (const entry of list.getEntries())
						moved.push((entry as unknown as { value: number }).value);
				}).observe({ type: 'layout-shift', buffered: true });
			});
			await page.goto(site.url + path, { waitUntil: 'commit' });
			await expect(heading(page, title)).toBeVisible();
			// Two frames: it has been painted.
			await page.evaluate(
				() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
			);
			letThrough();
			await page.waitForLoadState('networkidle');
			await page.evaluate(() => document.fonts.ready);
			const moved = await page.evaluate(() => (window as unknown as { moved: number[] }).moved);
			// A letter drawn a hair wider is no more than this; a line that breaks elsewhere is.
			expect(moved.reduce((sum, one) => sum + one, 0)).toBeLessThan(0.001);
		});
	}
}
