// One's own version of a note: nothing that was typed gets lost, and nothing is wider than the phone.
import { expect, startFirstDeck, test, TERMS_ID } from './steps/dateline.ts';
import { editFirstNote } from './steps/deck-file.ts';

test('what was typed is there after a reload, and after a look elsewhere', async ({
	page,
	site
}) => {
	await startFirstDeck(page, site);
	await editFirstNote(page, site, 'Half a sen');
	await page.reload();
	await expect(page.getByLabel('Meaning')).toHaveValue('Half a sen');
	await page.getByRole('link', { name: 'Today' }).click();
	await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible();
	await page.goBack();
	await expect(page.getByLabel('Meaning')).toHaveValue('Half a sen');
	await expect(page.getByLabel('Your tags')).toHaveValue('exam; land law');
	await expect(page.getByRole('switch')).toBeChecked();
});

for (const way of ['Save', 'Cancel']) {
	test(`after “${way}”, a step back does not lead into the form again`, async ({ page, site }) => {
		await startFirstDeck(page, site);
		await editFirstNote(page, site, 'As I say it.');
		await page.getByText(way, { exact: true }).click();
		await expect(page).toHaveURL(`${site.url}/decks/${TERMS_ID}?note=demilitarised-zone`);
		await page.goBack();
		await expect(page).toHaveURL(/\/review/);
	});
}

test('a word without end makes no page wider than the phone', async ({ page, site }) => {
	const width = () => page.evaluate(() => document.documentElement.scrollWidth);
	await startFirstDeck(page, site);
	await editFirstNote(page, site, 'x'.repeat(300));
	await expect(page.locator('article').first()).toContainText('xxx');
	expect(await width()).toBe(390);
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(page.getByText('Your version.')).toBeVisible();
	expect(await width()).toBe(390);
});
