// Questions that Moodle has exported (GIFT): looked at, taken up as a deck, studied in a quiz, opened again.
import type { Page } from '@playwright/test';
import { expect, stored, test, type Site } from './steps/dateline.ts';
import { choose } from './steps/deck-file.ts';
import { GIFT, GIFT_NAME } from './steps/gift-file.ts';

async function takeUp(page: Page, site: Site): Promise<void> {
	await choose(page, site, GIFT, GIFT_NAME);
	await page.getByRole('button', { name: 'Take this deck up' }).click();
	await expect(page.getByText('7 notes · version 1')).toBeVisible();
}

test('a GIFT file is a deck: what it would bring, and what it cannot, is said first', async ({
	page,
	site
}) => {
	await choose(page, site, GIFT, GIFT_NAME);
	await expect(page.getByRole('heading', { name: 'Harbour talks' })).toBeVisible();
	await expect(page.getByText('It names neither sources nor dates')).toBeVisible();
	await expect(page.getByText('7 notes from 1 source, version 1')).toBeVisible();
	await page.getByText('2 questions of this file cannot be taken').click();
	await expect(page.getByRole('listitem').filter({ hasText: 'Line 25' })).toContainText('an essay');
	await expect(page.getByRole('listitem').filter({ hasText: 'Line 27' })).toContainText('picture');
	expect(await stored(page, 'decks')).toEqual([]);
});

test('taken up, it is asked in quizzes, with its own evidence and its feedback', async ({
	page,
	site
}) => {
	await takeUp(page, site);
	const kinds = new Set<string>();
	await page.goto(`${site.url}/quiz/run?deck=gift-harbour&count=20&seed=1`);
	const next = page.getByRole('button', { name: /^(Next question|See the result)$/ });
	for (let count = 1; count <= 7; count++) {
		await expect(page.getByText(`${count} of 7`)).toBeVisible();
		kinds.add(await page.locator('.task').innerText());
		await page.getByRole('button', { name: 'I don’t know' }).click();
		await expect(page.getByText(/^the GIFT file “.+”, which names no date/)).toBeVisible();
		await expect(page.getByText(/date unknown, opened on \d/i).first()).toBeVisible();
		await expect(page.getByRole('definition').filter({ hasText: 'Harbour talks' })).toBeVisible();
		await next.click();
	}
	await expect(page.getByText('0 of 7 right')).toBeVisible();
	expect(kinds.size).toBeGreaterThan(2);
});

test('opened again it brings nothing new, on another day neither; changed, it is an update', async ({
	page,
	site
}) => {
	await takeUp(page, site);
	await choose(page, site, GIFT, 'harbour (1).gift');
	await expect(page.getByText('You have this already: version 1')).toBeVisible();
	await page.clock.setFixedTime(new Date(Date.now() + 3 * 86_400_000));
	await choose(page, site, GIFT, GIFT_NAME);
	await expect(page.getByText('You have this already: version 1')).toBeVisible();
	await choose(page, site, GIFT.replace('=Kim Sample', '=Max Muster'), GIFT_NAME);
	await expect(page.getByText('Notes: 1 changed')).toBeVisible();
	await page.getByRole('button', { name: 'Update this deck' }).click();
	await expect(page.getByRole('heading', { name: 'What changed' })).toBeVisible();
});

test('a broken GIFT file says where, and nothing is kept of it', async ({ page, site }) => {
	await choose(page, site, GIFT.replace('~on a ship}', '~on a ship'), GIFT_NAME);
	await expect(page.getByRole('heading', { name: '“harbour.gift” has a problem' })).toBeVisible();
	await expect(page.getByText('Line 4')).toBeVisible();
	await expect(page.getByText('write } behind the last one')).toBeVisible();
	await choose(page, site, 'Only a text, and no question.', 'notes.gift');
	await expect(page.getByText('Nothing in this file is a question')).toBeVisible();
	await choose(page, site, 'Only a text, and no question.', 'notes.txt');
	await expect(
		page.getByText('“notes.txt” has no cards in it that Dateline recognises')
	).toBeVisible();
	expect(await stored(page, 'decks')).toEqual([]);
});

test('HTML in a GIFT file is words, and never runs', async ({ page, site }) => {
	const text = [
		'[html]Who <img src\\=x onerror\\="document.title\\=1"> is it?{=Kim ~Lee}',
		'[plain]Who writes <img src\\=x onerror\\="document.title\\=1"> here?{=Kim ~Lee}',
		'[html]Who says &lt;script&gt;document.title\\=1&lt;/script&gt; there?{=Kim ~Lee}'
	].join('\n\n');
	await choose(page, site, text, 'hostile.gift');
	await page.getByRole('button', { name: 'Take this deck up' }).click();
	await expect(page.getByText('2 notes · version 1')).toBeVisible();
	await page.goto(`${site.url}/quiz/wall?deck=gift-hostile&count=2&seed=1`);
	await expect(page.getByRole('heading', { name: /<(?:img|script)/ })).toBeVisible();
	expect(await page.title()).toBe('On the wall · Dateline');
	await expect(page.locator('article img, article script')).toHaveCount(0);
});
