// Several tabs: an answer in one is seen in the other, and no card is answered twice.
import { answer, expect, question, startFirstDeck, stored, test } from './dateline.ts';

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
	expect(await stored(page, 'reviews')).toHaveLength(1);
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
	await expect.poll(() => stored(page, 'reviews').then((rows) => rows.length)).toBe(1);
	for (const tab of [page, other]) {
		await expect(tab.getByRole('button', { name: 'Show answer' })).toBeVisible();
		expect(await question(tab)).not.toBe(first);
	}
	expect(await stored(page, 'reviews')).toHaveLength(1);
});

test('Today counts along with what another tab does', async ({ page, context, site }) => {
	await startFirstDeck(page, site);
	const today = await context.newPage();
	await today.goto(site.url);
	await expect(today.getByText('20 cards wait')).toBeVisible();
	await answer(page, 'Easy');
	await expect(today.getByText('19 cards wait')).toBeVisible();
});
