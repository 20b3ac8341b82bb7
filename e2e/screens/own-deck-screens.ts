// The screens of decks of one's own: made, empty, written in, with a note moved or deleted, deleted.
import type { Page } from '@playwright/test';
import { expect, type Site } from '../steps/dateline.ts';
import { NOTES, addNote, fill, newDeck, opened } from '../steps/own-deck-steps.ts';
import type { Screen } from './screen.ts';

async function withNotes(page: Page, site: Site): Promise<void> {
	await newDeck(page, site.url, 'Elsewhere');
	await newDeck(page, site.url, 'Harbour talks');
	for (const note of NOTES.slice(0, 3)) await addNote(page, note);
}

async function form(page: Page, site: Site, kind: string): Promise<void> {
	await newDeck(page, site.url, 'Harbour talks');
	await page.getByRole('link', { name: 'Add a note' }).click();
	await page.getByRole('link', { name: kind, exact: true }).click();
	await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeVisible();
}

export const OWN_DECK_SCREENS: readonly Screen[] = [
	{
		name: 'own-deck-new',
		async open(page, site) {
			await page.goto(`${site.url}/decks/new`);
			await expect(page.getByLabel('Title')).toBeVisible();
		}
	},
	{ name: 'own-deck-empty', open: (page, site) => newDeck(page, site.url, 'Harbour talks') },
	{
		name: 'own-deck',
		async open(page, site) {
			await withNotes(page, site);
			await opened(page, 'demurrage');
		}
	},
	{
		name: 'own-decks-listed',
		async open(page, site) {
			await withNotes(page, site);
			await page.goto(`${site.url}/decks`);
			await expect(page.getByText('Yours.').first()).toBeVisible();
		}
	},
	{
		name: 'own-note-kinds',
		async open(page, site) {
			await newDeck(page, site.url, 'Harbour talks');
			await page.getByRole('link', { name: 'Add a note' }).click();
			await expect(page.getByRole('heading', { name: 'A new note' })).toBeVisible();
		}
	},
	{
		name: 'own-note-form',
		async open(page, site) {
			await form(page, site, 'Question');
			await fill(page, NOTES[1]![1]);
		}
	},
	{
		name: 'own-note-evidence',
		async open(page, site) {
			await form(page, site, 'Sentence with gaps');
			await fill(page, NOTES[2]![1]);
			await page.getByLabel('Source', { exact: true }).selectOption('A new source …');
			await page.getByLabel('Link', { exact: true }).fill('gazette');
			await page.getByLabel('Passage').scrollIntoViewIfNeeded();
		}
	},
	{
		name: 'own-note-gives-away',
		async open(page, site) {
			await form(page, site, 'Question');
			await fill(page, { Question: 'Do they meet at the quay?', Answer: 'the quay' });
			await page.getByText('stands in the question').scrollIntoViewIfNeeded();
		}
	},
	{
		name: 'own-note-moved-to',
		async open(page, site) {
			await withNotes(page, site);
			await (await opened(page, 'demurrage')).getByText('Move').click();
			await expect(page.getByRole('dialog')).toBeVisible();
		}
	},
	{
		name: 'own-note-deleted',
		async open(page, site) {
			await withNotes(page, site);
			await (await opened(page, 'demurrage')).getByText('Delete').click();
			await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
		}
	},
	{
		name: 'own-deck-deleted',
		async open(page, site) {
			await withNotes(page, site);
			await page.getByRole('button', { name: 'Delete this deck' }).click();
			await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
		}
	}
];
