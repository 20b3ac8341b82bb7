// The notes that a quiz is made of, as they stand in the database: read by the page, or by a worker.
import { isWeak } from '../../core/quiz/make/weak.ts';
import type { DeckId, NoteId } from '../../core/note/ids.ts';
import type { DeckInQuiz } from '../../core/quiz/hand/quiz-at-hand.ts';
import { cardsOfDeck } from '../../storage/database/deck-ranges.ts';
import type { Db } from '../../storage/database/schema.ts';
import { isSoundCard, isSoundNote } from '../../storage/database/sound-rows.ts';
import { ALL, deckOf, notesBehind } from '../../storage/deck/deck-reader.ts';

export interface QuizDeck extends DeckInQuiz {
	/** Whether the learner studies it: only then an answer has a place in the log. */
	readonly studied: boolean;
}

/** A deck as the learner has it; null where it was not taken up. */
export async function storedQuizDeck(db: Db, id: DeckId): Promise<QuizDeck | null> {
	const row = await deckOf(db, id);
	if (!row) return null;
	const rows = (await notesBehind(db, id, null, ALL)).filter(isSoundNote);
	return {
		head: row.head,
		notes: rows.map(({ note }) => ({ note, head: row.head })),
		accepted: new Map(rows.flatMap(({ id, own }) => (own?.accepted ? [[id, own.accepted]] : []))),
		studied: true
	};
}

/** The notes of which a card was forgotten, or may be forgotten by now; `day` is the learner's. */
export async function weakNotes(
	db: Db,
	decks: readonly QuizDeck[],
	day: number
): Promise<ReadonlySet<NoteId>> {
	const weak = new Set<NoteId>();
	for (const { head, studied } of decks) {
		if (!studied) continue;
		for (const row of await db.getAllFromIndex('cards', 'byQueue', cardsOfDeck(head.id))) {
			if (isSoundCard(row) && isWeak(row.schedule, day)) weak.add(row.noteId);
		}
	}
	return weak;
}
