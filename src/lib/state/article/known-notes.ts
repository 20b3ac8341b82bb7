// The notes of all decks that the learner studies, for what compares something new with them.
import type { NoteInDeck } from '../../core/note/claim.ts';
import { ALL, notesOf } from '../../storage/deck/deck-reader.ts';
import { decksOf } from '../../storage/deck/decks.ts';
import type { Db } from '../../storage/database/schema.ts';
import { isSoundDeck } from '../../storage/database/sound.ts';
import { isSoundNote } from '../../storage/database/sound-rows.ts';

/** Damaged records are left out here; where they are studied, they are named. */
export async function knownNotes(db: Db): Promise<readonly NoteInDeck[]> {
	const decks = (await decksOf(db)).filter(isSoundDeck);
	const lists = await Promise.all(
		decks.map(async ({ id, head }) => {
			const rows = await notesOf(db, id, 0, ALL);
			return rows.filter(isSoundNote).map(({ note }) => ({ note, head }));
		})
	);
	return lists.flat();
}
