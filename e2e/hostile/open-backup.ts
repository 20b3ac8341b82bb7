// Gives a backup to the page of one's data as a learner does, restores it, and says what came of it.
import type { Page } from '@playwright/test';
import type { Outcome } from './watch.ts';

export type BackupOutcome = Outcome & { readonly text: string };

/** What every refusal says, and no failure of the app's own does. */
export const UNCHANGED = 'Nothing on this device was changed.';

/** Chooses the file, and waits for the refusal or the preview. */
export function openBackup(page: Page, bytes: Uint8Array): Promise<BackupOutcome> {
	return page.evaluate(async (base64) => {
		const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
		const transfer = new DataTransfer();
		transfer.items.add(new File([bytes], 'mine.dateline'));
		const label = [...document.querySelectorAll('label')].find(
			({ textContent }) => textContent.trim() === 'Choose a backup'
		);
		const input = label!.control as HTMLInputElement;
		input.files = transfer.files;
		input.dispatchEvent(new Event('change', { bubbles: true }));
		const pause = () => new Promise((resolve) => setTimeout(resolve, 1));
		const main = document.querySelector('main')!;
		const preview = () => main.querySelector('section[aria-label^="What mine.dateline"]');
		const said = () =>
			[...main.querySelectorAll('[role=alert]')].map(({ textContent }) => textContent.trim());
		await pause();
		while (main.querySelector('progress') || !(preview() || said().length > 0)) await pause();
		const shown = preview();
		return shown
			? { kind: 'taken' as const, text: shown.textContent }
			: { kind: 'refused' as const, sentences: said(), text: main.textContent };
	}, Buffer.from(bytes).toString('base64'));
}

/** Presses a button of the preview, and waits until all is in its place; gives what is said then. */
export function restore(page: Page, button: string): Promise<string> {
	return page.evaluate(async (name) => {
		const main = document.querySelector('main')!;
		const pause = () => new Promise((resolve) => setTimeout(resolve, 1));
		[...main.querySelectorAll('button')]
			.find(({ textContent }) => textContent.trim() === name)!
			.click();
		const said = () =>
			[...main.querySelectorAll('[role=status], [role=alert]')].find(({ textContent }) =>
				/^\s*(?:Restored:|Added:|“)/.test(textContent)
			);
		await pause();
		while (main.querySelector('progress') || !said()) await pause();
		return said()!.textContent.trim();
	}, button);
}
