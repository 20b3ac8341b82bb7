// What a learner sees where storage has failed under them.
import { changeRows, expect, TERMS_ID } from '../steps/dateline.ts';
import { evict, EVICTED, failWrites, giveGrade, underWay, unsaved } from '../steps/faults.ts';
import type { Screen } from './screen.ts';

export const FAULT_SCREENS: readonly Screen[] = [
	{
		name: 'review-unsaved',
		async open(page, site) {
			await underWay(page, site);
			await failWrites(page, 'QuotaExceededError', 'The device is full.');
			await giveGrade(page);
			await expect(unsaved(page)).toBeVisible();
		}
	},
	{
		name: 'storage-evicted',
		async open(page, site) {
			await underWay(page, site);
			await evict(page, site.url);
			await expect(page.getByRole('heading', { name: EVICTED })).toBeVisible();
		}
	},
	{
		name: 'today-damaged',
		async open(page, site) {
			await underWay(page, site);
			await changeRows(page, 'decks', { head: null }, TERMS_ID);
			await page.goto(site.url);
			await expect(page.getByRole('alert')).toContainText('is damaged');
		}
	}
];
