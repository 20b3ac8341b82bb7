// Storage that fails under a review: no answer is shown as saved that is not, and none is lost.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import {
	changeRows,
	answer,
	expect,
	question,
	startFirstDeck,
	stored,
	test,
	TERMS_ID
} from './steps/dateline.ts';
import {
	done,
	evict,
	EVICTED,
	expectSaved,
	failTransactions,
	failWrites,
	giveGrade,
	underWay,
	unsaved
} from './steps/faults.ts';

const LOST = 'Connection to Indexed Database server lost. Refresh the page to try again';
const CLOSING = 'The database connection is closing.';
const BACKING_STORE = 'Internal error opening backing store for indexedDB.open.';

/** The answer on the screen waits: the same card, nothing more done, nothing more stored. */
async function expectWaiting(page: Page, asked: string, why: string): Promise<void> {
	await expect(unsaved(page)).toContainText(why);
	expect(await question(page)).toBe(asked);
	expect(await done(page)).toBe(2);
}

test('a full disk: the answer waits, is saved as a file, and by itself once there is room', async ({
	page,
	context,
	site
}) => {
	await underWay(page, site);
	const makeRoom = await failWrites(page, 'QuotaExceededError', 'The device is full.');
	const asked = await giveGrade(page);
	await expectWaiting(page, asked, 'this device has no room left');
	await expectSaved(page, 2);
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Save this answer as a file' }).click()
	]);
	expect(file.suggestedFilename()).toMatch(/^dateline-answers-\d{4}-\d\d-\d\d\.json$/);
	const text = readFileSync(await file.path());

	await makeRoom();
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect(unsaved(page)).toBeHidden();
	expect(await done(page)).toBe(3);
	await expectSaved(page, 3);

	const other = await context.newPage();
	await other.goto(`${site.url}/import`);
	const choose = async (buffer: Buffer) =>
		other
			.getByLabel('Choose a file')
			.setInputFiles({ name: file.suggestedFilename(), mimeType: 'application/json', buffer });
	await choose(text);
	await expect(other.getByText('Nothing was added. 1 answer in this file was saved')).toBeVisible();
	await choose(text.subarray(0, 80));
	await expect(other.getByRole('alert')).toContainText('cut or damaged');
	await expectSaved(page, 3);
});

test('a full disk at the end of the page: the file brings the answer back', async ({
	page,
	site
}) => {
	await underWay(page, site);
	await failWrites(page, 'QuotaExceededError', 'The device is full.');
	await giveGrade(page, 'Easy');
	await expect(unsaved(page)).toBeVisible();
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Save this answer as a file' }).click()
	]);
	const asked: string[] = [];
	page.on('dialog', (dialog) => {
		asked.push(dialog.type());
		void dialog.accept();
	});
	await page.goto(`${site.url}/import`);
	expect(asked).toEqual(['beforeunload']);
	await expectSaved(page, 2);
	await page.getByLabel('Choose a file').setInputFiles({
		name: file.suggestedFilename(),
		mimeType: 'application/json',
		buffer: readFileSync(await file.path())
	});
	await expect(page.getByText('1 answer added to your history.')).toBeVisible();
	await expectSaved(page, 3);
});

for (const [what, name, message, times] of [
	['a transaction that the browser aborts', 'AbortError', 'The transaction was aborted.', 3],
	['a connection that WebKit lost', 'UnknownError', LOST, 3],
	['a connection that Chromium closes', 'InvalidStateError', CLOSING, 2],
	['files that Chromium cannot read just now', 'UnknownError', 'Internal error.', 3]
] as const) {
	test(`${what}: the answer is saved by itself, and nothing is said`, async ({ page, site }) => {
		await underWay(page, site);
		await failWrites(page, name, message, times);
		await answer(page, 'Good');
		await expect(page.getByRole('alert')).toBeHidden();
		expect(await done(page)).toBe(3);
		await expectSaved(page, 3);
	});
}

for (const [what, name, message, why] of [
	['a connection that stays dead', 'InvalidStateError', CLOSING, 'the browser could not write it'],
	['a storage that stays broken', 'UnknownError', BACKING_STORE, 'the browser could not write it'],
	[
		'a store that is gone',
		'NotFoundError',
		'One of the specified object stores was not found.',
		'lost a part of your data'
	]
] as const) {
	test(`${what}: the answer waits and says why, and is saved when the learner comes back`, async ({
		page,
		site
	}) => {
		await underWay(page, site);
		const heal = await failTransactions(page, name, message);
		const asked = await giveGrade(page);
		await expectWaiting(page, asked, why);
		await heal();
		await expectSaved(page, 2);
		await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
		await expect(unsaved(page)).toBeHidden();
		expect(await done(page)).toBe(3);
		await answer(page, 'Good');
		await expectSaved(page, 4);
	});
}

test('a database without one of its stores: said plainly, with the way to a copy', async ({
	page,
	site
}) => {
	await page.goto(`${site.url}/icon.svg`);
	await page.evaluate(
		() =>
			new Promise<void>((resolve) => {
				const opening = indexedDB.open('dateline', 2);
				opening.onupgradeneeded = () => opening.result.createObjectStore('meta', { keyPath: 'id' });
				opening.onsuccess = () => {
					opening.result.close();
					resolve();
				};
			})
	);
	await page.goto(`${site.url}/review`);
	await expect(page.getByRole('heading', { name: 'A part of your data is missing' })).toBeVisible();
	await expect(page.getByText('missing: presets, decks')).toBeVisible();
	await page.getByRole('button', { name: 'To your data' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Your data' })).toBeVisible();
});

test('an upgrade that another tab blocks: explained, and goes on by itself', async ({
	page,
	context,
	site
}) => {
	const older = await context.newPage();
	await older.goto(`${site.url}/icon.svg`);
	await older.evaluate(
		() =>
			new Promise<void>((resolve) => {
				const opening = indexedDB.open('dateline', 1);
				opening.onupgradeneeded = () => {
					const db = opening.result;
					for (const name of ['meta', 'presets', 'decks', 'reviews']) {
						db.createObjectStore(name, { keyPath: 'id' });
					}
					db.createObjectStore('days', { keyPath: ['deckId', 'day'] });
					db.createObjectStore('notes', { keyPath: 'id' }).createIndex('byDeck', [
						'deckId',
						'position'
					]);
					const cards = db.createObjectStore('cards', { keyPath: 'id' });
					for (const [index, key] of [
						['byNote', 'noteId'],
						['byQueue', 'queueKey'],
						['byUrgency', 'urgencyKey']
					]) {
						cards.createIndex(index!, key!);
					}
				};
				opening.onsuccess = () => {
					Object.assign(window, { held: opening.result });
					resolve();
				};
			})
	);
	await page.goto(`${site.url}/review`);
	await expect(
		page.getByRole('heading', { name: 'Another tab has to be closed first' })
	).toBeVisible();
	await older.close();
	await expect(page.getByRole('heading', { name: 'No deck to review yet' })).toBeVisible();
	await startFirstDeck(page, site);
	await answer(page, 'Good');
});

test.describe('an origin that is evicted under the open app', () => {
	test('is noticed by itself, and nothing is begun anew as if it had been so', async ({
		page,
		site
	}) => {
		await underWay(page, site);
		await evict(page, site.url);
		await expect(page.getByRole('heading', { name: EVICTED })).toBeVisible();
		expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
		await page.getByRole('button', { name: 'To your data' }).click();
		await expect(page.getByRole('heading', { level: 1, name: 'Your data' })).toBeVisible();
	});

	test('leaves the answer that waits, as a file', async ({ page, site }) => {
		await underWay(page, site);
		await failWrites(page, 'QuotaExceededError', 'The device is full.');
		await giveGrade(page);
		await expect(unsaved(page)).toBeVisible();
		await evict(page, site.url);
		await expect(page.getByRole('heading', { name: EVICTED })).toBeVisible();
		const [file] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Save this answer as a file' }).click()
		]);
		const { answers } = JSON.parse(readFileSync(await file.path(), 'utf8')) as {
			answers: object[];
		};
		expect(answers).toMatchObject([{ grade: 'good' }]);
	});
});

test.describe('a record of the wrong shape', () => {
	const check = (page: Page) => page.getByRole('link', { name: 'Check my data' });

	test('of a card is left out of the review, which goes on', async ({ page, site }) => {
		await underWay(page, site);
		const shown = (
			await stored<{ id: string; position: number; lastReviewId: unknown }>(page, 'cards')
		)
			.filter(({ lastReviewId }) => !lastReviewId)
			.sort((a, b) => a.position - b.position);
		await changeRows(page, 'cards', { schedule: null }, shown.at(-1)!.id);
		await changeRows(page, 'cards', { flags: null }, shown[6]!.id);
		await page.goto(`${site.url}/review`);
		await expect(page.getByRole('alert')).toContainText('is damaged');
		await expect(check(page)).toHaveAttribute('href', /\/settings\/data#check$/);
		await answer(page, 'Good');
		await answer(page, 'Good');
		await expectSaved(page, 4);
	});

	test('of a note is named on its deck’s page, and the others are shown', async ({
		page,
		site
	}) => {
		await underWay(page, site);
		await changeRows(page, 'notes', { note: null }, `${TERMS_ID}/demilitarised-zone`);
		await page.goto(`${site.url}/decks/${TERMS_ID}`);
		await expect(page.getByRole('alert')).toContainText('demilitarised-zone');
		await expect(page.locator('details').first()).toBeVisible();
		await page.goto(`${site.url}/review`);
		await answer(page, 'Good');
		await expectSaved(page, 3);
	});

	test('of a deck is named wherever decks are, and the rest works', async ({ page, site }) => {
		await underWay(page, site);
		await changeRows(page, 'decks', { head: null }, TERMS_ID);
		for (const path of ['/', '/decks', `/decks/${TERMS_ID}`]) {
			await page.goto(site.url + path);
			await expect(page.getByRole('alert')).toContainText(`the deck “${TERMS_ID}” is damaged`);
		}
		await page.goto(`${site.url}/review?deck=${TERMS_ID}`);
		await expect(page.getByText(`the deck “${TERMS_ID}” is damaged`)).toBeVisible();
		await check(page).click();
		await expect(page.getByRole('heading', { level: 1, name: 'Your data' })).toBeVisible();
		await page.goto(site.url);
		await page
			.getByRole('button', { name: /^Study/ })
			.first()
			.click();
		await answer(page, 'Good');
		await expectSaved(page, 3);
	});

	test('of the settings is told where they are chosen, and replaced by a choice', async ({
		page,
		site
	}) => {
		await underWay(page, site);
		await page.goto(`${site.url}/settings`);
		await page.getByLabel('New cards a day').fill('7');
		await page.getByLabel('New cards a day').press('Tab');
		await expect(page.getByText('Saved on this device.')).toBeVisible();
		await changeRows(page, 'meta', { settings: 'none' }, 'settings');
		await page.goto(`${site.url}/settings`);
		await expect(page.getByRole('alert')).toContainText('your settings is damaged');
		await page.getByLabel('New cards a day').fill('5');
		await page.getByLabel('New cards a day').press('Tab');
		await expect(page.getByRole('alert')).toBeHidden();
		await page.goto(`${site.url}/review`);
		await answer(page, 'Good');
		await expectSaved(page, 3);
	});
});
