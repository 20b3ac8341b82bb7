// Ways to hand a quiz on, and to take one that was handed on.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, type Site } from './dateline.ts';

/** A deck that no Dateline brings: its quizzes travel whole. */
export const OWN_DECK = `---
id: harbour
title: The harbour talks
licence: CC0-1.0
sources:
  - id: gazette
    title: Harbour talks, day two
    publisher: The Gazette
    date: 2025-03-04
    paragraphs: 12
---

## Talks

### place

- question: In which town do the dockers meet the port authority?
- answer: Rotterdam
- explain: The hall by the old lock.
- source: gazette 1 "in the town hall"
- claimed by: The Gazette

### broker

- question: Which state sends the broker?
- answer: Luxembourg
- also: the Grand Duchy
- source: gazette 2
- claimed by: the dockers’ union

### price

- figure: How much is asked for night work?
- value: around $300 million
- tolerance: 5%
- source: gazette 3
- claimed by: The Gazette

### lockout

- term: lockout
- meaning: An employer’s keeping workers away from their work in a dispute.
- source: gazette 4
- claimed by: The Gazette
`;

/** Takes the deck up from its file. */
export async function takeOwnDeck(page: Page, site: Site, text = OWN_DECK): Promise<void> {
	await page.goto(`${site.url}/import`);
	await page.getByLabel('Choose a file').setInputFiles({
		name: 'harbour.md',
		mimeType: 'text/markdown',
		buffer: Buffer.from(text)
	});
	await page.getByRole('button', { name: 'Take this deck up' }).click();
	await expect(page.getByRole('link', { name: 'Study this deck' })).toBeVisible();
}

export const sharing = (page: Page) =>
	page.getByRole('region', { name: 'Give this quiz to others' });

/** Shares the quiz that is chosen on /quiz, before it was taken; gives its link. */
export async function shareFrom(page: Page, site: Site, query: string): Promise<string> {
	await page.goto(`${site.url}/quiz?${query}`);
	await page.getByRole('button', { name: 'Share this quiz' }).click();
	return linkIn(page);
}

export const linkIn = (page: Page): Promise<string> => sharing(page).locator('output').innerText();

/** The file that the sharing section hands on. */
export async function fileFrom(page: Page): Promise<{ name: string; text: string }> {
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		sharing(page).getByRole('button', { name: 'Hand on as a file' }).click()
	]);
	return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

export const resultCode = (page: Page): Promise<string> =>
	page.getByRole('region', { name: 'Your result code' }).locator('output').innerText();

/** Chooses a quiz file on /quiz. */
export async function openFile(page: Page, site: Site, text: string): Promise<void> {
	await page.goto(`${site.url}/quiz`);
	await page.getByLabel('Choose a quiz file').setInputFiles({
		name: 'quiz-1.dateline-quiz',
		mimeType: 'application/json',
		buffer: Buffer.from(text)
	});
}

/** The questions in their order, each answered by `answer`, until the result stands there. */
export async function takeAll(
	page: Page,
	answer: (prompt: string) => Promise<void>
): Promise<readonly string[]> {
	const asked: string[] = [];
	const skip = page.getByRole('button', { name: 'I don’t know' });
	const next = page.getByRole('button', { name: /^(Next question|See the result)$/ });
	// Of what no program can tell.
	const wrong = page.getByRole('button', { name: 'I was wrong' });
	const end = page.getByRole('heading', { name: 'Question by question' });
	for (;;) {
		await expect(skip.or(next).or(end).or(wrong).first()).toBeVisible();
		if (await end.isVisible()) return asked;
		if (await wrong.isVisible()) await wrong.click();
		if (await next.isVisible()) await next.click();
		else {
			const prompt = await page.locator('h1').innerText();
			if (asked.at(-1) !== prompt) asked.push(prompt);
			await answer(prompt);
		}
	}
}
