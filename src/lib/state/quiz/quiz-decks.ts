// The notes that a quiz is made of: as the learner has them, else as the app brings them.
import { headOf } from '../../core/note/deck.ts';
import type { DeckId } from '../../core/note/ids.ts';
import type { App } from '../app/app.svelte.ts';
import { loadBuiltInDeck } from '../deck/shelf.ts';
import { storedQuizDeck, type QuizDeck } from './stored-quiz-decks.ts';

export type { QuizDeck } from './stored-quiz-decks.ts';

/** The decks of these ids; one that is nowhere is left out. */
export async function loadQuizDecks(
	app: App,
	ids: readonly DeckId[]
): Promise<readonly QuizDeck[]> {
	const decks = await Promise.all(
		ids.map(
			async (id) => (await app.use((db) => storedQuizDeck(db, id))) ?? (await builtInQuizDeck(id))
		)
	);
	return decks.filter((deck) => deck !== null);
}

/** A deck as the app brings it; null where it brings none of that id. */
export async function builtInQuizDeck(id: DeckId): Promise<QuizDeck | null> {
	const deck = await loadBuiltInDeck(id);
	if (!deck) return null;
	const head = headOf(deck);
	return { head, notes: deck.notes.map((note) => ({ note, head })), studied: false };
}
