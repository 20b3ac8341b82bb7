// A file without dates, with those of when its notes were imported first: opened again on another day,
// it has not changed by that.
import type { Deck } from '../../core/note/deck.ts';
import { shippedOf } from '../../core/collection/rows/note-rows.ts';
import { withFirstDates } from '../../formats/gift/first-dates.ts';
import { isSoundNote } from '../../storage/database/sound-rows.ts';
import type { Db } from '../../storage/database/schema.ts';
import { ALL, notesOf } from '../../storage/deck/deck-reader.ts';

export async function firstDated(db: Db, deck: Deck): Promise<Deck> {
	const rows = await notesOf(db, deck.id, 0, ALL);
	return withFirstDates(deck, rows.filter(isSoundNote).map(shippedOf));
}
