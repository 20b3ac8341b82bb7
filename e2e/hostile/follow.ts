// Goes from view to view as a press on a link does, without loading the app anew.
import type { Page } from '@playwright/test';
import { plain } from './open-deck.ts';

/** Longer than any view needs on a busy machine. */
const PATIENCE_MS = 20_000;

/** All that a reader of the page meets: its text, its title, and what stands in its boxes. */
const textOf = (page: Page): Promise<string> =>
	page.evaluate(() =>
		[
			document.title,
			...[...document.querySelectorAll('main, dialog')].map((one) => one.textContent),
			...[...document.querySelectorAll('textarea')].map(({ value }) => value)
		].join('\n')
	);

/** Follows a link to a view; whether it shows the words then. */
export async function follow(page: Page, path: string, words: string): Promise<boolean> {
	await page.evaluate(async (path) => {
		const link = document.createElement('a');
		link.href = path;
		document.body.append(link);
		link.click();
		link.remove();
		const pause = () => new Promise((resolve) => setTimeout(resolve, 1));
		while (location.pathname + location.search !== path) await pause();
	}, path);
	return shows(page, words);
}

/** Whether the page shows the words, at the latest when it must have. */
export async function shows(page: Page, words: string): Promise<boolean> {
	const wanted = plain(words);
	for (const began = Date.now(); Date.now() - began < PATIENCE_MS;) {
		const at = await page.evaluate(() => document.querySelector('main h1') !== null);
		if (at && plain(await textOf(page)).includes(wanted)) return true;
		await page.waitForTimeout(20);
	}
	return false;
}
