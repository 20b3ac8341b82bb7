// The screens of the learner's data: backups, what is in one, one that is refused, the copies.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { answer, expect, startFirstDeck, type Site } from '../steps/dateline.ts';
import type { Screen } from './screen.ts';

/** Studies a little, and has a backup of it. */
async function withBackup(page: Page, site: Site): Promise<Buffer> {
	await startFirstDeck(page, site);
	for (const grade of ['Good', 'Again', 'Easy'] as const) await answer(page, grade);
	await page.goto(`${site.url}/settings/data`);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Save a backup', exact: true }).click()
	]);
	return readFileSync((await download.path())!);
}

const choose = (page: Page, buffer: Buffer) =>
	page
		.getByLabel('Choose a backup')
		.setInputFiles({ name: 'dateline-2026-11-21.dateline', mimeType: 'application/zip', buffer });

async function preview(page: Page, site: Site): Promise<void> {
	await choose(page, await withBackup(page, site));
	await expect(page.getByRole('button', { name: 'Replace everything' })).toBeVisible();
}

export const DATA_SCREENS: readonly Screen[] = [
	{
		name: 'data',
		async open(page, site) {
			await page.goto(`${site.url}/settings/data`);
			await expect(page.getByRole('heading', { name: 'Your data', level: 1 })).toBeVisible();
			await expect(page.getByText('There is none yet.')).toBeVisible();
		}
	},
	{ name: 'data-backup-preview', open: preview },
	{
		name: 'data-restored',
		async open(page, site) {
			await preview(page, site);
			await page.getByRole('button', { name: 'Replace everything' }).click();
			await expect(page.getByText('before a backup was restored')).toBeVisible();
		}
	},
	{
		name: 'data-backup-damaged',
		async open(page, site) {
			const bytes = await withBackup(page, site);
			const middle = Math.floor(bytes.length / 2);
			bytes[middle] = bytes[middle]! ^ 0xff;
			await choose(page, bytes);
			await expect(page.getByRole('button', { name: 'See what can be saved' })).toBeVisible();
		}
	}
];
