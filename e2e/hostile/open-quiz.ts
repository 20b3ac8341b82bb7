// Opens a handed quiz by its address, takes it where it can be taken, and says what came of it.
import type { Page } from '@playwright/test';
import type { Outcome } from './watch.ts';

export type QuizOutcome = Outcome & { readonly text: string };

/** Changes the fragment under the open page, as a link within a message does; gives all that was shown. */
export function openHandedQuiz(page: Page, fragment: string): Promise<QuizOutcome> {
	return page.evaluate(async (fragment) => {
		const pause = () => new Promise((resolve) => setTimeout(resolve, 1));
		const main = document.querySelector('main')!;
		const button = (name: RegExp) =>
			[...main.querySelectorAll('button')].find(({ textContent }) => name.test(textContent.trim()));
		const heading = () => main.querySelector('h1:not([data-seen])');
		for (const old of main.querySelectorAll('h1')) old.dataset.seen = '';
		location.hash = fragment;
		while (!heading()) await pause();
		if (heading()!.textContent === 'This quiz cannot be opened') {
			const said = main.querySelector('section p')!.textContent.trim();
			return { kind: 'refused' as const, sentences: [said], text: said };
		}
		const texts = [];
		button(/^I don’t know$/)!.click();
		while (!button(/^See the result$/)) await pause();
		texts.push(main.textContent);
		const compare = button(/Compare$/);
		if (compare) {
			compare.click();
			while (!document.querySelector('dialog li:nth-child(2)')) await pause();
			texts.push(document.querySelector('dialog')!.textContent);
			document.querySelector<HTMLElement>('dialog header button')!.click();
		}
		button(/^See the result$/)!.click();
		while (!button(/^Save for Moodle/)) await pause();
		for (const details of main.querySelectorAll('details')) details.open = true;
		texts.push(main.textContent);
		return { kind: 'taken' as const, text: texts.join('\n') };
	}, fragment);
}
