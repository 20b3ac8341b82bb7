// Wrong options of a note, saved as its editor saves them: of an own deck in the note itself, of any other
// among what the learner wrote over it.
import { editsFor } from '../../core/deck/change/edits.ts';
import { draftOf, readDraft } from '../../core/deck/own/note-draft.ts';
import { textsOf } from '../../core/deck/text/note-texts.ts';
import { dateOfDay } from '../../core/language/loose-date.ts';
import type { DeckId, NoteId } from '../../core/note/ids.ts';
import { joinList } from '../../core/note/lists.ts';
import { ownOf, shippedOf } from '../../core/collection/rows/note-rows.ts';
import { deckOf } from '../../storage/deck/deck-reader.ts';
import { saveOwn } from '../../storage/deck/learners-part.ts';
import { rewriteOwnNote } from '../../storage/deck/own-deck-notes.ts';
import type { App } from '../app/app.svelte.ts';
import { moment } from '../app/device.ts';

/** False where the note is gone, or its deck is not among the learner's. Throws where storage does. */
export function saveWrong(
	app: App,
	deckId: DeckId,
	id: NoteId,
	change: (wrong: readonly string[]) => readonly string[]
): Promise<boolean> {
	const now = moment(app.settings.study.dayStartHour);
	return app.use(async (db) => {
		const [deck, row] = await Promise.all([deckOf(db, deckId), db.get('notes', id)]);
		if (!deck || !row || row.removed) return false;
		const wrong = joinList(change(row.note.decoys));
		if (deck.own) {
			const draft = draftOf(row.note, deck.head);
			const texts = { ...draft.texts, wrong };
			const read = readDraft({ ...draft, texts }, id, deck.head, dateOfDay(now.day));
			if (!read.ok) return false;
			const { sources, given } = read.value;
			return rewriteOwnNote(db, id, { sources, note: given }, now);
		}
		const own = ownOf(row);
		const texts = { ...textsOf(row.note), wrong };
		const edits = editsFor(shippedOf(row), own.edits, texts, deck.head);
		if (!edits.ok) return false;
		return (await saveOwn(db, id, { ...own, edits: edits.value }, now)) !== null;
	}, 'write');
}
