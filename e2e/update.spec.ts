// A new version: offered, taken when the learner says so, never forced into a review.
import { serveFolder } from '../src/build/commands/serve.mjs';
import {
	BUILD,
	NEXT_BUILD,
	answer,
	expect,
	readyOffline,
	startFirstDeck,
	test
} from './steps/dateline.ts';
import { storedLog } from './steps/log.ts';
import { done, expectSaved, failWrites, giveGrade, unsaved } from './steps/faults.ts';

test.use({ serviceWorkers: 'allow' });

test('a new version waits for the learner, and loses nothing', async ({ page, context }) => {
	const before = await serveFolder(BUILD);
	await startFirstDeck(page, before);
	await readyOffline(page);
	await answer(page, 'Good');
	await before.close();
	const after = await serveFolder(NEXT_BUILD, { port: before.port });

	const update = () =>
		page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
	await update();
	await expect
		.poll(() => page.evaluate(async () => Boolean((await navigator.serviceWorker.ready).waiting)))
		.toBe(true);
	// In the middle of a review nothing is said, and the old version answers on.
	await expect(page.getByText('A new version of Dateline is there.')).toBeHidden();
	await answer(page, 'Good');

	const other = await context.newPage();
	await other.goto(`${after.url}/review`);
	await expect(other.getByRole('button', { name: 'Show answer' })).toBeVisible();

	await page.getByRole('link', { name: 'Back to Today' }).click();
	await expect(page.getByText('A new version of Dateline is there.')).toBeVisible();
	await page.getByRole('button', { name: 'Update now' }).click();
	await page.getByRole('link', { name: 'Settings' }).click();
	await expect(page.getByText('Dateline next')).toBeVisible();
	expect(await storedLog(page)).toHaveLength(2);

	// The other tab was not reloaded while the learner used it: it still answers.
	await answer(other, 'Good');
	expect(await storedLog(page)).toHaveLength(3);
	await after.close();
});

test('an answer that waits outlasts a new version that another tab takes', async ({
	page,
	context
}) => {
	const before = await serveFolder(BUILD);
	await startFirstDeck(page, before);
	await readyOffline(page);
	await answer(page, 'Good');
	const makeRoom = await failWrites(page, 'QuotaExceededError', 'The device is full.');
	await giveGrade(page, 'Easy');
	await expect(unsaved(page)).toBeVisible();
	await before.close();
	const after = await serveFolder(NEXT_BUILD, { port: before.port });

	const other = await context.newPage();
	await other.goto(after.url);
	await other.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
	await other.getByRole('button', { name: 'Update now' }).click();
	await other.getByRole('link', { name: 'Settings' }).click();
	await expect(other.getByText('Dateline next')).toBeVisible();

	await expect(unsaved(page)).toBeVisible();
	expect(await done(page)).toBe(1);
	await makeRoom();
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect(unsaved(page)).toBeHidden();
	expect(await done(page)).toBe(2);
	await expectSaved(other, 2);
	await after.close();
});
