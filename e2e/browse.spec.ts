// Browse: found as one types, selected, changed many at once and taken back; by keys alone, too.
import { BROAD } from './steps/breadth.ts';
import { browsed, cardRows, foundCount, searchField } from './steps/browse-steps.ts';
import { answer, expect, startFirstDeck, stored, test } from './steps/dateline.ts';

interface StoredCard {
	readonly id: string;
	readonly flags: { readonly suspended: unknown };
	readonly flagsStamp: unknown;
}
const cards = async (page: Parameters<typeof stored>[0]) =>
	(await stored<StoredCard>(page, 'cards')).map((card) => ({ ...card, flagsStamp: null }));

test('cards are searched, selected, suspended as one, and come back as they were', async ({
	page,
	site
}) => {
	await browsed(page, site);
	const before = await cards(page);
	expect(await foundCount(page)).toBe(before.length);
	await searchField(page).fill('ceasefire');
	await expect.poll(() => foundCount(page)).toBeLessThan(before.length);
	const count = await foundCount(page);
	expect(count).toBeGreaterThan(1);
	await expect(page).toHaveURL(/q=ceasefire/);

	await page.getByRole('button', { name: 'Select all' }).click();
	await expect(page.getByText(`${count} cards selected`)).toBeVisible();
	await page.getByRole('button', { name: 'Suspend', exact: true }).click();
	await expect(page.getByText(`${count} cards suspended.`)).toBeVisible();
	const suspended = (await cards(page)).filter(({ flags }) => flags.suspended !== null);
	expect(suspended.length).toBe(count);
	await searchField(page).fill('is:suspended');
	await expect.poll(() => foundCount(page)).toBe(count);

	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByText('Undone.')).toBeVisible();
	await expect(page.getByText('No card matches this search.')).toBeVisible();
	// The button that had the focus is gone, and so is the list.
	await expect(page.locator('#content')).toBeFocused();
	expect(await cards(page)).toEqual(before);
});

test('by keys alone: from the search into the list, several selected, tagged, one opened', async ({
	page,
	site
}) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await browsed(page, site);
	await searchField(page).focus();
	await page.keyboard.type('note:term');
	await expect(cardRows(page).first()).toBeVisible();
	await cardRows(page).first().focus();
	await page.keyboard.press('Space');
	await expect(page.getByText('1 card selected')).toBeVisible();
	await page.keyboard.press('Shift+ArrowDown');
	await page.keyboard.press('Shift+ArrowDown');
	await expect(page.getByText('3 cards selected')).toBeVisible();
	await expect(cardRows(page).nth(2)).toBeFocused();
	await page.keyboard.press('Control+a');
	await expect(page.getByText(`${await foundCount(page)} cards selected`)).toBeVisible();
	await page.keyboard.press('End');
	await expect(page.locator('[data-place]:focus')).toHaveAttribute(
		'data-place',
		String((await foundCount(page)) - 1)
	);
	await page.keyboard.press('Home');
	await expect(page.locator('[data-place]:focus')).toHaveAttribute('data-place', '0');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('dialog')).toBeVisible();
	await expect(page.getByRole('heading', { name: 'History' })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toBeHidden();

	const button = page.getByRole('button', { name: 'Add tag' });
	await button.focus();
	await page.keyboard.press('Enter');
	await page.getByLabel('Tag', { exact: true }).focus();
	await page.keyboard.type('exam');
	await page.keyboard.press('Enter');
	await expect(page.getByText(/^“exam” added to \d+ notes/)).toBeVisible();
	await searchField(page).fill('tag:exam');
	await expect(cardRows(page).first()).toBeVisible();
});

test('a card shows what happened to it; a wrong search word says what to write', async ({
	page,
	site
}) => {
	await startFirstDeck(page, site);
	await answer(page, 'Good');
	await page.goto(`${site.url}/browse?q=rated:1:3`);
	await expect(page.getByText('1 card from 1 note')).toBeVisible();
	await cardRows(page).first().locator('.note').click();
	await expect(page.getByRole('dialog').getByText(/^Good, after \d+ s$/)).toBeVisible();
	await page.getByRole('button', { name: 'Close', exact: true }).click();
	await searchField(page).fill('decks:news');
	await expect(page.getByText('Did you mean “deck:”?')).toBeVisible();
	// What was found before stays.
	await expect(page.getByText('1 card from 1 note')).toBeVisible();
});

test('the search of the decks’ screen leads here, and back', async ({ page, site }) => {
	await startFirstDeck(page, site);
	await page.goto(`${site.url}/decks`);
	await page.getByRole('searchbox', { name: 'Search your cards' }).fill('note:term');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/browse\?q=note/);
	await expect(searchField(page)).toHaveValue('note:term');
	await expect(cardRows(page).first()).toBeVisible();
	await page.goBack();
	await expect(page.getByRole('heading', { level: 1, name: 'Decks' })).toBeVisible();
});

test('with nothing learnt yet it says so', BROAD, async ({ page, site }) => {
	await page.goto(`${site.url}/browse`);
	await expect(page.getByText('You have no cards yet. Add a deck first.')).toBeVisible();
});
