// Taking back what gave a note another answer: the note as it was, and its cards no longer called up.
import type { Call } from '../../core/review/review.ts';
import type { Stamp } from '../../core/stamp.ts';
import type { Moment } from '../../core/schedule/answer.ts';
import { uncallCard } from '../../core/collection/rows/call-cards.ts';
import { takeStamps } from '../database/clock.ts';
import type { DeckWriting, WritingTx } from './deck-writing.ts';
import { presetsOf } from '../database/presets.ts';
import type { NoteRow } from '../database/schema.ts';
import type { WriteTx } from '../database/write.ts';
import { appendToLog, historyOf } from '../log/log.ts';

export interface UndoableChange {
	readonly before: NoteRow;
	/** When the change was written. */
	readonly stamp: Stamp;
	/** What it called up. */
	readonly calls: readonly Call[];
}

export type ReadsPresets = WriteTx<readonly ['meta', 'presets']>;

/** False, and nothing done, where the note was written again since. What was answered since stays. */
export async function undoChange(
	tx: WritingTx & ReadsPresets,
	writing: DeckWriting,
	{ before, stamp, calls }: UndoableChange,
	{ at }: Moment
): Promise<boolean> {
	await writing.ownDeck(before.deckId);
	const row = await writing.note(before.id);
	if (!row || row.stamp !== stamp) return false;
	writing.setNote(before, { settle: true });
	const presets = presetsOf(await tx.objectStore('presets').getAll());
	const ids = await takeStamps(tx, at, calls.length);
	for (const [index, call] of calls.entries()) {
		const card = await tx.objectStore('cards').get(call.cardId);
		if (!card) continue;
		const log = await historyOf(tx, card.id);
		const { retraction, row: uncalled } = uncallCard(card, call, ids[index]!, log, presets);
		await appendToLog(tx, [retraction]);
		await tx.objectStore('cards').put(uncalled);
	}
	return true;
}
