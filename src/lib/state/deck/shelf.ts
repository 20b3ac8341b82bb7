// The decks that come with the app: their list at once, each deck when it is asked for.
import { loaders, shelf } from 'virtual:dateline/shelf';
import type { Deck } from '../../core/note/deck.ts';
import type { DeckId } from '../../core/note/ids.ts';

export { shelf };

/** A built-in deck; null where there is none of that id. */
export async function loadBuiltInDeck(id: DeckId): Promise<Deck | null> {
	const load = Object.hasOwn(loaders, id) ? loaders[id] : undefined;
	return load ? (await load()).default : null;
}
