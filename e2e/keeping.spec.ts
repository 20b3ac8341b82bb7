// What stands around the learner's data: a browser that cleared it, its promise, the Home Screen of
// an iPhone, and the reminder of a backup.
import type { Page } from '@playwright/test';
import { answer, expect, limitNewCards, startFirstDeck, test, TERMS_ID } from './steps/dateline.ts';
import {
	HOME_SCREEN,
	LOST,
	changeTrace,
	clearDatabase,
	onIPhone,
	studied,
	traceIn,
	TRACE_KEY
} from './screens/keeping-screens.ts';

const DAY_MS = 86_400_000;
const FIRST_VISIT = 'Know the news by heart';
const heading = (page: Page, name: string) => page.getByRole('heading', { name });

/** Counts how often the browser is asked for its promise, and lets it answer. */
async function answerPromise(page: Page, answers: boolean): Promise<() => Promise<number>> {
	await page.addInitScript((promised) => {
		const count = () => Number(sessionStorage.getItem('asked') ?? 0);
		StorageManager.prototype.persisted = async () => promised && count() > 0;
		StorageManager.prototype.persist = async () => {
			sessionStorage.setItem('asked', String(count() + 1));
			return promised;
		};
	}, answers);
	return () => page.evaluate(() => Number(sessionStorage.getItem('asked') ?? 0));
}

/** Answers until the session is over. */
async function finish(page: Page): Promise<void> {
	const card = page.getByRole('button', { name: 'Show answer' });
	do {
		await expect(card.or(heading(page, 'Done for now')).first()).toBeVisible();
		if (await card.isVisible()) await answer(page, 'Easy');
	} while (await card.isVisible());
	await expect(heading(page, 'Done for now')).toBeVisible();
}

test.describe('a browser that cleared the database', () => {
	test.beforeEach(async ({ page, site }) => {
		await studied(page, site);
		await clearDatabase(page, site);
		await page.goto(site.url);
	});

	test('is recognised, says how much it was, and leads to the backups', async ({ page }) => {
		await expect(heading(page, LOST)).toBeVisible();
		await expect(heading(page, FIRST_VISIT)).toBeHidden();
		// A learner's day begins at four in the morning.
		const day = new Date(Date.now() - 4 * 3_600_000);
		const date = day.toLocaleDateString('en-GB', { dateStyle: 'long' });
		await expect(page.getByText(`3 answers, the last on ${date}.`)).toBeVisible();
		await page.getByRole('link', { name: 'Restore from a backup' }).click();
		await expect(page).toHaveURL(/\/settings\/data$/);
		await expect(heading(page, 'Your data')).toBeVisible();
	});

	test('is still recognised the next time, until the learner starts afresh', async ({ page }) => {
		await page.reload();
		await expect(heading(page, LOST)).toBeVisible();
		await page.getByRole('button', { name: 'Start afresh' }).click();
		await expect(heading(page, FIRST_VISIT)).toBeVisible();
		expect(await traceIn(page)).toBeNull();
		await page.reload();
		await expect(heading(page, FIRST_VISIT)).toBeVisible();
	});

	test('and a deck taken up anew: what counts is what is there', async ({ page, site }) => {
		await page.goto(`${site.url}/decks/${TERMS_ID}`);
		await page.getByRole('button', { name: 'Take this deck up' }).click();
		await expect(page.getByRole('link', { name: 'Study this deck' })).toBeVisible();
		await page.goto(site.url);
		await expect(heading(page, 'Today')).toBeVisible();
		await expect.poll(() => traceIn(page)).toBeNull();
	});
});

test('copies that Dateline made by itself are named where they may still be', async ({
	page,
	site
}) => {
	await studied(page, site);
	await clearDatabase(page, site);
	await page.evaluate(async () => {
		const counts = { decks: 1, notes: 56, cards: 112, reviews: 3 };
		const copy = { id: 1, occasion: 'daily', counts, lastChange: null, bytes: 1 };
		const root = await navigator.storage.getDirectory();
		const folder = await root.getDirectoryHandle('copies', { create: true });
		const head = await folder.getFileHandle('1.json', { create: true });
		const writing = await head.createWritable();
		await writing.write(JSON.stringify(copy));
		await writing.close();
	});
	await page.goto(site.url);
	await expect(page.getByText('Copies that Dateline made by itself')).toBeVisible();
});

test('a first visit is one: no trace, or one that cannot be read', async ({ page, site }) => {
	await page.goto(site.url);
	await expect(heading(page, FIRST_VISIT)).toBeVisible();
	await page.evaluate((key) => localStorage.setItem(key, '{"answers":'), TRACE_KEY);
	await page.reload();
	await expect(heading(page, FIRST_VISIT)).toBeVisible();
});

test('a browser without localStorage leaves no trace, and nothing else breaks', async ({
	page,
	site
}) => {
	await page.addInitScript(() =>
		Object.defineProperty(window, 'localStorage', {
			get: () => {
				throw new DOMException('denied', 'SecurityError');
			}
		})
	);
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	await startFirstDeck(page, site);
	await answer(page, 'Good');
	await page.goto(site.url);
	await expect(page.getByText('Start reviewing')).toBeVisible();
	expect(errors).toEqual([]);
});

test('the trace counts answers when a session pauses, those taken back left out', async ({
	page,
	site
}) => {
	await startFirstDeck(page, site);
	for (let count = 0; count < 3; count++) await answer(page, 'Easy');
	await page.keyboard.press('u');
	await expect(page.getByText('Answer taken back.')).toBeVisible();
	expect(await traceIn(page)).toBeNull();
	await page.getByRole('link', { name: 'Back to Today' }).first().click();
	await expect(heading(page, 'Today')).toBeVisible();
	await expect.poll(async () => (await traceIn(page))?.answers).toBe(2);
});

test.describe('the browser’s promise', () => {
	test('is not asked for on a first visit, but with the tenth answer; once', async ({
		page,
		site
	}) => {
		const asked = await answerPromise(page, true);
		await page.goto(site.url);
		await expect(heading(page, FIRST_VISIT)).toBeVisible();
		await startFirstDeck(page, site);
		for (let count = 0; count < 9; count++) await answer(page, 'Easy');
		expect(await asked()).toBe(0);
		await answer(page, 'Easy');
		await expect.poll(asked).toBe(1);
		await finish(page);
		await expect(page.getByText('This browser has promised to keep your answers')).toBeVisible();
		expect(await asked()).toBe(1);
		await page.goto(`${site.url}/settings/data`);
		await expect(page.getByText('Yes, the browser promised')).toBeVisible();
	});

	test('declined, is said, and not asked for again within 30 days', async ({ page, site }) => {
		await page.clock.install();
		const asked = await answerPromise(page, false);
		await limitNewCards(page, site, 5);
		await studied(page, site);
		await page.getByText('Start reviewing').click();
		await finish(page);
		await expect(page.getByText('does not promise to keep your answers')).toBeVisible();
		expect(await asked()).toBe(1);
		await page.clock.setSystemTime(Date.now() + 2 * DAY_MS);
		await page.goto(`${site.url}/review`);
		await finish(page);
		expect(await asked()).toBe(1);
		await page.goto(`${site.url}/settings/data`);
		await expect(page.getByText('The browser did not promise.')).toBeVisible();
		await page.getByRole('button', { name: 'Ask the browser to keep it' }).click();
		await expect.poll(asked).toBe(2);
		await page.clock.setSystemTime(Date.now() + 40 * DAY_MS);
		await page.goto(`${site.url}/review`);
		await finish(page);
		expect(await asked()).toBe(3);
	});

	test('where the browser would ask the learner, is left to a button', async ({ page, site }) => {
		const asked = await answerPromise(page, true);
		await page.addInitScript(() => {
			const userAgent = 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0';
			Object.defineProperty(navigator, 'userAgent', { get: () => userAgent });
			Permissions.prototype.query = async () => ({ state: 'prompt' }) as PermissionStatus;
		});
		await limitNewCards(page, site, 5);
		await startFirstDeck(page, site);
		await finish(page);
		expect(await asked()).toBe(0);
		await page.getByRole('button', { name: 'Ask to keep it' }).click();
		await expect(page.getByText('This browser has promised')).toBeVisible();
		expect(await asked()).toBe(1);
	});

	test('where there is no storage manager, nothing is asked and nothing breaks', async ({
		page,
		site
	}) => {
		await page.addInitScript(() =>
			Object.defineProperty(navigator, 'storage', { get: () => undefined })
		);
		const errors: string[] = [];
		page.on('pageerror', (error) => errors.push(error.message));
		await limitNewCards(page, site, 5);
		await startFirstDeck(page, site);
		await finish(page);
		await page.goto(`${site.url}/settings/data`);
		await expect(page.getByText('This browser does not say.').first()).toBeVisible();
		expect(errors).toEqual([]);
	});
});

test.describe('on an iPhone', () => {
	test.beforeEach(({ page }) => onIPhone(page));

	test('the seven-day rule is explained before the twentieth card, and can be put away', async ({
		page,
		site
	}) => {
		await startFirstDeck(page, site);
		for (let count = 0; count < 10; count++) {
			await expect(heading(page, HOME_SCREEN)).toBeHidden();
			await answer(page, 'Easy');
		}
		await expect(heading(page, HOME_SCREEN)).toBeVisible();
		await expect(
			page.getByText(/after seven days of use in which you did not visit/)
		).toBeVisible();
		await page.getByRole('button', { name: 'Show how' }).click();
		await expect(page.getByText('“Add to Home Screen”')).toBeVisible();
		await page.getByRole('button', { name: 'Not now' }).click();
		await expect(heading(page, HOME_SCREEN)).toBeHidden();
		await page.goto(site.url);
		await expect(page.getByText('Start reviewing')).toBeVisible();
		await expect(heading(page, HOME_SCREEN)).toBeHidden();
		// On Your data it stays.
		await page.goto(`${site.url}/settings/data`);
		await expect(heading(page, HOME_SCREEN)).toBeVisible();
	});

	test('Today explains it once a deck is taken up, and again a week after "Not now"', async ({
		page,
		site
	}) => {
		await page.clock.install();
		await studied(page, site);
		await page.getByRole('button', { name: 'Not now' }).click();
		await page.clock.setSystemTime(Date.now() + 6 * DAY_MS);
		await page.reload();
		await expect(page.getByText('Start reviewing')).toBeVisible();
		await expect(heading(page, HOME_SCREEN)).toBeHidden();
		await page.clock.setSystemTime(Date.now() + 8 * DAY_MS);
		await page.reload();
		await expect(heading(page, HOME_SCREEN)).toBeVisible();
	});

	test('opened from the Home Screen, nothing is explained', async ({ page, site }) => {
		await page.addInitScript(() =>
			Object.defineProperty(navigator, 'standalone', { get: () => true })
		);
		await limitNewCards(page, site, 5);
		await studied(page, site);
		await page.getByText('Start reviewing').click();
		await finish(page);
		await expect(heading(page, HOME_SCREEN)).toBeHidden();
	});
});

test('elsewhere the Home Screen is not spoken of', async ({ page, site }) => {
	await limitNewCards(page, site, 5);
	await startFirstDeck(page, site);
	await finish(page);
	await expect(heading(page, HOME_SCREEN)).toBeHidden();
});

test('where the browser can install the app, that is offered after a session', async ({
	page,
	site
}) => {
	await page.goto(site.url);
	await limitNewCards(page, site, 5);
	await startFirstDeck(page, site);
	await page.evaluate(() => {
		const offer = new Event('beforeinstallprompt');
		Object.assign(offer, {
			prompt: async () => void document.documentElement.setAttribute('data-prompted', '')
		});
		dispatchEvent(offer);
	});
	await expect(page.getByRole('button', { name: 'Install Dateline' })).toBeHidden();
	await finish(page);
	await page.getByRole('button', { name: 'Install Dateline' }).click();
	await expect(page.locator('html')).toHaveAttribute('data-prompted');
	await expect(page.getByRole('button', { name: 'Install Dateline' })).toBeHidden();
});

test.describe('the reminder of a backup', () => {
	const words = /answers since your last backup on .* exist only in this browser/;

	test('grows louder as unsaved work grows', async ({ page, site }) => {
		await studied(page, site);
		const at = Date.now() - DAY_MS;
		const reload = async (answers: number) => {
			await changeTrace(page, { answers, firstAt: at, backup: { at, answers: 10 } });
			await page.reload();
			await expect(page.getByText('Start reviewing')).toBeVisible();
		};
		await reload(60);
		await expect(page.getByText(words)).toBeHidden();
		await reload(650);
		const message = page.getByRole('status').filter({ hasText: words });
		await expect(message).toContainText('640 answers since');
		await reload(250);
		await expect(message).toBeHidden();
		await expect(page.getByText(words)).toBeVisible();
		await reload(8650);
		await expect(page.getByRole('alert').filter({ hasText: words })).toContainText('8,640 answers');
		await page.getByRole('link', { name: 'Back up' }).click();
		await expect(page).toHaveURL(/\/settings\/data$/);
		await expect(page.getByText(words)).toBeVisible();
	});

	test('grows louder with time', async ({ page, site }) => {
		await studied(page, site);
		const reload = async (days: number) => {
			const at = Date.now() - days * DAY_MS;
			await changeTrace(page, { answers: 60, firstAt: at, backup: null });
			await page.reload();
			await expect(page.getByText('Start reviewing')).toBeVisible();
		};
		await reload(100);
		await expect(
			page.getByRole('status').filter({ hasText: '60 answers exist only' })
		).toBeVisible();
		await reload(5);
		await expect(page.getByText('exist only in this browser')).toBeHidden();
	});

	test('where it is loud, ends the session', async ({ page, site }) => {
		await limitNewCards(page, site, 5);
		await studied(page, site);
		const at = Date.now() - DAY_MS;
		await changeTrace(page, { answers: 8650, firstAt: at, backup: { at, answers: 10 } });
		await page.getByText('Start reviewing').click();
		await finish(page);
		await expect(page.getByRole('alert').filter({ hasText: words })).toBeVisible();
	});
});
