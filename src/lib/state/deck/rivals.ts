// Finds the notes that dispute one another: in what was taken up, else in the decks of the app.
import type { NoteInDeck } from '../../core/note/claim.ts';
import { homeDeckOf, type NoteId } from '../../core/note/ids.ts';
import type { App } from '../app/app.svelte.ts';
import { loadBuiltInDeck } from './shelf.ts';

/** The notes of these ids, in their order; null for one that is in no deck at hand. */
export function findNotes(
	app: App,
	ids: readonly NoteId[]
): Promise<readonly (NoteInDeck | null)[]> {
	return Promise.all(ids.map(async (id) => (await findStored(app, id)) ?? (await findBuiltIn(id))));
}

/** As the learner has it, also of a deck that is no longer studied. */
function findStored(app: App, id: NoteId): Promise<NoteInDeck | null> {
	return app.use(async (db) => {
		const row = await db.get('notes', id);
		const deck = row && (await db.get('decks', row.deckId));
		return row && deck ? { note: row.note, head: deck.head } : null;
	});
}

async function findBuiltIn(id: NoteId): Promise<NoteInDeck | null> {
	const deck = await loadBuiltInDeck(homeDeckOf(id));
	const note = deck?.notes.find((one) => one.id === id);
	return deck && note ? { note, head: deck } : null;
}
