// A deck of thousands of notes: written with progress, called off without a trace, taken up, let go again.
import { expect, test } from './steps/dateline.ts';
import { choose } from './steps/deck-file.ts';

const COUNT = 2500;
const LARGE = `---
id: large
title: Large
licence: CC0-1.0
version: 1
description: Thousands of notes.
sources:
  - id: paper
    title: A paper
    date: 2025-03-04
---
${Array.from(
	{ length: COUNT },
	(_, place) => `
### point-${place}

- question: What was point ${place}?
- answer: Clause ${place}
- source: paper 1
- claimed by: the paper
`
).join('')}`;

test('a large deck that is called off leaves nothing, and is taken up whole', async ({
	page,
	site
}) => {
	await choose(page, site, LARGE);
	const takeUp = page.getByRole('button', { name: 'Take this deck up' });
	const cancel = page.getByRole('button', { name: 'Cancel' });
	await takeUp.click();
	await expect(page.getByRole('progressbar', { name: 'Writing the deck' })).toBeVisible();
	await cancel.click();
	await expect(takeUp).toBeEnabled();
	await expect(takeUp).toBeFocused();
	await expect(cancel).toBeHidden();
	const there = () =>
		page.evaluate(
			() =>
				new Promise<number>((resolve, reject) => {
					const opening = indexedDB.open('dateline');
					opening.onerror = () => reject(opening.error);
					opening.onsuccess = () => {
						const notes = opening.result.transaction('notes').objectStore('notes').count();
						notes.onerror = () => reject(notes.error);
						notes.onsuccess = () => {
							opening.result.close();
							resolve(notes.result);
						};
					};
				})
		);
	expect(await there()).toBe(0);

	await takeUp.click();
	await expect(page.getByText('2500 notes · version 1')).toBeVisible();
	expect(await there()).toBe(COUNT);
	const notes = page.getByRole('article');
	await expect(notes).toHaveCount(200);
	const more = page.getByRole('button', { name: 'Show more' });
	await expect(more).toHaveText('Show more (2300 notes left)');
	await more.click();
	await expect(notes).toHaveCount(400);
	await expect(notes.last()).toContainText('What was point 399?');

	await page.getByRole('link', { name: 'Study this deck' }).click();
	await expect(page.getByText('What was point 0?')).toBeVisible();
	await page.goBack();
	await page.getByRole('button', { name: 'Stop studying this deck' }).click();
	await page.goto(`${site.url}/decks`);
	await expect(page.getByRole('link', { name: 'Large', exact: true })).toBeHidden();
});

test('a quiz of a large deck marks what is typed, as the deck has it', async ({ page, site }) => {
	await choose(page, site, LARGE);
	await page.getByRole('button', { name: 'Take this deck up' }).click();
	await expect(page.getByText('2500 notes · version 1')).toBeVisible();
	await page.goto(`${site.url}/quiz/run?deck=large&kind=type&count=3&seed=123456`);
	const field = page.getByLabel('Your answer');
	await expect(field).toBeVisible();
	const point = /point (\d+)/.exec(await page.locator('main').innerText())![1]!;
	await field.fill(`Clause ${point}`);
	await page.getByRole('button', { name: 'Check' }).click();
	await expect(page.getByText('Right', { exact: true })).toBeVisible();
});
