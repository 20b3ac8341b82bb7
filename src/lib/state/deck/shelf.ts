// The decks that come with the app: their list at once, each deck when it is asked for.
import { loaders, shelf } from 'virtual:dateline/shelf';
import type { Deck } from '../../core/note/deck.ts';
import type { DeckId } from '../../core/note/ids.ts';
import type { App } from '../app/app.svelte.ts';
import { moment } from '../app/device.ts';

export { shelf };

/** A built-in deck; null where there is none of that id. */
export async function loadBuiltInDeck(id: DeckId): Promise<Deck | null> {
	const load = Object.hasOwn(loaders, id) ? loaders[id] : undefined;
	return load ? (await load()).default : null;
}

/** Takes a built-in deck up; false where there is none of that id. */
export async function takeBuiltIn(app: App, id: string): Promise<boolean> {
	const deck = await loadBuiltInDeck(id as DeckId);
	if (!deck) return false;
	const { addDeck } = await import('../../storage/deck/take-deck.ts');
	await app.use((db) => addDeck(db, deck, moment(app.settings.study.dayStartHour)), 'write');
	app.tabs.tell({ kind: 'decks' });
	return true;
}
