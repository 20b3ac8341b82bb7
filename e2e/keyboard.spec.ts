// Without a mouse: from the first visit through a review and back.
import { expect, question, startFirstDeck, stored, test } from './steps/dateline.ts';
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
