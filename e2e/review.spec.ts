// Within a session: undo without limit, setting cards aside, leaving and coming back.
import {
	answer,
	expect,
	question,
	startFirstDeck,
	stored,
	test,
	TERMS_ID
} from './steps/dateline.ts';
import { storedLog } from './steps/log.ts';

interface StoredCard {
	id: string;
	schedule: { kind: string };
	flags: { suspended: unknown; buried: unknown };
}

test('undo goes back to the first answer, and leaves every card as it was', async ({
	page,
	site
}) => {
	await startFirstDeck(page, site);
	const before = await stored<StoredCard>(page, 'cards');
	const asked: string[] = [];
	for (const grade of ['Again', 'Good', 'Easy', 'Hard', 'Easy'] as const) {
		asked.push(await question(page));
		await answer(page, grade);
	}
	for (const earlier of asked.toReversed()) {
		await page.getByRole('button', { name: 'Undo' }).click();
		await expect(page.locator('h1')).toHaveText(earlier);
	}
	await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
	await expect(page.getByText('0 done, 20 left')).toBeVisible();
	expect(await stored(page, 'cards')).toEqual(before);
	expect(await storedLog(page)).toHaveLength(10);
});

test('a suspended card is gone until its deck’s page brings it back', async ({ page, site }) => {
	await startFirstDeck(page, site);
	const asked = await question(page);
	await page.getByLabel('More for this card').click();
	await page.getByRole('button', { name: 'Suspend card' }).click();
	await expect(page.getByText('Card suspended.')).toBeVisible();
	expect(await question(page)).not.toBe(asked);

	await page.goto(`${site.url}/decks/${TERMS_ID}`);
	await page.getByRole('button', { name: 'Bring back' }).click();
	await expect(page.getByRole('button', { name: 'Bring back' })).toBeHidden();
	const cards = await stored<StoredCard>(page, 'cards');
	expect(cards.filter((card) => card.flags.suspended)).toEqual([]);
});

test('a buried note waits until the next day', async ({ page, site }) => {
	await page.clock.install({ time: new Date('2026-03-10T10:00:00') });
	await startFirstDeck(page, site);
	const asked = await question(page);
	await page.getByLabel('More for this card').click();
	await page.getByRole('button', { name: 'Bury note' }).click();
	await expect(page.locator('h1')).not.toHaveText(asked);
	await page.clock.setFixedTime(new Date('2026-03-11T10:00:00'));
	await page.goto(`${site.url}/review`);
	await expect(page.locator('h1')).toHaveText(asked);
});

test('the menu leads to the note in its deck', async ({ page, site }) => {
	await startFirstDeck(page, site);
	await page.getByLabel('More for this card').click();
	await page.getByRole('link', { name: 'See the note in its deck' }).click();
	await expect(page.locator('article.named')).toBeInViewport();
	await expect(page.locator('article.named').getByText('Who says so')).toBeVisible();
});

test('what was answered comes back on its day, in its order', async ({ page, site }) => {
	await page.clock.install({ time: new Date('2026-03-10T10:00:00') });
	await startFirstDeck(page, site);
	for (let count = 0; count < 3; count++) await answer(page, 'Easy');
	const due = (await stored<{ schedule: { kind: string; dueDay: number } }>(page, 'cards'))
		.filter((card) => card.schedule.kind === 'review')
		.map((card) => card.schedule.dueDay);
	expect(due).toHaveLength(3);
	const last = Math.max(...due) * 86_400_000;
	await page.clock.setFixedTime(new Date(last + 12 * 3_600_000));
	await page.goto(site.url);
	await expect(page.getByText('3 to review').first()).toBeVisible();
});

test('answers that were saved by a clock a year ahead are said, and set right', async ({
	page,
	site
}) => {
	const days = async () =>
		(await stored<{ schedule: { lastDay?: number } }>(page, 'cards'))
			.flatMap(({ schedule }) => schedule.lastDay ?? [])
			.map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
	await page.clock.install({ time: new Date('2027-03-10T10:00:00') });
	await startFirstDeck(page, site);
	for (let count = 0; count < 3; count++) await answer(page, 'Easy');
	expect(await days()).toEqual(['2027-03-10', '2027-03-10', '2027-03-10']);
	await page.clock.setFixedTime(new Date('2026-03-10T11:00:00'));
	await page.goto(`${site.url}/settings/data`);
	const told = page.getByText('3 answers were saved with a clock that was ahead');
	await expect(told).toContainText('the furthest on 10 March 2027');
	await page.goto(site.url);
	await expect(told).toContainText('If today is 10 March 2026');
	await page.getByRole('button', { name: 'Fix the dates' }).click();
	await expect(page.getByText('Dates fixed and cards rescheduled')).toBeVisible();
	expect(await days()).toEqual(['2026-03-10', '2026-03-10', '2026-03-10']);
	await page.reload();
	await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible();
	await expect(told).toBeHidden();
	await page.goto(`${site.url}/review`);
	await answer(page, 'Easy');
	await expect.poll(async () => (await days()).length).toBe(4);
	expect(new Set(await days())).toEqual(new Set(['2026-03-10']));
});
