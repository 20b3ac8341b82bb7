// A deck of one's own on a phone: written, studied, changed, handed out and taken in again; nothing is lost.
import { answer, expect, readyOffline, stored, test, testWithWorker } from './steps/dateline.ts';
import type { Page } from '@playwright/test';
import { NOTES, addNote, fill, newDeck, opened } from './steps/own-deck-steps.ts';

const width = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

test.use({ viewport: { width: 390, height: 844 } });

test('a note of each kind is written, half of one survives a reload, and the cards are those that were shown', async ({
	page,
	site
}) => {
	await newDeck(page, site.url, 'Harbour talks');
	for (const note of NOTES) await addNote(page, note);
	await expect(page.locator('article')).toHaveCount(7);
	expect(await width(page)).toBe(390);

	await page.getByRole('link', { name: 'Add a note' }).click();
	await page.getByRole('link', { name: 'Question', exact: true }).click();
	await page.getByLabel('Question', { exact: true }).fill('Who chairs the ta');
	await page.reload();
	await expect(page.getByLabel('Question', { exact: true })).toHaveValue('Who chairs the ta');
	await page.getByRole('link', { name: 'Later' }).click();
	await page.getByRole('link', { name: 'Add a note' }).click();
	await page.getByRole('link', { name: 'Go on with it' }).click();
	await fill(page, { Question: 'Who chairs the talks?', Answer: 'Kim Sample' });
	const card = page.getByRole('article').filter({ hasText: 'Who chairs the talks?' });
	await expect(card).toContainText('Kim Sample');
	expect(await width(page)).toBe(390);
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(page.locator('article')).toHaveCount(8);
});

test('a form says what it wants, beside the field, and takes words of a sentence for a gap', async ({
	page,
	site
}) => {
	await newDeck(page, site.url, 'Harbour talks');
	await page.getByRole('link', { name: 'Add a note' }).click();
	await page.getByRole('link', { name: 'Sentence with gaps' }).click();
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	const sentence = page.getByLabel('Sentence with gaps', { exact: true });
	await expect(sentence).toBeFocused();
	await expect(page.getByRole('alert')).toHaveText('This must not be empty.');
	await sentence.fill('The quay is closed.');
	await expect(page.getByRole('alert')).toContainText('This sentence has no gap');
	await sentence.evaluate((box: HTMLTextAreaElement) => box.setSelectionRange(12, 18));
	await page.getByRole('button', { name: 'Make the marked words a gap' }).click();
	await expect(sentence).toHaveValue('The quay is {{closed::closed}}.');
	await page.getByLabel('Source', { exact: true }).selectOption('A new source …');
	await fill(page, { 'Its title': 'Day two', 'Its date': 'May', Link: 'gazette' });
	await expect(page.getByRole('alert')).toHaveText([/2025-11-24/, /https:/]);
	await fill(page, {
		'Its date': '2025-03-04',
		Link: 'https://example.org',
		Passage: 'It is "shut".'
	});
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	const note = await opened(page, 'The quay is');
	await expect(note).toContainText('It is "shut".');
	await expect(note).toContainText('4 March 2025');
});

test('what is common knowledge is written as such, and its evidence says so', async ({
	page,
	site
}) => {
	await newDeck(page, site.url, 'Harbour talks');
	await page.getByRole('link', { name: 'Add a note' }).click();
	await page.getByRole('link', { name: 'Question', exact: true }).click();
	await fill(page, { Question: 'On which lake does the harbour lie?', Answer: 'Lake Example' });
	await page.getByRole('button', { name: 'Add another source' }).click();
	await expect(page.getByLabel('Source').first().getByText('common knowledge')).toHaveCount(0);
	await page.getByRole('button', { name: 'Take this source out' }).last().click();
	await page.getByLabel('Source', { exact: true }).selectOption('common knowledge');
	await expect(page.getByLabel('Claimed by')).toHaveCount(0);
	await expect(page.getByRole('button', { name: 'Add another source' })).toHaveCount(0);
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	const note = await opened(page, 'On which lake');
	await expect(note).toContainText('Common knowledge, not from a document');
	await expect(note.getByText('Who says so')).toHaveCount(0);
	await note.getByRole('link', { name: 'Edit' }).click();
	await expect(page.getByLabel('Source', { exact: true })).toHaveValue(/common/);
});

test('a note that is studied is edited, moved, deleted and brought back, with its progress', async ({
	page,
	site
}) => {
	await newDeck(page, site.url, 'Elsewhere');
	await newDeck(page, site.url, 'Harbour talks');
	await addNote(page, NOTES[1]!);
	await addNote(page, NOTES[3]!);
	await page.getByRole('link', { name: 'Study this deck' }).click();
	await answer(page, 'Easy');
	await page.goto(`${site.url}/decks`);
	await page.getByRole('link', { name: 'Harbour talks' }).click();
	const progress = async () => {
		const cards = await stored<{ id: string; schedule: { kind: string }; deckId: string }>(
			page,
			'cards'
		);
		return cards.find(({ id }) => id.endsWith('#answer'))!;
	};
	const before = await progress();
	expect(before.schedule.kind).toBe('review');

	await (await opened(page, 'Where do both sides meet?')).getByText('Edit').click();
	await page.getByLabel('Answer', { exact: true }).fill('town hall');
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(page.locator('article').first()).toContainText('town hall');
	expect((await progress()).schedule).toEqual(before.schedule);

	await (await opened(page, 'Where do both sides meet?')).getByText('Move').click();
	await page.getByRole('dialog').getByRole('button', { name: 'Elsewhere' }).click();
	await expect(page.locator('article')).toHaveCount(1);
	expect((await progress()).schedule).toEqual(before.schedule);
	expect((await progress()).deckId).not.toBe(before.deckId);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.locator('article')).toHaveCount(2);

	await (await opened(page, 'Where do both sides meet?')).getByText('Delete').click();
	await expect(page.locator('article')).toHaveCount(1);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.locator('article')).toHaveCount(2);
	expect((await progress()).schedule).toEqual(before.schedule);
});

testWithWorker(
	'a deck that is saved as a file and deleted is there again with the file, and with its progress, offline',
	async ({ page, context, site }) => {
		await newDeck(page, site.url, 'Harbour talks');
		for (const note of NOTES) await addNote(page, note);
		await readyOffline(page);
		await site.close();
		await context.setOffline(true);
		await page.getByRole('link', { name: 'Study this deck' }).click();
		await answer(page, 'Easy');
		await page.goBack();
		const cards = () => stored<{ id: string; schedule: unknown }>(page, 'cards');
		const before = (await cards()).map(({ id, schedule }) => [id, schedule]);

		const downloading = page.waitForEvent('download');
		await page.getByRole('button', { name: 'Save as a file' }).click();
		const file = await (await downloading).path();
		await expect(page.getByText(/^Saved as “harbour-talks-\w+\.md”/)).toBeVisible();
		await page.getByRole('button', { name: 'Delete this deck' }).click();
		await expect(page.getByRole('heading', { name: '“Harbour talks” is deleted' })).toBeVisible();
		await page.getByRole('link', { name: 'Decks', exact: true }).first().click();
		await expect(page.getByRole('link', { name: 'Harbour talks' })).toBeHidden();

		await page.getByRole('link', { name: 'Open a deck file' }).click();
		await page.getByLabel('Choose a file').setInputFiles({
			name: 'harbour.md',
			mimeType: 'text/markdown',
			buffer: await import('node:fs/promises').then(({ readFile }) => readFile(file))
		});
		// By key: the message that all is ready offline may lie over it on a phone.
		await page.getByRole('button', { name: 'Take this deck up' }).press('Enter');
		await expect(page.getByRole('heading', { level: 1, name: 'Harbour talks' })).toBeVisible();
		await expect(page.getByRole('link', { name: 'Add a note' })).toBeVisible();
		expect((await cards()).map(({ id, schedule }) => [id, schedule])).toEqual(before);
	}
);

test('a deck that was deleted is brought back where it stood', async ({ page, site }) => {
	await newDeck(page, site.url, 'Harbour talks');
	await addNote(page, NOTES[0]!);
	await page.getByRole('button', { name: 'Delete this deck' }).click();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.locator('article')).toHaveCount(1);
	await page.getByRole('link', { name: 'Title and description' }).click();
	await page.getByLabel('Title').fill('Talks at the quay');
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Talks at the quay' })).toBeVisible();
	await page.getByRole('link', { name: 'Quiz this deck' }).click();
	await expect(page.getByText('Talks at the quay').first()).toBeVisible();
});
