// Check my data: asked for, and by itself after an unclean stop.
import { check, damage, leaveMark, loseSettings, someAnswers } from './screens/check-screens.ts';
import { answer, expect, startFirstDeck, stored, test } from './steps/dateline.ts';
import { damageLog, storedLog } from './steps/log.ts';

interface Card {
	readonly id: string;
	readonly lastReviewId: string | null;
}

const STOPPED = 'did not stop as it should';

test('a collection that is in order is said to be, with what was compared', async ({
	page,
	site
}) => {
	await someAnswers(page, site);
	const before = await stored(page, 'cards');
	await check(page);
	await expect(page.getByRole('status')).toHaveText(
		`All in order. All ${before.length} cards agree with your 3 answers.`
	);
	expect(await stored(page, 'cards')).toEqual(before);
});

test('what follows from the answers is put right at once, and said', async ({ page, site }) => {
	await someAnswers(page, site);
	const before = await stored(page, 'cards');
	await damage(page, 'cards', { lastReviewId: null }, 2);
	const [{ days }] = (await stored(page, 'days')) as [{ days: number[][] }];
	await damage(page, 'days', { days: days.map(([day]) => [day, 0, 0, 77, 0]) });
	await check(page);
	const status = page.getByRole('status');
	await expect(status).toContainText('Something was wrong, and is right again.');
	await expect(status).toContainText('2 cards had wrong dates; they are right again.');
	await expect(status).toContainText('What you did on 1 day was counted wrongly');
	expect(await stored(page, 'cards')).toEqual(before);
	await check(page);
	await expect(page.getByRole('status')).toContainText('All in order.');
});

test('what is not the app’s to decide waits for “Repair”', async ({ page, site }) => {
	await someAnswers(page, site);
	await loseSettings(page);
	await page.reload();
	await check(page);
	await expect(page.getByRole('status')).toContainText('Your settings cannot be read');
	await page.getByRole('button', { name: 'Repair' }).click();
	await expect(page.getByRole('status')).toContainText('the usual ones have taken their place');
	await expect(page.getByRole('button', { name: 'Repair' })).toBeHidden();
});

test('an answer that cannot be read is named and kept', async ({ page, site }) => {
	await someAnswers(page, site);
	await damageLog(page, { grade: 'superb' });
	const before = await storedLog(page);
	const cards = await stored(page, 'cards');
	await check(page);
	await expect(page.getByRole('status')).toContainText('1 answer cannot be read. It is kept');
	expect(await storedLog(page)).toEqual(before);
	expect(await stored(page, 'cards')).toEqual(cards);
});

test('with the keyboard alone: checked, and the focus stays with what comes of it', async ({
	page,
	site
}) => {
	await someAnswers(page, site);
	await page.getByRole('button', { name: 'Check my data' }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('status')).toContainText('All in order');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('button', { name: 'Check again' })).toBeFocused();
});

test('a check can be stopped', async ({ page, site }) => {
	await page.addInitScript(() => {
		// A worker that never answers: as slow as can be.
		Worker.prototype.postMessage = () => {};
	});
	await someAnswers(page, site);
	await page.getByRole('button', { name: 'Check my data' }).click();
	await expect(page.getByRole('progressbar', { name: 'Checking' })).toBeVisible();
	await page.getByRole('button', { name: 'Stop' }).click();
	await expect(page.getByRole('status')).toHaveText(/^Stopped/);
	await expect(page.getByRole('button', { name: 'Check again' })).toBeVisible();
});

test('a tab that is left, hidden or closed leaves no mark behind', async ({
	page,
	site,
	context
}) => {
	const marks = () =>
		page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('dateline-open')));
	await startFirstDeck(page, site);
	await expect.poll(marks).toHaveLength(1);
	const other = await context.newPage();
	await other.goto(site.url);
	await expect.poll(marks).toHaveLength(2);
	await other.close({ runBeforeUnload: true });
	await expect.poll(marks).toHaveLength(1);
	await page.goto(`${site.url}/icon.svg`);
	expect(await marks()).toEqual([]);
});

test('after an unclean stop all is checked by itself: in order, only a line says so', async ({
	page,
	site
}) => {
	await someAnswers(page, site);
	await leaveMark(page);
	await page.goto(site.url);
	const left = () =>
		page.evaluate(() => localStorage.getItem('dateline-open of-a-tab-that-is-gone'));
	await expect.poll(left).toBeNull();
	await expect(page.getByText(STOPPED)).toBeHidden();
	await page.goto(`${site.url}/settings/data`);
	await expect(page.getByText(/^Checked after an unclean stop on .* All in order/)).toBeVisible();
});

test('after an unclean stop damage is put right by itself, and told on Today until it is read', async ({
	page,
	site
}) => {
	await someAnswers(page, site);
	const before = await stored<Card>(page, 'cards');
	await damage(page, 'cards', { lastReviewId: null }, 2);
	await leaveMark(page);
	await page.goto(site.url);
	const message = page.getByText(STOPPED);
	await expect(message).toBeVisible();
	await expect(message).toContainText('Something was wrong, and is right again.');
	expect(await stored<Card>(page, 'cards')).toEqual(before);
	await page.reload();
	await expect(message).toBeVisible();
	await page.getByRole('button', { name: 'Close this message' }).click();
	await expect(message).toBeHidden();
	await page.goto(`${site.url}/settings/data`);
	await expect(page.getByText(/^Checked after an unclean stop on .* right again/)).toBeVisible();
});

test('a review is not disturbed: the check waits until it is over', async ({ page, site }) => {
	await someAnswers(page, site);
	await damage(page, 'cards', { lastReviewId: null }, 1);
	await leaveMark(page);
	await page.goto(`${site.url}/review`);
	// The tab has marked itself, so it has looked for the marks of others.
	const marks = () =>
		page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('dateline-open')));
	await expect.poll(marks).toHaveLength(2);
	await answer(page, 'Good');
	expect(await marks()).toHaveLength(2);
	await page
		.getByRole('link', { name: 'End' })
		.or(page.getByRole('link', { name: /Today/ }))
		.first()
		.click();
	await expect(page.getByText(STOPPED)).toBeVisible();
	expect(await marks()).toHaveLength(1);
});
