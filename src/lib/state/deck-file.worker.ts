// Reads a deck file beside the page, which stays awake meanwhile however large the file is.
import type { Deck } from '../core/deck/deck.ts';
import { parseDeck } from '../core/deck/parse/parse-deck.ts';
import type { Problem } from '../core/deck/problem.ts';

/** Problems, or a deck without any. */
export interface ReadDeck {
	readonly deck: Deck | null;
	readonly problems: readonly Problem[];
}

self.addEventListener('message', (event: MessageEvent<{ text: string; name: string }>) => {
	const { deck, problems } = parseDeck(event.data.text, event.data.name);
	// Not where each note stands: the page has no use for it, and a large deck would be copied twice.
	self.postMessage({ deck, problems } satisfies ReadDeck);
});
