// Goes through every view of a deck that was taken up, and gathers the text that they show.
import type { Page } from '@playwright/test';
import type { Site } from '../steps/dateline.ts';
import { patiently, type Watch } from './watch.ts';

const QUESTIONS = 12;

/** All text of all views of a deck; each is looked at for what must not be there. */
export async function textOfViews(
	page: Page,
	site: Site,
	watch: Watch,
	deck: string,
	notes: readonly string[]
): Promise<string> {
	const texts: string[] = [];
	const look = async (view: string) => {
		const text = await page.evaluate(() => {
			for (const details of document.querySelectorAll('details')) details.open = true;
			return [
				document.title,
				...[...document.querySelectorAll('main, dialog')].map((one) => one.textContent)
			].join('\n');
		});
		texts.push(text);
		await watch.expectNothing(`${view} of ${deck}`);
	};
	const open = async (path: string) => {
		await page.goto(`${site.url}${path}`);
		await patiently(page.getByRole('heading', { level: 1 })).toBeVisible();
	};

	await open(`/decks/${deck}`);
	await look('the notes');
	for (const view of ['timeline', 'positions']) {
		await open(`/decks/${deck}/${view}`);
		await look(`the ${view}`);
	}
	for (const note of notes.slice(0, 3)) {
		await open(`/decks/${deck}/timeline?note=${note}`);
		await patiently(page.getByRole('dialog')).toBeVisible();
		await look(`the sheet of ${note}`);
		await open(`/decks/${deck}/edit?note=${note}`);
		await look(`the form of ${note}`);
	}
	await open(`/decks/${deck}?note=rival-one`);
	await page
		.locator('#note-rival-one')
		.getByRole('button', { name: /Compare/ })
		.click();
	await patiently(page.getByRole('dialog').getByRole('listitem')).toHaveCount(2);
	await look('the rivals');

	await open(`/review?deck=${deck}`);
	for (let count = 0; count < QUESTIONS; count++) {
		const show = page.getByRole('button', { name: 'Show answer', exact: true });
		if (!(await show.isVisible())) break;
		await look('a question');
		await show.click();
		const good = page.getByRole('button', { name: /^Good/ });
		await patiently(good).toBeVisible();
		await look('an answer');
		await good.click();
		await patiently(good).toBeHidden();
	}
	return texts.join('\n');
}
