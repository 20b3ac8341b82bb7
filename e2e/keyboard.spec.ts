// Without a mouse: from the first visit through a review and back.
import type { Page } from '@playwright/test';
import { expect, question, startFirstDeck, stored, TERMS_ID, test } from './steps/dateline.ts';
import { storedLog } from './steps/log.ts';

test('the whole way from Today to a graded card works with keys alone', async ({ page, site }) => {
	await page.goto(site.url);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
	for (let presses = 0; presses < 15; presses++) {
		await page.keyboard.press('Tab');
		if ((await focused())?.startsWith('Study ')) break;
	}
	await page.keyboard.press('Enter');
	await expect(page.getByRole('button', { name: 'Show answer' })).toBeVisible();
	const first = await question(page);
	await page.keyboard.press('Space');
	await expect(page.getByRole('group', { name: 'How well did you remember?' })).toBeVisible();
	await page.keyboard.press('Enter');
	await expect(page.locator('h1')).not.toHaveText(first);
	expect(await storedLog<{ grade: string }>(page)).toMatchObject([{ grade: 'good' }]);
});

test('1 to 4 grade, u and Ctrl+Z undo', async ({ page, site }) => {
	await startFirstDeck(page, site);
	const done = page.getByRole('progressbar');
	for (const [index, key] of ['1', '2', '3', '4'].entries()) {
		await page.keyboard.press('Space');
		await page.keyboard.press(key);
		await expect(done).toHaveAttribute('aria-valuenow', String(index + 1));
	}
	const grades = (await storedLog<{ grade: string }>(page)).map(({ grade }) => grade);
	expect(grades).toEqual(['again', 'hard', 'good', 'easy']);
	await page.keyboard.press('u');
	await expect(done).toHaveAttribute('aria-valuenow', '3');
	await page.keyboard.press('Control+z');
	await expect(done).toHaveAttribute('aria-valuenow', '2');
});

test('a grade key before the answer is shown does nothing', async ({ page, site }) => {
	await startFirstDeck(page, site);
	const first = await question(page);
	await page.keyboard.press('3');
	await page.keyboard.press('Space');
	await expect(page.getByRole('button', { name: /^Good/ })).toBeVisible();
	expect(await question(page)).toBe(first);
	expect(await storedLog(page)).toEqual([]);
});

for (const [key, what, flag] of [
	['-', 'Card buried', 'buried'],
	['=', 'Note buried', 'buried'],
	['@', 'Card suspended', 'suspended'],
	['!', 'Note suspended', 'suspended']
] as const) {
	test(`${key} sets aside: ${what}`, async ({ page, site }) => {
		await startFirstDeck(page, site);
		const first = await question(page);
		await page.keyboard.press(key);
		await expect(page.getByText(what)).toBeVisible();
		await expect(page.locator('h1')).not.toHaveText(first);
		const cards = await stored<{ flags: Record<string, unknown> }>(page, 'cards');
		expect(cards.filter((card) => card.flags[flag])).toHaveLength(what.startsWith('Note') ? 2 : 1);
		await page.keyboard.press('u');
		await expect(page.locator('h1')).toHaveText(first);
	});
}

test('the menu closes with Escape and gives the focus back', async ({ page, site }) => {
	await startFirstDeck(page, site);
	await page.getByLabel('More for this card').focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('button', { name: 'Bury card' })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('button', { name: 'Bury card' })).toBeHidden();
	await expect(page.getByLabel('More for this card')).toBeFocused();
});

const grades = async (page: Page) =>
	(await storedLog<{ grade: string }>(page)).map(({ grade }) => grade);

test('a double click on Show answer, or on a grade, is one', async ({ page, site }) => {
	await startFirstDeck(page, site);
	const place = (await page.getByRole('button', { name: 'Show answer' }).boundingBox())!;
	const first = await question(page);
	await page.mouse.dblclick(place.x + place.width * 0.6, place.y + place.height / 2);
	await expect(page.getByRole('button', { name: /^Good/ })).toBeVisible();
	expect(await question(page)).toBe(first);
	expect(await grades(page)).toEqual([]);
	await page.getByRole('button', { name: /^Good/ }).dblclick();
	await expect(page.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '1');
	await expect(page.getByRole('button', { name: 'Show answer' })).toBeVisible();
	expect(await grades(page)).toEqual(['good']);
});

test('a key that is held answers nothing: in a review, and in a quiz', async ({ page, site }) => {
	await startFirstDeck(page, site);
	const hold = async (key: string) => {
		for (let times = 0; times < 12; times++) await page.keyboard.down(key);
		await page.keyboard.up(key);
	};
	await hold('Enter');
	await expect(page.getByRole('button', { name: /^Good/ })).toBeVisible();
	expect(await grades(page)).toEqual([]);
	await hold('2');
	await expect(page.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '1');
	expect(await grades(page)).toEqual(['hard']);

	await page.goto(`${site.url}/quiz/run?deck=${TERMS_ID}&kind=choose&count=5&seed=1&told=at-end`);
	await expect(page.getByText('1 of 5')).toBeVisible();
	await hold('1');
	await expect(page.getByText('2 of 5')).toBeVisible();
	await page.goto(`${site.url}/quiz/run?deck=${TERMS_ID}&kind=type&count=5&seed=1`);
	await page.getByLabel('Your answer').fill('something else');
	await hold('Enter');
	await expect(page.getByText('1 of 5')).toBeVisible();
});

test('keys go by place on other keyboards, and a button that was clicked does not take the next Space', async ({
	page,
	site
}) => {
	await startFirstDeck(page, site);
	const press = (key: string, code: string) =>
		page.evaluate(
			([key, code]) =>
				document.body.dispatchEvent(
					new KeyboardEvent('keydown', { key: key!, code: code!, bubbles: true, cancelable: true })
				),
			[key, code]
		);
	const done = page.getByRole('progressbar');
	await page.keyboard.press('Space');
	await press('é', 'Digit2');
	await expect(done).toHaveAttribute('aria-valuenow', '1');
	expect(await grades(page)).toEqual(['hard']);
	await press('г', 'KeyU');
	await expect(done).toHaveAttribute('aria-valuenow', '0');

	await page.keyboard.press('Space');
	await page.keyboard.press('1');
	await expect(done).toHaveAttribute('aria-valuenow', '1');
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(done).toHaveAttribute('aria-valuenow', '0');
	await page.keyboard.press('Space');
	await expect(page.getByRole('button', { name: /^Good/ })).toBeVisible();
});

test('the focus stays on the screen, and the answer and the next question are said', async ({
	page,
	site
}) => {
	await startFirstDeck(page, site);
	const focused = () => page.evaluate(() => document.activeElement?.closest('footer') !== null);
	await expect.poll(focused).toBe(true);
	await page.keyboard.press('Space');
	const said = page.locator('[aria-live=polite]');
	await expect(said.getByRole('region', { name: 'Answer' })).toBeVisible();
	await expect.poll(focused).toBe(true);
	await page.keyboard.press('3');
	await expect(page.getByRole('button', { name: 'Show answer' })).toBeFocused();
	await expect(said.locator('h1')).toBeVisible();
});
