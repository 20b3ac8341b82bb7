// The network gone: whatever was opened once works on, and deep links too.
import {
	answer,
	expect,
	readyOffline,
	startFirstDeck,
	test,
	TERMS,
	TERMS_ID
} from './steps/dateline.ts';
import { storedLog } from './steps/log.ts';

test.use({ serviceWorkers: 'allow' });

test('says once that it is ready offline', async ({ page, site }) => {
	await page.goto(site.url);
	// The files take as long as they take.
	await readyOffline(page);
	await expect(page.getByText('Ready offline')).toBeVisible();
	await page.getByRole('button', { name: 'Close this message' }).click();
	await expect(page.getByText('Ready offline')).toBeHidden();
	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await readyOffline(page);
	await expect(page.getByText('Ready offline')).toBeHidden();
});

test('with the server stopped, a reload and a new tab go on where they were', async ({
	page,
	context,
	site
}) => {
	await startFirstDeck(page, site);
	await answer(page, 'Good');
	await readyOffline(page);
	await site.close();

	await page.reload();
	await expect(page.getByRole('button', { name: 'Show answer' })).toBeVisible();
	await answer(page, 'Good');

	const tab = await context.newPage();
	await tab.goto(`${site.url}/decks/${TERMS_ID}`);
	await expect(tab.getByRole('heading', { name: TERMS })).toBeVisible();
	await tab.getByRole('link', { name: 'Study this deck' }).click();
	await expect(tab.getByRole('button', { name: 'Show answer' })).toBeVisible();
	expect(await storedLog(tab)).toHaveLength(2);
});

test('with the server stopped, a deck that was never opened can be taken up', async ({
	page,
	context,
	site
}) => {
	await page.goto(site.url);
	await readyOffline(page);
	await site.close();
	const tab = await context.newPage();
	await tab.goto(`${site.url}/decks/peace-plan-positions`);
	await tab.getByRole('button', { name: 'Take this deck up' }).click();
	await expect(tab.getByRole('link', { name: 'Study this deck' })).toBeVisible();
});

test('every address of the app opens with the server stopped', async ({ page, site }) => {
	await page.goto(site.url);
	await readyOffline(page);
	await site.close();
	for (const [path, heading] of [
		['/', 'Know the news by heart'],
		['/decks', 'Decks'],
		['/settings', 'Settings'],
		['/review', 'No deck to review yet'],
		['/no/such/page', 'There is no such page']
	] as const) {
		await page.goto(site.url + path);
		await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
	}
});
