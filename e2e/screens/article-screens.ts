// The screens of an article: opened, decided on, edited, by hand, done; and what is refused.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, type Site } from '../steps/dateline.ts';
import type { Screen } from './screen.ts';

const textOf = (name: string) =>
	readFileSync(new URL(`../../bench/article/texts/${name}.txt`, import.meta.url), 'utf8');

export const ELECTION = textOf('assembly-election');
/** It says nowhere when it was written. */
export const UNDATED = textOf('migration-law-questions');

/** Pastes a text and reads it. */
export async function openArticle(page: Page, site: Site, text = ELECTION): Promise<void> {
	await page.goto(`${site.url}/article`);
	await page.getByLabel('Paste the text here').fill(text);
	await page.getByRole('button', { name: 'Read it' }).click();
	await expect(page.getByRole('article')).toBeVisible();
	await expect(page.getByRole('region', { name: 'Suggestion' })).toBeVisible();
}

/** The question of the suggestion at hand. */
export const suggested = (page: Page): Promise<string> =>
	page.getByRole('region', { name: 'Suggestion' }).locator('h2').innerText();

/** Presses a button, and waits until another suggestion is there. */
export async function decide(page: Page, name: 'Accept' | 'Reject'): Promise<string> {
	const before = await suggested(page);
	await page.getByRole('button', { name }).click();
	await expect(page.getByRole('region', { name: 'Suggestion' }).locator('h2')).not.toHaveText(
		before
	);
	return before;
}

/** Marks the first of these words in the article, as a finger would. */
export async function mark(page: Page, words: string): Promise<void> {
	await page.evaluate((wanted) => {
		const root = document.querySelector('article')!;
		const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const at = node.textContent!.indexOf(wanted);
			if (at < 0) continue;
			getSelection()!.setBaseAndExtent(node, at, node, at + wanted.length);
			return;
		}
		throw new Error(`not in the text: ${wanted}`);
	}, words);
	await expect(page.getByRole('group', { name: 'Make a card of the marked words' })).toBeVisible();
}

const at = async (page: Page, site: Site) => {
	await page.goto(`${site.url}/article`);
	await expect(page.getByRole('heading', { name: 'From an article' })).toBeVisible();
};

export const ARTICLE_SCREENS: readonly Screen[] = [
	{ name: 'article-open', open: at },
	{
		name: 'article-refused',
		async open(page, site) {
			await at(page, site);
			await page.getByLabel('Paste the text here').fill('– – –');
			await page.getByRole('button', { name: 'Read it' }).click();
			await expect(page.getByRole('alert')).toBeVisible();
		}
	},
	{
		name: 'article-shared',
		async open(page, site) {
			await page.goto(
				`${site.url}/article?title=A+vote&text=${encodeURIComponent('https://paper.example/a-vote')}`
			);
			await expect(page.getByText('Only the page’s address came with it')).toBeVisible();
		}
	},
	{ name: 'article-suggestion', open: openArticle },
	{
		name: 'article-accepted',
		async open(page, site) {
			await openArticle(page, site);
			for (let count = 0; count < 3; count++) await decide(page, 'Accept');
			await expect(page.getByText(/^Added to/).last()).toBeVisible();
		}
	},
	{
		name: 'article-undated',
		async open(page, site) {
			await openArticle(page, site, UNDATED);
		}
	},
	{
		name: 'article-edit',
		async open(page, site) {
			await openArticle(page, site);
			await page.getByRole('button', { name: 'Edit' }).click();
			await expect(page.getByRole('dialog')).toBeVisible();
		}
	},
	{
		name: 'article-not-in-the-text',
		async open(page, site) {
			await openArticle(page, site);
			await mark(page, '78.4 percent');
			await page.getByRole('button', { name: /^An answer/ }).click();
			await page.getByLabel('Question').fill('How high was turnout?');
			await page.getByLabel('Answer').fill('81 percent');
			await expect(page.getByText('Not in the text:')).toBeVisible();
			await page.getByText('Not in the text:').scrollIntoViewIfNeeded();
		}
	},
	{
		name: 'article-marked',
		async open(page, site) {
			await openArticle(page, site);
			await mark(page, '78.4 percent');
		}
	},
	{
		name: 'article-marked-by-keys',
		async open(page, site) {
			await openArticle(page, site);
			await page.keyboard.press('m');
			await expect(page.getByRole('dialog')).toBeVisible();
		}
	},
	{
		name: 'article-about',
		async open(page, site) {
			await openArticle(page, site);
			await page.getByRole('button', { name: 'Change source or deck' }).click();
			await expect(page.getByRole('dialog')).toBeVisible();
		}
	},
	{
		name: 'article-done',
		async open(page, site) {
			await openArticle(page, site, ELECTION.split('\n\n').slice(0, 4).join('\n\n'));
			const accept = page.getByRole('button', { name: 'Accept' });
			const main = page.locator('main');
			while (await accept.isVisible()) {
				const before = await main.innerText();
				await page.keyboard.press('a');
				await expect(main).not.toHaveText(before, { useInnerText: true });
			}
			await expect(page.getByRole('heading', { name: 'All looked at' })).toBeVisible();
		}
	},
	{
		name: 'article-more',
		async open(page, site) {
			await openArticle(page, site);
			const decide = page.getByRole('group', { name: 'This suggestion' });
			const more = page.getByRole('button', { name: /^Show \d+ more/ });
			const main = page.locator('main');
			while (await decide.isVisible()) {
				const before = await main.innerText();
				await page.keyboard.press('r');
				await expect(main).not.toHaveText(before, { useInnerText: true });
			}
			await expect(more).toBeVisible();
		}
	},
	{
		name: 'article-less-sure',
		async open(page, site) {
			await ARTICLE_SCREENS.find(({ name }) => name === 'article-more')!.open(page, site);
			await page.getByRole('button', { name: /^Show \d+ more/ }).click();
			await expect(page.getByText('Less certain: check it before you accept it.')).toBeVisible();
		}
	},
	{
		name: 'article-kept',
		async open(page, site) {
			await openArticle(page, site);
			await decide(page, 'Accept');
			await openArticle(page, site, UNDATED);
			await at(page, site);
			await expect(page.getByRole('heading', { name: 'Go on with' })).toBeVisible();
		}
	},
	{
		name: 'article-unknown',
		async open(page, site) {
			await page.goto(`${site.url}/article?id=nowhere`);
			await expect(page.getByRole('heading', { name: 'No such article' })).toBeVisible();
		}
	}
];
