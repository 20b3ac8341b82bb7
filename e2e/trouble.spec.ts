// Bad input and a storage that fails: a clear page, a way out, and never a pretence.
import { holdStorage } from './screens/screens.ts';
import { expect, test, TERMS_ID } from './steps/dateline.ts';

for (const [what, path, title] of [
	['an unknown deck', '/decks/no-such-deck', 'There is no such deck'],
	['a deck id that is no id', '/decks/__proto__', 'There is no such deck'],
	['a review of an unknown deck', '/review?deck=no-such-deck', 'You do not study such a deck'],
	['an unknown address', '/nowhere/at/all', 'There is no such page']
] as const) {
	test(`${what} leads back`, async ({ page, site }) => {
		await page.goto(site.url + path);
		await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
		await page.getByRole('link', { name: 'To Today' }).click();
		await expect(page.getByRole('heading', { name: 'Know the news by heart' })).toBeVisible();
	});
}

test('an unknown note is named, and its deck is shown all the same', async ({ page, site }) => {
	await page.goto(`${site.url}/decks/${TERMS_ID}?note=no-such-note`);
	await expect(page.getByText('This deck has no note “no-such-note”')).toBeVisible();
	await expect(page.getByText('demilitarised zone').first()).toBeVisible();
});

test('a browser that refuses IndexedDB gets a page that does not pretend', async ({
	page,
	site
}) => {
	await page.addInitScript(() => {
		IDBFactory.prototype.open = () => {
			throw new DOMException('The operation is insecure.', 'SecurityError');
		};
	});
	await page.goto(site.url);
	await expect(
		page.getByRole('heading', { name: 'This browser does not let Dateline keep anything' })
	).toBeVisible();
	await expect(page.getByText('Leave private browsing')).toBeVisible();
	await expect(page.getByRole('button', { name: /^Study/ })).toBeHidden();
});

test('a database newer than the app is named and left alone', async ({ page, site }) => {
	await page.goto(`${site.url}/icon.svg`);
	await page.evaluate(
		() =>
			new Promise<void>((resolve) => {
				const opening = indexedDB.open('dateline', 99);
				opening.onupgradeneeded = () => opening.result.createObjectStore('future');
				opening.onsuccess = () => {
					opening.result.close();
					resolve();
				};
			})
	);
	await page.goto(site.url);
	await expect(
		page.getByRole('heading', { name: 'Your data belongs to a newer Dateline' })
	).toBeVisible();
	expect(
		await page.evaluate(async () => (await indexedDB.databases()).map(({ version }) => version))
	).toEqual([99]);
});

test('a database that does not open is said to be slow, and opens by itself', async ({
	page,
	context,
	site
}) => {
	await holdStorage(page, site);
	await page.goto(site.url);
	await expect(page.getByRole('heading', { name: 'Your data is slow to open' })).toBeVisible();
	await context.pages().at(-1)!.close();
	await expect(page.getByRole('heading', { name: 'Know the news by heart' })).toBeVisible();
});
