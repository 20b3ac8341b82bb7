// A note that goes over to another deck of one's own: its id stays, and so does its progress. The
// deck's file then calls it `deck/id`. The cost: such a deck cannot be published as it is.
import { carryOver } from '../../core/deck/own/carry-over.ts';
import type { DeckId, NoteId } from '../../core/note/ids.ts';
import { rivalsOf } from '../../core/note/rivals.ts';
import type { Moment } from '../../core/schedule/answer.ts';
import { takeStamp } from '../database/clock.ts';
import { DeckWriting, type WritingTx } from './deck-writing.ts';
import { moveCards } from './move-cards.ts';
import { noteRow, ownOf, shippedOf } from '../../core/collection/rows/note-rows.ts';
import { presetsOf } from '../database/presets.ts';
import { Recount } from '../log/recount.ts';
import { markRivals, unmarkAtRivals } from './rival-marks.ts';
import { STORES, type Db, type NoteRow } from '../database/schema.ts';
import { write, type AllTx } from '../database/write.ts';

/** Moves it behind the notes of the other deck; the deck that it stood in, or null where it is gone. */
export async function moveOwnNote(
	db: Db,
	id: NoteId,
	to: DeckId,
	now: Moment
): Promise<DeckId | null> {
	const [from] = await moveOwnNotes(db, [{ id, to }], now);
	return from?.deckId ?? null;
}

/** A note, where it is to stand, and its place there; behind all others where none is given. */
export interface NoteToMove {
	readonly id: NoteId;
	readonly to: DeckId;
	readonly position?: number;
}

/** Where a note stood. */
export type StoodBefore = Pick<NoteRow, 'id' | 'deckId' | 'position'>;

/** Moves all of them or none; where those stood that are there. */
export function moveOwnNotes(
	db: Db,
	moves: readonly NoteToMove[],
	now: Moment
): Promise<readonly StoodBefore[]> {
	return write(db, STORES, async (tx) => {
		const writing = new DeckWriting(tx as unknown as WritingTx, await takeStamp(tx, now.at), now);
		const recount = new Recount(tx, presetsOf(await tx.objectStore('presets').getAll()));
		const before: StoodBefore[] = [];
		for (const move of moves) {
			const stood = await moveWithin(tx, writing, recount, move);
			if (stood) before.push(stood);
		}
		await writing.finish();
		await recount.after();
		return before;
	});
}

async function moveWithin(
	tx: AllTx,
	writing: DeckWriting,
	recount: Recount,
	{ id, to, position }: NoteToMove
): Promise<StoodBefore | null> {
	const row = await writing.note(id);
	if (!row || row.removed) return null;
	const from = await writing.ownDeck(row.deckId);
	const target = await writing.ownDeck(to);
	const stood = { id, deckId: from.id, position: row.position };
	if (from.id === to) return stood;
	await moveCards(tx, id, to, recount);
	const rivals = rivalsOf(row.note);
	// Whether that two dispute each other is their deck's text depends on where they stand.
	await unmarkAtRivals(writing, id);
	const { head, note } = carryOver(shippedOf(row), from.head, target.head);
	writing.setHead(to, head);
	const { rivals: _rivals, ...own } = ownOf(row);
	const place = position ?? (await writing.nextPosition(to));
	const parts = { deckId: to, position: place, shipped: note, own, marks: row.marks ?? [] };
	writing.setNote(noteRow({ ...parts, stamp: writing.stamp }, head), { settle: true });
	writing.settle(from.id);
	for (const rival of rivals) await markRivals(writing, id, rival);
	return stood;
}
