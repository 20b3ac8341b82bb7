// What decides is pressed once: a finger that taps twice, and a key that is pressed twice at once.
import type { Locator, Page } from '@playwright/test';
import { expect, question, startFirstDeck, stored, test, TERMS_ID } from './steps/dateline.ts';
import { storedLog } from './steps/log.ts';
import { decide, openArticle } from './screens/article-screens.ts';
import { quiz } from './screens/quiz-screens.ts';

test.use({ hasTouch: true });

interface Place {
	readonly x: number;
	readonly y: number;
}

async function boxOf(locator: Locator) {
	await locator.scrollIntoViewIfNeeded();
	return (await locator.boundingBox())!;
}

/** Sends all in one go, so that a slow machine puts no time between them. */
async function sendAtOnce(
	page: Page,
	method: 'Input.dispatchTouchEvent' | 'Input.dispatchKeyEvent',
	events: readonly object[]
): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await Promise.all(events.map((event) => session.send(method, event as never)));
	await session.detach();
}

function tapTwice(page: Page, { x, y }: Place): Promise<void> {
	const tap = [
		{ type: 'touchStart', touchPoints: [{ x: Math.round(x), y: Math.round(y) }] },
		{ type: 'touchEnd', touchPoints: [] }
	];
	return sendAtOnce(page, 'Input.dispatchTouchEvent', [...tap, ...tap]);
}

function pressTwice(page: Page, key: 'Enter' | 'Space'): Promise<void> {
	const named =
		key === 'Enter'
			? { key, code: key, windowsVirtualKeyCode: 13 }
			: { key: ' ', code: key, windowsVirtualKeyCode: 32 };
	const press = [
		{ type: 'keyDown', text: key === 'Enter' ? '\r' : ' ', ...named },
		{ type: 'keyUp', ...named }
	];
	return sendAtOnce(page, 'Input.dispatchKeyEvent', [...press, ...press]);
}

const grades = async (page: Page) =>
	(await storedLog<{ grade: string }>(page)).map(({ grade }) => grade);

test('a double tap on Show answer, where Good comes, shows the answer and grades nothing', async ({
	page,
	site
}) => {
	await startFirstDeck(page, site);
	const first = await question(page);
	const show = page.getByRole('button', { name: 'Show answer' });
	const box = await boxOf(show);
	// Where Good will be: the third of four.
	const place = { x: box.x + box.width * 0.625, y: box.y + box.height / 2 };
	await tapTwice(page, place);
	const good = page.getByRole('button', { name: /^Good/ });
	await expect(good).toBeVisible();
	const there = await boxOf(good);
	expect(place.x).toBeGreaterThan(there.x);
	expect(place.x).toBeLessThan(there.x + there.width);
	expect(await question(page)).toBe(first);
	expect(await grades(page)).toEqual([]);
	// And it grades once: what comes in its place is not pressed.
	await tapTwice(page, place);
	await expect(show).toBeVisible();
	await expect(page.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '1');
	expect(await grades(page)).toEqual(['good']);
});

test('a double tap on an option answers one question of a quiz', async ({ page, site }) => {
	await quiz(page, site, `deck=${TERMS_ID}&kind=choose&count=5&seed=1&told=at-end`);
	const option = await boxOf(page.locator('fieldset label').nth(1));
	await tapTwice(page, { x: option.x + option.width / 2, y: option.y + 20 });
	// Whatever was pressed is counted by the time that this is.
	await page.getByRole('button', { name: 'I don’t know' }).click();
	await expect(page.getByText('3 of 5')).toBeVisible();
});

test('a double tap on Accept takes one suggestion of an article', async ({ page, site }) => {
	await openArticle(page, site);
	const accept = await boxOf(page.getByRole('button', { name: 'Accept' }));
	await tapTwice(page, { x: accept.x + accept.width / 2, y: accept.y + accept.height / 2 });
	await expect(page.getByText(/^Added to/).last()).toBeVisible();
	await decide(page, 'Reject');
	await expect(page.getByText(/2 of \d+ decided/).last()).toBeVisible();
	expect(await stored(page, 'notes')).toHaveLength(1);
});

test('a double tap in a dialog decides once', async ({ page, site }) => {
	await openArticle(page, site);
	await page.getByRole('button', { name: 'Edit' }).click();
	const add = page.getByRole('dialog').getByRole('button', { name: /^Add/ });
	// It rises, and what it says of the passage comes late.
	await expect
		.poll(async () => {
			const { y } = await boxOf(add);
			await page.waitForTimeout(300);
			return (await boxOf(add)).y === y;
		})
		.toBe(true);
	const box = await boxOf(add);
	await tapTwice(page, { x: box.x + box.width / 2, y: box.y + box.height / 2 });
	await expect(page.getByRole('dialog')).toBeHidden();
	await decide(page, 'Reject');
	await expect(page.getByText(/2 of \d+ decided/).last()).toBeVisible();
	expect(await stored(page, 'notes')).toHaveLength(1);
});

test('Space pressed twice at once shows the answer, Enter once goes on with the quiz', async ({
	page,
	site
}) => {
	await startFirstDeck(page, site);
	await pressTwice(page, 'Space');
	await expect(page.getByRole('button', { name: /^Good/ })).toBeVisible();
	expect(await grades(page)).toEqual([]);
	await quiz(page, site, `deck=${TERMS_ID}&kind=choose&count=5&seed=1`);
	await page.getByRole('radio').first().focus();
	await page.keyboard.press('ArrowDown');
	await pressTwice(page, 'Enter');
	await expect(page.getByRole('button', { name: 'Next question' })).toBeFocused();
	await expect(page.getByText('1 of 5')).toBeVisible();
});

test('who has clicked a button on any page goes on with Space', async ({ page, site }) => {
	await page.goto(site.url);
	await page
		.getByRole('button', { name: /^Study / })
		.first()
		.focus();
	const isMarked = () =>
		page.evaluate(() => document.activeElement?.hasAttribute('data-clicked') ?? false);
	expect(await isMarked()).toBe(false);
	await page.goto(`${site.url}/settings`);
	await page.getByLabel('New cards a day').click();
	expect(await isMarked()).toBe(true);
});
