// The ways through decks of one's own: made, given notes, looked into.
import type { Locator, Page } from '@playwright/test';
import { expect } from './dateline.ts';

export const NOTES: readonly (readonly [kind: string, fields: Readonly<Record<string, string>>])[] =
	[
		['Term', { Term: 'demurrage', Meaning: 'a fee for idle containers' }],
		['Question', { Question: 'Where do both sides meet?', Answer: 'customs house' }],
		['Sentence with gaps', { 'Sentence with gaps': 'The quay is {{state::closed}}.' }],
		['Figure', { Question: 'How many containers stand there?', Figure: 'around 4,500 containers' }],
		['Event', { Event: 'The first meeting', Date: '2025-03-03' }],
		['Statement', { Statement: 'There is no deal yet.', 'Who said it': 'Jo Example' }],
		['Position', { Issue: 'night work', Party: 'the port authority', Position: 'three nights' }]
	];

export async function fill(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
	for (const [label, text] of Object.entries(fields)) {
		await page.getByLabel(label, { exact: true }).fill(text);
	}
}

export async function newDeck(page: Page, url: string, title: string): Promise<void> {
	await page.goto(`${url}/decks`);
	await page.getByRole('link', { name: 'New deck' }).click();
	await page.getByLabel('Title').fill(title);
	await page.getByRole('button', { name: 'Make the deck' }).click();
	await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

export async function addNote(page: Page, [kind, fields]: (typeof NOTES)[number]): Promise<void> {
	await page.getByRole('link', { name: 'Add a note' }).click();
	await page.getByRole('link', { name: kind, exact: true }).click();
	await fill(page, fields);
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(page.getByRole('link', { name: 'Add a note' })).toBeVisible();
}

/** The note's line in the list, with its evidence open. */
export async function opened(page: Page, words: string): Promise<Locator> {
	const note = page.locator('article').filter({ hasText: words });
	const details = note.locator('details');
	if (!(await details.evaluate((one) => (one as HTMLDetailsElement).open))) {
		await note.locator('summary').click();
	}
	return note;
}

/** A deck of whose four notes three are too long to be typed, and have no wrong options. */
export async function poorDeck(page: Page, url: string): Promise<void> {
	await newDeck(page, url, 'Harbour talks');
	for (const [Question, Answer] of [
		['Who leads the talks?', 'a judge who used to run the northern harbour'],
		['Who pays for the new quay?', 'the fishermen who had asked for it long ago'],
		['Who objects to the night work?', 'the families of those who load the ships'],
		['Where do both sides meet?', 'in the hall']
	] as const)
		await addNote(page, ['Question', { Question, Answer }]);
}
