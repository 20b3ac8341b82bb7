// Several tabs, of one version or of two, and a clock that is set back: no answer is lost or doubled.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { takeNext } from './steps/deck-file.ts';
import { answer, expect, question, startFirstDeck, test } from './steps/dateline.ts';
import { storedLog } from './steps/log.ts';
import { done, expectSaved, failWrites, giveGrade, underWay, unsaved } from './steps/faults.ts';

test('a card answered in one tab leaves the other', async ({ page, context, site }) => {
	await startFirstDeck(page, site);
	const other = await context.newPage();
	await other.goto(`${site.url}/review`);
	await expect(other.getByRole('button', { name: 'Show answer' })).toBeVisible();
	const shared = await question(page);
	expect(await question(other)).toBe(shared);

	await answer(page, 'Easy');
	await expect(other.getByText('This card was answered in another tab.')).toBeVisible();
	expect(await question(other)).not.toBe(shared);
	expect(await storedLog(page)).toHaveLength(1);
});

test('the same card graded in two tabs at the same moment counts once', async ({
	page,
	context,
	site
}) => {
	await startFirstDeck(page, site);
	const other = await context.newPage();
	await other.goto(`${site.url}/review`);
	for (const tab of [page, other]) await tab.getByRole('button', { name: 'Show answer' }).click();
	const first = await question(page);
	expect(await question(other)).toBe(first);
	await Promise.all(
		[page, other].map((tab) =>
			tab.evaluate(() => document.querySelector<HTMLElement>('button.easy')?.click())
		)
	);
	await expect.poll(() => storedLog(page).then((rows) => rows.length)).toBe(1);
	for (const tab of [page, other]) {
		await expect(tab.getByRole('button', { name: 'Show answer' })).toBeVisible();
		expect(await question(tab)).not.toBe(first);
	}
	expect(await storedLog(page)).toHaveLength(1);
});

test('Today counts along with what another tab does', async ({ page, context, site }) => {
	await startFirstDeck(page, site);
	const today = await context.newPage();
	await today.goto(site.url);
	await expect(today.getByText('20 cards wait')).toBeVisible();
	await answer(page, 'Easy');
	await expect(today.getByText('19 cards wait')).toBeVisible();
});

test('two tabs that answer in turn lose nothing and double nothing', async ({
	page,
	context,
	site
}) => {
	await startFirstDeck(page, site);
	const other = await context.newPage();
	await other.goto(`${site.url}/review`);
	for (let count = 0; count < 10; count++) {
		for (const [here, there] of [
			[page, other],
			[other, page]
		] as const) {
			const asked = await question(here);
			await answer(here, 'Easy');
			// The other tab has heard of it before it is its turn.
			if (count < 9) await expect.poll(() => question(there)).not.toBe(asked);
		}
	}
	expect((await done(page)) + (await done(other))).toBe(20);
	await expectSaved(page, 20);
	const cards = await storedLog<{ cardId: string }>(page);
	expect(new Set(cards.map(({ cardId }) => cardId)).size).toBe(20);
});

test('a deck that is updated in one tab is reviewed on in the other', async ({
	page,
	context,
	site
}) => {
	await underWay(page, site);
	await page.getByRole('button', { name: 'Show answer' }).click();
	const other = await context.newPage();
	await takeNext(other, site);
	const good = page.getByRole('button', { name: /^Good/ });
	const turn = page.getByRole('button', { name: 'Show answer' });
	await expect(good.or(turn)).toBeVisible();
	// Where the card's text is another now, it is asked anew.
	if (await turn.isVisible()) await turn.click();
	await good.click();
	await expect.poll(() => done(page)).toBe(3);
	for (let count = 0; count < 3; count++) await answer(page, 'Easy');
	const reviews = await storedLog<{ kind: string }>(page);
	expect(reviews.filter(({ kind }) => kind === 'review')).toHaveLength(6);
});

/** Takes the database over, as a later Dateline does; true once it is open, not blocked. */
const takeOver = (page: Page) =>
	page.evaluate(
		() =>
			new Promise<boolean>((resolve) => {
				const opening = indexedDB.open('dateline', 50);
				opening.onupgradeneeded = () => opening.result.createObjectStore('future');
				opening.onblocked = () => resolve(false);
				opening.onsuccess = () => {
					opening.result.close();
					resolve(true);
				};
			})
	);

test('an old tab lets a newer database go, says so, and loses no answer', async ({
	page,
	context,
	site
}) => {
	await underWay(page, site);
	await page.getByRole('button', { name: 'Show answer' }).click();
	const newer = await context.newPage();
	await newer.goto(`${site.url}/icon.svg`);
	expect(await takeOver(newer)).toBe(true);
	await expect(
		page.getByRole('heading', { name: 'A newer Dateline runs in another tab' })
	).toBeVisible();
	await expectSaved(newer, 2);
	await page.getByRole('button', { name: 'Reload' }).click();
	await expect(
		page.getByRole('heading', { name: 'Your data belongs to a newer Dateline' })
	).toBeVisible();
	await expectSaved(newer, 2);
});

test('an old tab with an answer that waits hands it over as a file', async ({
	page,
	context,
	site
}) => {
	await underWay(page, site);
	await failWrites(page, 'QuotaExceededError', 'The device is full.');
	await giveGrade(page);
	await expect(unsaved(page)).toContainText('no room left');
	const newer = await context.newPage();
	await newer.goto(`${site.url}/icon.svg`);
	expect(await takeOver(newer)).toBe(true);
	await expect(
		page.getByRole('heading', { name: 'A newer Dateline runs in another tab' })
	).toBeVisible();
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Save this answer as a file' }).click()
	]);
	expect(readFileSync(await file.path(), 'utf8')).toContain('"grade": "good"');
	await page.getByRole('button', { name: 'Try again' }).first().click();
	await expect(unsaved(page)).toContainText('a newer Dateline in another tab');
	await expectSaved(newer, 2);
});

test('a clock set back by a day and by a year loses no answer, and keeps their order', async ({
	page,
	site
}) => {
	const DAY_MS = 86_400_000;
	await underWay(page, site);
	for (const backMs of [DAY_MS, 365 * DAY_MS, 0]) {
		await page.evaluate((ms) => {
			const clock = window as unknown as { realNow?: () => number };
			clock.realNow ??= Date.now;
			const { realNow } = clock;
			Date.now = () => realNow() - ms;
		}, backMs);
		await answer(page, 'Again');
		await answer(page, 'Good');
	}
	expect(await done(page)).toBe(8);
	await expectSaved(page, 8);
	type Given = { grade: string; at: number };
	const reviews = await storedLog<Given>(page);
	expect(reviews.map(({ grade }) => grade).join(' ')).toBe(
		'easy easy again good again good again good'
	);
	const gone = reviews.slice(1).map(({ at }, index) => at - reviews[index]!.at);
	expect(gone.filter((ms) => ms < 0)).toHaveLength(2);
	await page.goto(`${site.url}/review`);
	await answer(page, 'Good');
	await expectSaved(page, 9);
});
