// The screens of a deck's update, of what changed, and of one's own version of a note.
import { answer, expect, startFirstDeck, TERMS_ID } from '../steps/dateline.ts';
import {
	BROKEN_DECK,
	choose,
	editFirstNote,
	NEXT_DECK,
	takeNext,
	updated
} from '../steps/deck-file.ts';
import { GIFT, GIFT_NAME } from '../steps/gift-file.ts';
import type { Screen } from './screen.ts';

export const UPDATE_SCREENS: readonly Screen[] = [
	{
		name: 'import',
		open: async (page, site) => {
			await page.goto(`${site.url}/import`);
			await expect(page.locator('h1').first()).toBeVisible();
		}
	},
	{
		name: 'import-problems',
		open: async (page, site) => {
			await choose(page, site, BROKEN_DECK, 'terms.md');
			await expect(page.getByRole('heading', { name: /problems/ })).toBeVisible();
		}
	},
	{
		name: 'import-new',
		open: async (page, site) => {
			await choose(page, site, NEXT_DECK);
			await expect(page.getByText('You do not study this deck yet')).toBeVisible();
		}
	},
	{
		name: 'import-table',
		open: async (page, site) => {
			const rows = 'front,back,tags,source\nWho <b>chairs</b>?,Kim,talks,The Gazette\nWhen?,,,\n';
			await choose(page, site, rows, 'harbour.csv');
			await expect(page.getByRole('heading', { name: 'Table, 1 card' })).toBeVisible();
		}
	},
	{
		name: 'import-gift',
		open: async (page, site) => {
			await choose(page, site, GIFT, GIFT_NAME);
			await page.getByText('2 questions of this file cannot be taken').click();
			await expect(page.getByText('It wants an essay')).toBeVisible();
		}
	},
	{
		name: 'update-preview',
		open: async (page, site) => {
			await startFirstDeck(page, site);
			await answer(page, 'Easy');
			await choose(page, site, NEXT_DECK);
			await page.getByText('Notes: 1 added').scrollIntoViewIfNeeded();
			await page.locator('summary').first().click();
		}
	},
	{ name: 'what-changed', open: updated },
	{
		name: 'what-changed-conflict',
		open: async (page, site) => {
			await startFirstDeck(page, site);
			await answer(page, 'Easy');
			await editFirstNote(page, site, 'Land without soldiers, as I say it.');
			await page.getByRole('button', { name: 'Save' }).click();
			await expect(page.getByText('Your version.')).toBeVisible();
			await takeNext(page, site);
		}
	},
	{
		name: 'what-changed-taken-back',
		open: async (page, site) => {
			await updated(page, site);
			await page.getByRole('button', { name: 'Take the update back' }).click();
			await expect(page.getByText('The update was taken back')).toBeVisible();
		}
	},
	{
		name: 'review-news',
		open: async (page, site) => {
			await updated(page, site);
			await page.getByRole('link', { name: /Study what changed/ }).click();
			await expect(page.getByText('The answer has changed')).toBeVisible();
		}
	},
	{
		name: 'review-news-answer',
		open: async (page, site) => {
			await updated(page, site);
			await page.getByRole('link', { name: /Study what changed/ }).click();
			await page.getByRole('button', { name: 'Show answer' }).click();
		}
	},
	{
		name: 'note-edit',
		open: async (page, site) => {
			await startFirstDeck(page, site);
			await editFirstNote(page, site, 'Land without soldiers, as I say it.');
		}
	},
	{
		name: 'note-edit-wrong',
		open: async (page, site) => {
			await startFirstDeck(page, site);
			await editFirstNote(page, site, '');
			await expect(page.getByText('This must not be empty.')).toBeVisible();
		}
	},
	{
		name: 'note-own',
		open: async (page, site) => {
			await startFirstDeck(page, site);
			await editFirstNote(page, site, 'Land without soldiers, as I say it.');
			await page.getByRole('button', { name: 'Save' }).click();
			await expect(page.getByText('Your version.')).toBeVisible();
		}
	},
	{
		name: 'deck-updated',
		open: async (page, site) => {
			await updated(page, site);
			await page.goto(`${site.url}/decks/${TERMS_ID}`);
			await expect(page.getByRole('link', { name: 'what changed' })).toBeVisible();
		}
	}
];
