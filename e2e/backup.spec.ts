// Backups: saved as a file, brought back on another device, refused when they are not whole.
import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { answer, expect, startFirstDeck, stored, test, type Site } from './steps/dateline.ts';
import { storedLog } from './steps/log.ts';

const openData = (page: Page, site: Site) => page.goto(`${site.url}/settings/data`);

/** Saves a backup through the page; gives the bytes of the file. */
async function saveBackup(page: Page, site: Site): Promise<Buffer> {
	await openData(page, site);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Save a backup', exact: true }).click()
	]);
	expect(download.suggestedFilename()).toMatch(/^dateline-\d{4}-\d\d-\d\d\.dateline$/);
	await expect(page.getByText('is handed to the browser')).toBeVisible();
	return readFileSync((await download.path())!);
}

const choose = (page: Page, buffer: Buffer, name = 'mine.dateline') =>
	page.getByLabel('Choose a backup').setInputFiles({ name, mimeType: 'application/zip', buffer });

/** Studies on one device, and gives its backup. */
async function studied(page: Page, site: Site, answers: number): Promise<Buffer> {
	await startFirstDeck(page, site);
	for (let count = 0; count < answers; count++) await answer(page, 'Good');
	return saveBackup(page, site);
}

test('a backup from one device is restored on another, and says the same again', async ({
	page,
	site,
	browser
}) => {
	const backup = await studied(page, site, 3);
	const other = await (await browser.newContext()).newPage();
	await openData(other, site);
	await choose(other, backup);
	await expect(other.getByText('nothing is lost by it')).toBeVisible();
	await expect(other.getByRole('row', { name: 'Answers 3 0' })).toBeVisible();
	await other.getByRole('button', { name: 'Restore it' }).click();
	await expect(other.getByText('Restored: everything is as it is in the backup.')).toBeVisible();
	expect(await storedLog(other)).toEqual(await storedLog(page));
	expect(await stored(other, 'cards')).toEqual(await stored(page, 'cards'));
	expect((await saveBackup(other, site)).equals(backup)).toBe(true);
	await other.goto(`${site.url}/review`);
	await answer(other, 'Good');
	expect(await storedLog(other)).toHaveLength(4);
});

test('adding a backup keeps what is here; replacing keeps a copy of it, which can be restored', async ({
	page,
	site,
	browser
}) => {
	const backup = await studied(page, site, 2);
	const other = await (await browser.newContext()).newPage();
	await startFirstDeck(other, site);
	for (let count = 0; count < 3; count++) await answer(other, 'Easy');
	await openData(other, site);
	await choose(other, backup);
	await expect(other.getByText('Adding it brings 0 decks, 0 notes and 2 answers')).toBeVisible();
	await other.getByRole('button', { name: 'Add to what is here' }).click();
	await expect(other.getByText('Added: what the backup had')).toBeVisible();
	expect(await storedLog(other)).toHaveLength(5);

	await choose(other, backup);
	await expect(other.getByText('nothing that is not here already')).toBeVisible();
	await other.getByRole('button', { name: 'Replace everything' }).click();
	await expect(other.getByText('Restored: everything is as it is')).toBeVisible();
	expect(await storedLog(other)).toHaveLength(2);

	const copies = other.getByRole('listitem').filter({ hasText: 'before a backup was restored' });
	await expect(copies).toHaveCount(2);
	await copies
		.first()
		.getByRole('button', { name: /^Restore/ })
		.click();
	await other.getByRole('button', { name: 'Replace everything' }).click();
	await expect(other.getByText('Restored: everything is as it is')).toBeVisible();
	expect(await storedLog(other)).toHaveLength(5);
});

test('a backup that is not whole is refused with the reason, and what is whole of it is offered', async ({
	page,
	site
}) => {
	const backup = await studied(page, site, 2);
	const before = await storedLog(page);
	for (const [bytes, reason] of [
		[Buffer.alloc(0), 'is empty'],
		[Buffer.from('a shopping list'), 'is no backup of Dateline'],
		[backup.subarray(0, backup.length - 400), 'ends too early'],
		[damaged(backup), 'is damaged']
	] as const) {
		await choose(page, Buffer.from(bytes));
		await expect(page.getByRole('alert')).toContainText(reason);
		await expect(page.getByRole('alert')).toContainText('Nothing on this device was changed.');
	}
	expect(await storedLog(page)).toEqual(before);
	await page.getByRole('button', { name: 'See what can be saved' }).click();
	await expect(page.getByText('what could be saved of mine.dateline').first()).toBeVisible();
	await page.getByRole('button', { name: 'Add to what is here' }).click();
	await expect(page.getByText('Added: what the backup had')).toBeVisible();
	expect(await storedLog(page)).toEqual(before);
});

/** A byte in the middle, as a failing card would change it. */
function damaged(backup: Buffer): Buffer {
	const bytes = Buffer.from(backup);
	const at = Math.floor(bytes.length / 2);
	bytes[at] = bytes[at]! ^ 0xff;
	return bytes;
}

test('a folder of the learner’s receives a backup, and keeps on receiving', async ({
	page,
	site
}) => {
	await studied(page, site, 1);
	// The browser's own picker needs a person; the folder it gives is a real one, of this origin.
	await page.evaluate(() => {
		Object.assign(window, {
			showDirectoryPicker: async () => {
				const root = await navigator.storage.getDirectory();
				return root.getDirectoryHandle('backups', { create: true });
			}
		});
	});
	await page.getByRole('button', { name: 'Choose a folder' }).click();
	await expect(page.getByText('The folder “backups” receives a backup once a day.')).toBeVisible();
	await expect(page.getByText(/The last one is dateline-\d{4}-\d\d-\d\d\.dateline/)).toBeVisible();
	const bytes = await page.evaluate(async () => {
		const root = await navigator.storage.getDirectory();
		const folder = await root.getDirectoryHandle('backups');
		for await (const handle of folder.values()) {
			const file = await (handle as FileSystemFileHandle).getFile();
			return [...new Uint8Array(await file.arrayBuffer())];
		}
		return [];
	});
	writeFileSync(test.info().outputPath('from-folder.dateline'), Buffer.from(bytes));
	await choose(page, Buffer.from(bytes));
	await expect(page.getByText('nothing that is not here already')).toBeVisible();
});

test('a copy is kept before a deck is updated from a file', async ({ page, site }) => {
	await studied(page, site, 1);
	await page.goto(`${site.url}/import`);
	await page.getByLabel('Choose a file').setInputFiles('decks/peace-plans-2-people-and-dates.md');
	await page.getByRole('button', { name: 'Take this deck up' }).click();
	await expect(page).toHaveURL(/\/decks\//);
	await openData(page, site);
	await expect(page.getByText('before a deck file was taken up')).toBeVisible();
});
