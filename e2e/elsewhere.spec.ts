// Cards of other programs: a table chosen, its columns told, taken up, reviewed; the same list with another answer; a
// list that is pasted; and what is no list at all.
import type { Page } from '@playwright/test';
import { answer, expect, stored, test, type Site } from './steps/dateline.ts';
import { choose } from './steps/deck-file.ts';

const CSV = `Nr,Wort,Frage,Beleg
1,Kai,Wo liegt das Schiff?,Der Bote
2,Kim,Wer leitet die Runde?,
3,,Wann ist Pause?,
`;

async function tell(page: Page): Promise<void> {
	await page.getByLabel('Nr').selectOption({ label: 'Leave out' });
	await page.getByLabel('Frage').selectOption({ label: 'Front (question)' });
	await page.getByLabel('Wort').selectOption({ label: 'Back (answer)' });
	await page.getByLabel('Beleg').selectOption({ label: 'Source' });
	await page.getByRole('switch', { name: 'Ask both ways' }).uncheck();
}

async function takeUp(page: Page, site: Site): Promise<void> {
	await choose(page, site, CSV, 'hafen.csv');
	await tell(page);
	await expect(page.getByRole('heading', { name: 'Table, 2 cards' })).toBeVisible();
	await page.getByRole('button', { name: 'Take this deck up' }).click();
	await expect(page.getByText('2 notes · version 1')).toBeVisible();
}

test('a table says what it holds, is told its columns, and nothing is written before', async ({
	page,
	site
}) => {
	await choose(page, site, CSV, 'hafen.csv');
	await expect(page.getByRole('heading', { name: /^Table, \d cards?$/ })).toBeVisible();
	await tell(page);
	await expect(page.getByRole('heading', { name: 'Table, 2 cards' })).toBeVisible();
	const first = page.getByRole('article').first();
	await expect(first).toContainText('Wo liegt das Schiff?');
	await expect(first).toContainText('Kai');
	await expect(page.getByText('Cards without an answer (1)')).toBeVisible();
	expect(await stored(page, 'decks')).toEqual([]);
});

test('taken up it is reviewed; with one answer changed it updates one card and keeps progress', async ({
	page,
	site
}) => {
	await takeUp(page, site);
	await page.goto(`${site.url}/review?deck=from-hafen`);
	await page.getByRole('button', { name: 'Show answer' }).click();
	await expect(page.getByText('Der Bote').first()).toBeVisible();
	await page.getByRole('button', { name: /^Easy/ }).click();
	await expect(page.getByText('Wer leitet die Runde?')).toBeVisible();
	await page.getByRole('button', { name: 'Show answer' }).click();
	await expect(page.getByText('No source given')).toBeVisible();
	await page.getByRole('button', { name: /^Easy/ }).click();
	const before = await stored(page, 'cards');
	await choose(page, site, CSV.replace('Kim', 'Lee'), 'hafen (1).csv');
	await tell(page);
	await expect(page.getByText('Notes: 1 changed')).toBeVisible();
	await page.getByRole('button', { name: 'Update this deck' }).click();
	await expect(page.getByRole('heading', { name: 'What changed' })).toBeVisible();
	const after = await stored(page, 'cards');
	expect(after).toHaveLength(before.length);
	const kept = (rows: readonly object[]) =>
		rows.map((row) => (row as { id: string; lastReviewId: string | null }).lastReviewId);
	expect(kept(after)).toEqual(kept(before));
	await choose(page, site, CSV.replace('Kim', 'Lee'), 'hafen.csv');
	await tell(page);
	await expect(page.getByText('You have this already')).toBeVisible();
});

test('a card without a source is given one, which outlives the next version of its list', async ({
	page,
	site
}) => {
	const list = 'front,back\nWho chairs?,Kim\n';
	await choose(page, site, list, 'harbour.csv');
	await page.getByRole('button', { name: 'Take this deck up' }).click();
	await expect(page.getByText('1 note · version 1')).toBeVisible();
	await page.locator('summary').filter({ hasText: 'No source given' }).first().click();
	await page.getByRole('link', { name: 'Edit' }).first().click();
	await page.getByLabel('Source', { exact: true }).selectOption({ label: 'A new source …' });
	await page.getByLabel('Its title').fill('The Example Gazette');
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(page.locator('summary').filter({ hasText: 'The Example Gazette' })).toBeVisible();
	await choose(page, site, list.replace('Kim', 'Lee'), 'harbour.csv');
	await page.getByRole('button', { name: 'Update this deck' }).click();
	await expect(page.getByRole('heading', { name: 'What changed' })).toBeVisible();
	await page.goto(`${site.url}/decks/from-harbour`);
	await expect(page.locator('summary').filter({ hasText: 'The Example Gazette' })).toBeVisible();
});

test('a list is pasted into its box, or anywhere on the page', async ({ page, site }) => {
	await page.goto(`${site.url}/import`);
	await page.getByLabel('Or paste a list').fill('quay\twhere ships lie\nfee\twhat is paid\n');
	await page.getByRole('button', { name: 'Find cards' }).click();
	await expect(page.getByRole('heading', { name: 'Quizlet list, 4 cards' })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'quay, fee' })).toBeVisible();
	await page.goto(`${site.url}/import`);
	await page.evaluate(() => {
		const clipboardData = new DataTransfer();
		clipboardData.setData('text/plain', 'Q: Who?\nA: Kim\n');
		document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
	});
	await expect(page.getByRole('heading', { name: 'hashcards deck, 1 card' })).toBeVisible();
});

test('what holds no cards is refused with what it is and what to do', async ({ page, site }) => {
	for (const [name, text, why] of [
		['report.pdf', '%PDF-1.7 broken', 'is a PDF'],
		['words.csv', 'one\ntwo\n', 'has only one column'],
		['notes.md', '# Notes', 'has no cards in it'],
		['old.apkg', 'SQLite format 3\0', 'is an Anki package']
	] as const) {
		await choose(page, site, text, name);
		await expect(page.getByText(`“${name}” ${why}`)).toBeVisible();
	}
	expect(await stored(page, 'decks')).toEqual([]);
});

test('HTML in a table is words, and never runs', async ({ page, site }) => {
	const text =
		'front,back\n"<script>document.title=1</script>Who <img src=x onerror=document.title=1> is it?",&lt;b onclick=document.title=1&gt;Kim\n';
	await choose(page, site, text, 'hostile.csv');
	await expect(page.getByRole('article').first()).toContainText('<b onclick');
	await page.getByRole('button', { name: 'Take this deck up' }).click();
	await expect(page.getByText('1 note · version 1')).toBeVisible();
	await page.goto(`${site.url}/review?deck=from-hostile`);
	await answer(page, 'Easy');
	expect(await page.title()).not.toBe('1');
});
