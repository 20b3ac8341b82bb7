// Texts that mean harm, typed and pasted into the form of a note, and what came of them there.
import type { Page } from '@playwright/test';
import { plain } from './open-deck.ts';
import type { Outcome } from './watch.ts';

/** A note of each kind, to be written over. */
export const EDITED_DECK = `---
id: edited
title: A deck to write in
licence: CC0-1.0
sources:
  - id: paper
    title: A paper
    date: 2025-03-04
parties:
  - {id: union, name: the union}
issues:
  - {id: peace, name: peace}
---

## Notes
- claimed by: the paper

### term
- term: a term
- meaning: what it is
- source: paper 1

### question
- question: What is asked?
- answer: something
- source: paper 1

### cloze
- cloze: Here is {{gap::something}}.
- source: paper 1

### figure
- figure: How many?
- value: 12 things
- source: paper 1

### event
- event: Something happened
- date: 2025-03-04
- source: paper 1

### statement
- statement: It is so.
- speaker: Jo Example
- source: paper 1

### position
- position: peace
- party: union
- says: wants it
- source: paper 1
`;

/** How many boxes the form of each has, the learner's tags with them. */
export const NOTE_BOXES = {
	term: 6,
	question: 6,
	cloze: 4,
	figure: 6,
	event: 5,
	statement: 7,
	position: 4
} as const;

/** Writes a text into a field as typing does, and reads what the form makes of it. */
export function typeInto(page: Page, index: number, text: string): Promise<Outcome> {
	return page.evaluate(
		async ({ index, text }) => {
			const box = document.querySelectorAll('textarea')[index]!;
			box.value = text;
			box.dispatchEvent(new InputEvent('input', { bubbles: true }));
			await new Promise((resolve) => setTimeout(resolve));
			const said = [...document.querySelectorAll('form [role=alert]')];
			return said.length > 0
				? { kind: 'refused' as const, sentences: said.map(({ textContent }) => textContent.trim()) }
				: { kind: 'taken' as const };
		},
		{ index, text }
	);
}

/** Puts a text on the clipboard, as HTML too, as another page would; the browser looks through that itself. */
export async function copy(page: Page, index: number, text: string): Promise<void> {
	await page.evaluate(
		async ({ index, text }) => {
			const box = document.querySelectorAll('textarea')[index]!;
			box.focus();
			box.select();
			const of = (type: string) => new Blob([text], { type });
			await navigator.clipboard.write([
				new ClipboardItem({ 'text/plain': of('text/plain'), 'text/html': of('text/html') })
			]);
		},
		{ index, text }
	);
}

/** Pastes what was copied over what stands in the box that has the focus. */
export async function paste(page: Page): Promise<Outcome> {
	await page.keyboard.press('ControlOrMeta+v');
	return page.evaluate(() => {
		const said = [...document.querySelectorAll('form [role=alert]')];
		return said.length > 0
			? { kind: 'refused' as const, sentences: said.map(({ textContent }) => textContent.trim()) }
			: { kind: 'taken' as const };
	});
}

/** Whether a text stands in the preview of the note's cards, or in its own box, as it is. */
export async function standsInForm(page: Page, index: number, text: string): Promise<boolean> {
	const { box, preview } = await page.evaluate(
		(index) => ({
			box: document.querySelectorAll('textarea')[index]!.value,
			preview: document.querySelector('main')!.textContent
		}),
		index
	);
	return plain(box).includes(plain(text)) || plain(preview).includes(plain(text));
}
