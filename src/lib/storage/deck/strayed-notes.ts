// Notes that a deck file names and that the learner has in another deck: they stay there.
import type { Deck } from '../../core/note/deck.ts';
import { homeDeckOf } from '../../core/note/ids.ts';
import { notesOfDeck } from '../database/deck-ranges.ts';

/** A transaction that may read `notes`, whatever else it may do. */
interface ReadsNotes {
	objectStore(name: 'notes'): {
		getKey(id: string): Promise<string | undefined>;
		getAllKeys(range: IDBKeyRange): Promise<readonly string[]>;
		index(name: 'byDeck'): { getAllKeys(range: IDBKeyRange): Promise<readonly string[]> };
	};
}

/** The deck without them. A file cannot take a note out of the deck that it stands in. */
export async function withoutStrayed(tx: ReadsNotes, deck: Deck): Promise<Deck> {
	const notes = tx.objectStore('notes');
	const home = `${deck.id}/`;
	const foreign = deck.notes.map(({ id }) => id).filter((id) => homeDeckOf(id) !== deck.id);
	const [there, inDeck, others] = await Promise.all([
		notes.getAllKeys(IDBKeyRange.bound(home, `${home}\uffff`)),
		notes.index('byDeck').getAllKeys(notesOfDeck(deck.id)),
		Promise.all(foreign.map((id) => notes.getKey(id)))
	]);
	const here = new Set<string>(inDeck);
	const strayed = new Set([...there, ...others].filter((id) => id !== undefined && !here.has(id)));
	if (strayed.size === 0) return deck;
	return { ...deck, notes: deck.notes.filter(({ id }) => !strayed.has(id)) };
}
