// Reads a deck file beside the page, which stays awake meanwhile however large the file is.
import { parseDeck } from '../core/deck/parse/parse-deck.ts';

self.addEventListener('message', (event: MessageEvent<{ text: string; name: string }>) => {
	self.postMessage(parseDeck(event.data.text, event.data.name));
});
