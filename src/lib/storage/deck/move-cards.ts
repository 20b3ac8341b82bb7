// The cards of a note that goes over to another deck: with all they have, and what they count there.
import type { DeckId, NoteId } from '../../core/note/ids.ts';
import { placed } from '../../core/collection/rows/card-rows.ts';
import type { Recount } from '../log/recount.ts';
import { putAll, type AllTx } from '../database/write.ts';
import { cardsOfNote } from '../database/cards-of-note.ts';

/** Their places in the new deck are settled afterwards; `recount` moves the days' counts. */
export async function moveCards(
	tx: AllTx,
	note: NoteId,
	deckId: DeckId,
	recount: Recount
): Promise<void> {
	const cards = tx.objectStore('cards');
	const rows = await cardsOfNote(cards, note);
	await recount.before(rows.map(({ id }) => id));
	await putAll(
		cards,
		rows.map((row) => placed({ ...row, deckId }))
	);
}
