// The check of all data in its states, and ways to damage what is stored.
import type { Page } from '@playwright/test';
import { answer, expect, startFirstDeck, type Site } from '../steps/dateline.ts';
import { damageLog } from '../steps/log.ts';
import type { Screen } from './screen.ts';

/** Puts rows as no part of the app would: each as it was, with other fields. */
export async function damage(
	page: Page,
	store: string,
	changes: Readonly<Record<string, unknown>>,
	most = 1
): Promise<void> {
	await page.evaluate(
		({ store, changes, most }) =>
			new Promise<void>((resolve, reject) => {
				const opening = indexedDB.open('dateline');
				opening.onerror = () => reject(opening.error);
				opening.onsuccess = () => {
					const db = opening.result;
					const tx = db.transaction(store, 'readwrite');
					const rows = tx.objectStore(store).getAll();
					rows.onsuccess = () => {
						const studied = rows.result.filter((row) => row.schedule?.kind !== 'new');
						for (const row of studied.slice(0, most))
							tx.objectStore(store).put({ ...row, ...changes });
					};
					tx.onabort = () => reject(tx.error);
					tx.oncomplete = () => {
						db.close();
						resolve();
					};
				};
			}),
		{ store, changes, most }
	);
}

/** Settings of which nothing can be read. */
export const loseSettings = (page: Page): Promise<void> =>
	page.evaluate(
		() =>
			new Promise<void>((resolve, reject) => {
				const opening = indexedDB.open('dateline');
				opening.onsuccess = () => {
					const db = opening.result;
					const tx = db.transaction('meta', 'readwrite');
					tx.objectStore('meta').put({ id: 'settings', settings: null });
					tx.onabort = () => reject(tx.error);
					tx.oncomplete = () => {
						db.close();
						resolve();
					};
				};
			})
	);

/** Some answers given, and the page of the learner's data. */
export async function someAnswers(page: Page, site: Site): Promise<void> {
	await startFirstDeck(page, site);
	for (const grade of ['Easy', 'Good', 'Easy'] as const) await answer(page, grade);
	await page.goto(`${site.url}/settings/data`);
	await expect(page.getByRole('button', { name: 'Check my data' })).toBeVisible();
}

export async function check(page: Page): Promise<void> {
	await page.getByRole('button', { name: /^Check (my data|again)$/ }).click();
	await expect(page.getByRole('button', { name: 'Check again' })).toBeVisible();
}

/** As a tab leaves it behind that was killed: no lock is held in its name. */
export const leaveMark = (page: Page): Promise<void> =>
	page.evaluate(() => localStorage.setItem('dateline-open of-a-tab-that-is-gone', '1'));

export const CHECK_SCREENS: readonly Screen[] = [
	{
		name: 'check-in-order',
		open: async (page, site) => {
			await someAnswers(page, site);
			await check(page);
		}
	},
	{
		name: 'check-repaired',
		open: async (page, site) => {
			await someAnswers(page, site);
			await damage(page, 'cards', { lastReviewId: null }, 2);
			await damageLog(page, { grade: 'superb' });
			await loseSettings(page);
			await check(page);
			await expect(page.getByText('Still wrong').first()).toBeVisible();
		}
	},
	{
		name: 'today-after-stop',
		open: async (page, site) => {
			await someAnswers(page, site);
			await damage(page, 'cards', { lastReviewId: null });
			await leaveMark(page);
			await page.goto(site.url);
			await expect(page.getByText('did not stop as it should')).toBeVisible();
		}
	}
];
