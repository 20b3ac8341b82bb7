// Opens a deck file as a learner does, in the page of the built app, and says what came of it.
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import type { Outcome } from './watch.ts';

export type DeckOutcome = Outcome & { readonly text: string };

export async function openDeck(
	page: Page,
	content: string | Uint8Array,
	name = 'deck.md'
): Promise<DeckOutcome> {
	// Packed on the way into the page: ten million characters would take longer than reading them.
	const packed = gzipSync(content, { level: 1 }).toString('base64');
	return page.evaluate(
		async ({ packed, name }) => {
			const gzip = new Blob([Uint8Array.from(atob(packed), (char) => char.charCodeAt(0))]);
			const stream = gzip.stream().pipeThrough(new DecompressionStream('gzip'));
			const bytes = await new Response(stream).arrayBuffer();
			const transfer = new DataTransfer();
			transfer.items.add(new File([bytes], name));
			const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
			input.files = transfer.files;
			input.dispatchEvent(new Event('change', { bubbles: true }));
			const pause = () => new Promise((resolve) => setTimeout(resolve, 1));
			const main = document.querySelector('main')!;
			await pause();
			while (main.querySelector('p[role=status]')?.textContent?.startsWith('Reading'))
				await pause();
			const said = (selector: string) =>
				[...main.querySelectorAll(selector)].map(({ textContent }) => textContent.trim());
			const sentences = [...said('ol li span'), ...said('[role=alert]')];
			const shown = main.textContent;
			const taken = main.querySelectorAll('h1').length > 1;
			return taken
				? { kind: 'taken' as const, text: shown }
				: { kind: 'refused' as const, sentences, text: shown };
		},
		{ packed, name }
	);
}

/** As a text is compared that may have been wrapped and begun with a capital. */
export const plain = (text: string): string =>
	text.replace(/\s+/g, ' ').trim().toLowerCase().normalize('NFC');
