// A quiz of few notes: it says beforehand how many questions there will be and takes wrong options by a tap;
// what Kahoot cannot have is named with the reason before anything is saved.
import { expect, stored, test } from './steps/dateline.ts';
import { poorDeck } from './steps/own-deck-steps.ts';

interface StoredNote {
	readonly note: { readonly question?: string; readonly decoys: readonly string[] };
}

test.use({ viewport: { width: 390, height: 844 } });

test('a poor deck gives more questions once its notes have taken wrong options over', async ({
	page,
	site
}) => {
	await poorDeck(page, site.url);
	await page.goto(`${site.url}/quiz`);
	const possible = page.getByRole('region', { name: 'What would make more questions' });
	await expect(possible.getByRole('status')).toHaveText('1 of 10 questions is possible.');
	await possible.getByText('3 notes give no question: see what would').click();
	const judge = possible.getByRole('group', { name: 'Who leads the talks?' });
	await expect(judge.getByRole('button')).toHaveText([
		'the fishermen who had asked for it long ago',
		'the families of those who load the ships'
	]);
	for (const option of ['the fishermen who had', 'the families of those'])
		await judge.getByRole('button', { name: option }).click();
	await expect(judge.getByRole('button', { pressed: true })).toHaveCount(2);
	await expect(possible.getByRole('status')).toHaveText('2 of 10 questions are possible.');
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);

	const wrong = async () => {
		const notes = await stored<StoredNote>(page, 'notes');
		return notes.find(({ note }) => note.question === 'Who leads the talks?')!.note.decoys;
	};
	expect(await wrong()).toHaveLength(2);
	await judge.getByRole('button', { name: 'the families of those' }).click();
	await expect(judge.getByRole('button', { pressed: true })).toHaveCount(1);
	expect(await wrong()).toEqual(['the fishermen who had asked for it long ago']);
	await judge.getByRole('button', { name: 'the families of those' }).click();
	await expect(judge.getByRole('button', { pressed: true })).toHaveCount(2);

	await page.getByRole('button', { name: 'Share this quiz' }).click();
	const kahoot = page.getByRole('region', { name: 'What Kahoot takes' });
	await expect(kahoot).toContainText('Kahoot takes 1 of 2 questions. Left out:');
	await expect(kahoot.getByRole('listitem')).toHaveText([
		/Where do both sides meet\?\s*It is answered by typing, and there are no wrong options/
	]);
	const saved = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save for Kahoot' }).click();
	expect((await saved).suggestedFilename()).toMatch(/-kahoot\.xlsx$/);
	await expect(page.getByText('1 question saved.')).toBeVisible();
});
