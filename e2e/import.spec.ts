// A deck that came from a file alone, and where the focus goes when a press takes its button away.
import type { Page } from '@playwright/test';
import {
	answer,
	expect,
	startFirstDeck,
	test,
	TERMS,
	TERMS_ID,
	type Site
} from './steps/dateline.ts';
import {
	BROKEN_DECK,
	NEXT_DECK,
	choose,
	editFirstNote,
	takeNext,
	updated
} from './steps/deck-file.ts';

const HANDED_OUT = `---
id: handed-out
title: Handed out
licence: CC0-1.0
version: 1
description: One note.
sources:
  - id: paper
    title: A paper
    date: 2025-03-04
---

### quay

- term: quay
- meaning: where ships are tied up
- source: paper 1
- claimed by: the paper
`;
const REVISED = HANDED_OUT.replace('version: 1', 'version: 2').replace('tied up', 'made fast');

async function takeUp(page: Page, site: Site): Promise<void> {
	await choose(page, site, HANDED_OUT);
	await expect(page.getByText('1 note from 1 source')).toBeVisible();
	await page.getByRole('button', { name: 'Take this deck up' }).click();
	await expect(page.getByText('1 note · version 1')).toBeVisible();
}

const inMain = (page: Page) =>
	page.evaluate(() => document.activeElement?.closest('main') !== null);

test('what has come of a file is said to those who do not see it', async ({ page, site }) => {
	const said = page.getByRole('status').filter({ hasText: /problems|taken up|nothing new/ });
	await choose(page, site, BROKEN_DECK, 'broken.md');
	await expect(said).toHaveText(/^“broken.md” has \d problems\.$/);
	await takeUp(page, site);
	await choose(page, site, HANDED_OUT);
	await expect(said).toHaveText('“Handed out” brings nothing new.');
});

test('an update from a file that was taken back leads to its file again', async ({
	page,
	site
}) => {
	await takeUp(page, site);
	await choose(page, site, REVISED);
	await page.getByRole('button', { name: 'Update this deck' }).click();
	await page.getByRole('button', { name: 'Take the update back' }).click();
	await page.getByRole('link', { name: 'Open its file again' }).click();
	await expect(page).toHaveURL(`${site.url}/import`);
	await page.goto(`${site.url}/decks/handed-out/update`);
	await expect(page.getByText('This deck came from a file')).toBeVisible();
});

test('a deck from a file that is no longer studied is said to come back with its file', async ({
	page,
	site
}) => {
	await takeUp(page, site);
	await page.getByRole('button', { name: 'Stop studying this deck' }).click();
	await expect(page.getByText('If you had it from a file, open the file again')).toBeVisible();
	expect(await inMain(page)).toBe(true);
	await page.getByRole('link', { name: 'Open a deck file' }).click();
	await expect(page.getByLabel('Choose a file')).toBeAttached();
});

test('taking up, settling and taking back with keys, the focus stays in the page', async ({
	page,
	site
}) => {
	await page.goto(`${site.url}/decks/peace-plan-positions`);
	await page.getByRole('button', { name: 'Take this deck up' }).press('Enter');
	await expect(page.getByRole('link', { name: 'Study this deck' })).toBeFocused();

	await startFirstDeck(page, site);
	await answer(page, 'Easy');
	await editFirstNote(page, site, 'As I say it.');
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(page.getByText('Your version.')).toBeVisible();
	await takeNext(page, site);
	await page.getByRole('button', { name: 'Keep mine' }).press('Enter');
	await expect(page.getByRole('heading', { name: 'Your own texts' })).toBeHidden();
	await expect.poll(() => inMain(page)).toBe(true);
	await page.getByRole('button', { name: 'Take the update back' }).press('Enter');
	await expect(page.getByText('The update was taken back')).toBeVisible();
	await expect.poll(() => inMain(page)).toBe(true);
});

test('an update in one tab is seen in the others that show its deck', async ({
	page,
	context,
	site
}) => {
	await startFirstDeck(page, site);
	const [notes, changes] = [await context.newPage(), await context.newPage()];
	await notes.goto(`${site.url}/decks/${TERMS_ID}`);
	await changes.goto(`${site.url}/decks/${TERMS_ID}/changes`);
	await expect(notes.getByRole('heading', { name: TERMS })).toBeVisible();
	await expect(changes.getByText('Nothing: you study version')).toBeVisible();
	await choose(page, site, NEXT_DECK);
	await page.getByRole('button', { name: 'Update this deck' }).click();
	await expect(notes.getByRole('link', { name: 'what changed' })).toBeVisible();
	await expect(changes.getByRole('link', { name: /Study what changed/ })).toBeVisible();
});

test('after what changed, the rest of the deck is one press away', async ({ page, site }) => {
	await updated(page, site);
	await page.getByRole('link', { name: /Study what changed \(2 cards\)/ }).click();
	for (let count = 0; count < 2; count++) await answer(page, 'Easy');
	await expect(page.getByText('Of what the update changed, nothing is left')).toBeVisible();
	await expect(page.getByText('New cards wait for tomorrow')).toBeHidden();
	await page.getByRole('link', { name: 'Go on with this deck' }).click();
	await expect(page.getByRole('button', { name: 'Show answer' })).toBeVisible();
});
