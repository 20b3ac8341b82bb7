// Settings: each choice is kept, does what it says, and refuses nonsense with a sentence.
import { expect, startFirstDeck, stored, test, TERMS_ID } from './steps/dateline.ts';

test('learning steps change what the buttons promise', async ({ page, site }) => {
	await page.goto(`${site.url}/settings`);
	const steps = page.getByLabel('Learning steps', { exact: true });
	await steps.fill('2m 1h');
	await steps.press('Tab');
	await expect(page.getByText('Saved on this device.')).toBeVisible();
	await startFirstDeck(page, site);
	await page.getByRole('button', { name: 'Show answer' }).click();
	await expect(page.getByRole('button', { name: /^Again/ })).toContainText('2 min');
	await expect(page.getByRole('button', { name: /^Good/ })).toContainText('1 h');
});

test('nonsense is named beside its field, and what was set before stays', async ({
	page,
	site
}) => {
	await page.goto(`${site.url}/settings`);
	const steps = page.getByLabel('Learning steps', { exact: true });
	await steps.fill('soon');
	await steps.press('Tab');
	await expect(page.getByRole('alert')).toContainText('“soon” is no step');
	const perDay = page.getByLabel('New cards a day');
	await perDay.fill('-3');
	await perDay.press('Tab');
	await expect(page.getByText('Please give a whole number from 0 to 9999.')).toBeVisible();
	await page.reload();
	await expect(steps).toHaveValue('1m 10m');
	await expect(perDay).toHaveValue('20');
});

test('the theme is chosen here and kept', async ({ page, site }) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto(`${site.url}/settings`);
	const background = () =>
		page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
	const light = await background();
	await page.getByLabel('Dark').check();
	expect(await background()).not.toBe(light);
	await page.reload();
	await expect(page.getByLabel('Dark')).toBeChecked();
	expect(await background()).not.toBe(light);
	await page.getByLabel('As the device').check();
	expect(await background()).toBe(light);
});

test('a deck’s own limit goes before the general one', async ({ page, site }) => {
	await startFirstDeck(page, site);
	await page.goto(`${site.url}/decks/${TERMS_ID}`);
	const perDay = page.getByLabel('New cards a day');
	await perDay.fill('3');
	await perDay.press('Tab');
	await expect(page.getByText('3 new')).toBeVisible();
	await perDay.fill('lots');
	await perDay.press('Tab');
	await expect(page.getByRole('alert')).toContainText('whole number');
	await perDay.fill('');
	await perDay.press('Tab');
	await expect(page.getByText('20 new')).toBeVisible();
});

test('a deck that is no longer studied keeps its history', async ({ page, site }) => {
	await startFirstDeck(page, site);
	await page.keyboard.press('Space');
	await page.keyboard.press('4');
	await expect(page.getByText('1 done')).toBeVisible();
	await page.goto(`${site.url}/decks/${TERMS_ID}`);
	await page.getByRole('button', { name: 'Stop studying this deck' }).click();
	await page.getByRole('button', { name: 'Take this deck up' }).click();
	await expect(page.getByRole('link', { name: 'Study this deck' })).toBeVisible();
	const cards = await stored<{ schedule: { kind: string } }>(page, 'cards');
	expect(cards.filter((card) => card.schedule.kind === 'review')).toHaveLength(1);
});

test('says which version it is and what the browser keeps', async ({ page, site }) => {
	await page.goto(`${site.url}/settings`);
	await expect(page.getByText(/Dateline \d+\.\d+\.\d+\+[0-9a-f]{10}/)).toBeVisible();
	await page.getByRole('link', { name: 'Backups and checks' }).click();
	await expect(page.getByText(/ of .* at most/)).toBeVisible();
	await expect(page.getByText(/the browser may clear it|promised not to clear/)).toBeVisible();
});
