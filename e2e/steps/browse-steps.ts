// The ways through Browse: open with a deck taken up, search, and what the list has.
import type { Locator, Page } from '@playwright/test';
import { expect, startFirstDeck, type Site } from './dateline.ts';

/** Browse with the cards of the first deck, all of them read. */
export async function browsed(page: Page, site: Site, search = ''): Promise<void> {
	await startFirstDeck(page, site);
	await page.goto(`${site.url}/browse${search === '' ? '' : `?q=${encodeURIComponent(search)}`}`);
	await expect(page.getByText(/^\d+ cards? from \d+ notes?$|^No card matches/)).toBeVisible();
}

export const searchField = (page: Page): Locator => page.getByRole('searchbox');

/** The rows of cards that are in the page. */
export const cardRows = (page: Page): Locator => page.locator('[role=row][data-place]');

/** How many cards the screen says were found. */
export async function foundCount(page: Page): Promise<number> {
	const said = await page.getByText(/^\d+ cards? from/).innerText();
	return Number(/^\d+/.exec(said)![0]);
}
