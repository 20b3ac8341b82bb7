// The screens of Browse: all cards, some selected, a card opened, a search with a fault, nothing there.
import { browsed, cardRows, searchField } from '../steps/browse-steps.ts';
import { expect } from '../steps/dateline.ts';
import type { Screen } from './screen.ts';

export const BROWSE_SCREENS: readonly Screen[] = [
	{ name: 'browse', open: (page, site) => browsed(page, site) },
	{
		name: 'browse-selected',
		async open(page, site) {
			await browsed(page, site, 'note:term');
			for (const place of [0, 1, 3]) await cardRows(page).nth(place).locator('.check').click();
			await expect(page.getByText('3 cards selected')).toBeVisible();
			await page.getByRole('button', { name: 'Suspend', exact: true }).click();
			await expect(page.getByText('3 cards suspended.')).toBeVisible();
		}
	},
	{
		name: 'browse-card',
		async open(page, site) {
			await browsed(page, site, 'ceasefire');
			await cardRows(page).first().locator('.note').click();
			await expect(page.getByRole('heading', { name: 'History' })).toBeVisible();
		}
	},
	{
		name: 'browse-reschedule',
		async open(page, site) {
			await browsed(page, site);
			await page.getByRole('button', { name: 'Select all' }).click();
			await page.getByRole('button', { name: 'Reschedule' }).click();
			await expect(page.getByRole('dialog')).toBeVisible();
		}
	},
	{
		name: 'browse-fault',
		async open(page, site) {
			await browsed(page, site);
			await page.getByText('Search words').click();
			await searchField(page).fill('is:young');
			await expect(page.getByText('“is:young” isn’t known')).toBeVisible();
		}
	},
	{
		name: 'browse-empty',
		async open(page, site) {
			await page.goto(`${site.url}/browse`);
			await expect(page.getByText('You have no cards yet')).toBeVisible();
		}
	}
];
