// A stranger's first minute, and what the sitting after it promises.
import { answer, expect, question, startFirstDeck, test, TERMS } from './steps/dateline.ts';
import { storedLog } from './steps/log.ts';

test('three taps lead from the first visit to the first graded card', async ({ page, site }) => {
	await page.goto(site.url);
	await expect(page.getByRole('heading', { name: 'Know the news by heart' })).toBeVisible();
	await page.getByRole('button', { name: `Study ${TERMS}` }).click();
	await page.getByRole('button', { name: 'Show answer' }).click();
	await page.getByRole('button', { name: /^Good/ }).click();
	await expect(page.getByText('1 done')).toBeVisible();
	expect(await storedLog(page)).toHaveLength(1);
});

test('the answer comes with who says so, the source and its date', async ({ page, site }) => {
	await startFirstDeck(page, site);
	await expect(page.getByText('Who says so')).toBeHidden();
	await page.getByRole('button', { name: 'Show answer' }).click();
	const shown = page.getByRole('region', { name: 'Answer' });
	await expect(shown.getByText('Who says so')).toBeVisible();
	await expect(shown.getByText(/paragraph \d+/).first()).toBeVisible();
	await expect(shown.getByText('24 November 2025', { exact: false })).toBeVisible();
});

test('each grade says when the card comes back', async ({ page, site }) => {
	await startFirstDeck(page, site);
	await page.getByRole('button', { name: 'Show answer' }).click();
	const grades = page.getByRole('group', { name: 'How well did you remember?' });
	await expect(grades.getByRole('button')).toHaveText([
		/Again\s*1 min/,
		/Hard\s*6 min/,
		/Good\s*10 min/,
		/Easy\s*\d+ d/
	]);
});

test('a card answered Again comes back in the same session', async ({ page, site }) => {
	await startFirstDeck(page, site);
	const first = await question(page);
	await answer(page, 'Again');
	// The other cards go their way; the forgotten one returns before the session ends.
	let seenAgain = false;
	for (let count = 0; count < 25 && !seenAgain; count++) {
		if (!(await page.getByRole('button', { name: 'Show answer' }).isVisible())) break;
		seenAgain = (await question(page)) === first;
		if (!seenAgain) await answer(page, 'Easy');
	}
	expect(seenAgain).toBe(true);
});

test('the end of a session says what was done and when cards come again', async ({
	page,
	site
}) => {
	await startFirstDeck(page, site);
	for (let count = 0; count < 20; count++) await answer(page, 'Easy');
	await expect(page.getByRole('heading', { name: 'Done for now' })).toBeVisible();
	await expect(page.getByText('20 answers, all saved on this device.')).toBeVisible();
	await expect(page.getByText(/New cards wait for tomorrow/)).toBeVisible();
	await page.getByRole('link', { name: 'Back to Today', exact: true }).last().click();
	await expect(page.getByText('All done for today')).toBeVisible();
});
