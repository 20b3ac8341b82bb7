// Goes from view to view as a press on a link does, without loading the app anew.
import type { Page } from '@playwright/test';
import { plain } from './open-deck.ts';

/** Longer than any view needs on a busy machine. */
const PATIENCE_MS = 60_000;

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

/** Whether the page comes to show the words: in its text, its title, or a box to write in. */
export function shows(page: Page, words: string): Promise<boolean> {
	return page.evaluate(
		async ({ wanted, patienceMs }) => {
			const pause = () => new Promise((resolve) => setTimeout(resolve, 10));
			const text = () =>
				[
					document.title,
					...[...document.querySelectorAll('main, dialog')].map((one) => one.textContent),
					...[...document.querySelectorAll('textarea')].map(({ value }) => value)
				]
					.join('\n')
					.replace(/\s+/g, ' ')
					.toLowerCase()
					.normalize('NFC');
			const until = Date.now() + patienceMs;
			while (Date.now() < until) {
				if (document.querySelector('main h1') && text().includes(wanted)) return true;
				await pause();
			}
			return false;
		},
		{ wanted: plain(words), patienceMs: PATIENCE_MS }
	);
}
