// The notes that a quiz is made of: as the learner has them, else as the app brings them.
import { headOf } from '../../core/note/deck.ts';
import type { DeckId, NoteId } from '../../core/note/ids.ts';
import type { DeckInQuiz } from '../../core/quiz/hand/quiz-at-hand.ts';
import { isWeak } from '../../core/quiz/make/weak.ts';
import { ALL, cardsOfNotes, deckOf, notesOf } from '../../storage/deck/deck-reader.ts';
import { isSoundCard, isSoundNote } from '../../storage/database/sound-rows.ts';
import type { App } from '../app/app.svelte.ts';
import { today } from '../app/device.ts';
import { loadBuiltInDeck } from '../deck/shelf.ts';

export interface QuizDeck extends DeckInQuiz {
	/** Whether the learner studies it: only then an answer has a place in the log. */
	readonly studied: boolean;
}

/** The decks of these ids; one that is nowhere is left out. */
export async function loadQuizDecks(
	app: App,
	ids: readonly DeckId[]
): Promise<readonly QuizDeck[]> {
	const decks = await Promise.all(
		ids.map(async (id) => (await stored(app, id)) ?? builtInQuizDeck(id))
	);
	return decks.filter((deck) => deck !== null);
}

function stored(app: App, id: DeckId): Promise<QuizDeck | null> {
	return app.use(async (db) => {
		const row = await deckOf(db, id);
		if (!row) return null;
		const rows = (await notesOf(db, id, 0, ALL)).filter(isSoundNote);
		return {
			head: row.head,
			notes: rows.map(({ note }) => ({ note, head: row.head })),
			accepted: new Map(rows.flatMap(({ id, own }) => (own?.accepted ? [[id, own.accepted]] : []))),
			studied: true
		};
	});
}

/** A deck as the app brings it; null where it brings none of that id. */
export async function builtInQuizDeck(id: DeckId): Promise<QuizDeck | null> {
	const deck = await loadBuiltInDeck(id);
	if (!deck) return null;
	const head = headOf(deck);
	return { head, notes: deck.notes.map((note) => ({ note, head })), studied: false };
}

/** The notes of which a card was forgotten, or may be forgotten by now. */
export async function weakNotes(
	app: App,
	decks: readonly QuizDeck[]
): Promise<ReadonlySet<NoteId>> {
	const ids = decks.flatMap(({ notes, studied }) =>
		studied ? notes.map(({ note }) => note.id) : []
	);
	const rows = await app.use((db) => cardsOfNotes(db, ids));
	const { dayStartHour } = app.settings.study;
	const day = today(dayStartHour);
	const weak = rows.filter((row) => isSoundCard(row) && isWeak(row.schedule, day));
	return new Set(weak.map(({ noteId }) => noteId));
}
