// Ways through deck files: choosing one, and taking the next version of the first deck from one.
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { nextDeck } from '../../src/build/commands/next-deck.mjs';
import { answer, expect, startFirstDeck, TERMS_ID, type Site } from './dateline.ts';

export const NEXT_DECK = nextDeck(fileURLToPath(new URL('../..', import.meta.url)));

export const fileOf = (text: string, name = 'terms.md') => ({
	name,
	mimeType: 'text/markdown',
	buffer: Buffer.from(text)
});

/** The next version with three mistakes in it. */
export const BROKEN_DECK = NEXT_DECK.replace(/^- source: explainer 6$/m, '- source: explainer 99')
	.replace('### buffer-zone', '### demilitarised-zone')
	.replace('2025-12-01, said', '2025-13-01, said');

/** Chooses a deck file on the import page. */
export async function choose(page: Page, site: Site, text: string, name?: string): Promise<void> {
	await page.goto(`${site.url}/import`);
	await page.getByLabel('Choose a file').setInputFiles(fileOf(text, name));
}

/** Takes the terms up, answers their first card for good, and updates them from a file. */
export async function updated(page: Page, site: Site): Promise<void> {
	await startFirstDeck(page, site);
	await answer(page, 'Easy');
	await takeNext(page, site);
}

export async function takeNext(page: Page, site: Site): Promise<void> {
	await choose(page, site, NEXT_DECK);
	await page.getByRole('button', { name: 'Update this deck' }).click();
	await expect(page.getByRole('heading', { name: 'What changed' })).toBeVisible();
}

/** Writes other texts over the first note, tags and flags it. */
export async function editFirstNote(page: Page, site: Site, meaning: string): Promise<void> {
	await page.goto(`${site.url}/decks/${TERMS_ID}/edit?note=demilitarised-zone`);
	await page.getByLabel('Meaning').fill(meaning);
	await page.getByLabel('Your tags').fill('exam; land law');
	await page.getByRole('switch').check();
}
