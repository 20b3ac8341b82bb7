// A deck out of a file that the learner chose: read on the device, and nothing is kept of it yet.
import type { Deck } from '../core/deck/deck.ts';
import { type Problem } from '../core/deck/problem.ts';

export type DeckFile =
	| { readonly kind: 'deck'; readonly deck: Deck }
	| { readonly kind: 'problems'; readonly problems: readonly Problem[] }
	/** Not a text that could be a deck; why not, in a sentence. */
	| { readonly kind: 'refused'; readonly why: string };

const MOST_BYTES = 40_000_000;

export async function readDeckFile(file: File): Promise<DeckFile> {
	if (file.size > MOST_BYTES) {
		return refused('This file is larger than 40 MB; a deck is a text of at most 10 MB.');
	}
	let bytes: ArrayBuffer;
	try {
		bytes = await file.arrayBuffer();
	} catch (error) {
		return refused(
			`The browser could not read “${file.name}” (${String(error)}). Choose it again; if it lies in a cloud folder, load it to the device first.`
		);
	}
	const text = textOf(bytes);
	if (text === null) {
		return refused(
			`“${file.name}” is no text in UTF-8, so it is no deck. A deck is a file that ends in .md; save it as UTF-8.`
		);
	}
	// Needed here alone, and it brings a library for the head of the file.
	const { parseDeck } = await import('../core/deck/parse/parse-deck.ts');
	const { deck, problems } = parseDeck(text, file.name);
	return deck ? { kind: 'deck', deck } : { kind: 'problems', problems };
}

const refused = (why: string): DeckFile => ({ kind: 'refused', why });

function textOf(bytes: ArrayBuffer): string | null {
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return text.slice(0, 10_000).includes('\0') ? null : text;
	} catch {
		return null;
	}
}
