// The part of the check that brings one deck's cards and counts in line with its notes.
import { rightCard, stepsOf } from '../../core/collection/rows/right-card.ts';
import type { DeckId, NoteId } from '../../core/note/ids.ts';
import {
	isCardRow,
	isDeckRow,
	isFlags,
	isNoteRow
} from '../../core/collection/shapes/row-shapes.ts';
import { isReadable } from '../../core/review/readable.ts';
import { newCardRow, placed, withFlags } from '../../core/collection/rows/card-rows.ts';
import { notesOfDeck } from '../database/deck-ranges.ts';
import type { CardRow } from '../database/schema.ts';
import { settleCards } from '../../core/collection/rows/settle-cards.ts';
import { putAll, write, type WriteTx } from '../database/write.ts';
import { LOG_STORES, readableHistoriesOf } from '../log/log.ts';
import { forgetForeseen } from '../review/foreseen.ts';
import type { Checking } from './check-cards.ts';
import { readablePresets } from './readable-presets.ts';
import { noteIdOf } from './runs.ts';

const STORES = ['meta', 'decks', 'notes', 'cards', ...LOG_STORES, 'presets'] as const;
type Tx = WriteTx<typeof STORES>;

/** Looks once more, at all of the deck at one moment, and puts right what is wrong then. */
export function settleDeck(checking: Checking, deckId: string): Promise<void> {
	const { db, findings, repair, unreadableNotes } = checking;
	return write(db, STORES, async (tx) => {
		const deck = await tx.objectStore('decks').get(deckId);
		if (!isDeckRow(deck)) return;
		const stored = await tx.objectStore('notes').index('byDeck').getAll(notesOfDeck(deck.id));
		const notes = stored.filter(isNoteRow);
		const noteIds = new Set<string>(notes.map(({ id }) => id));
		const unreadable = new Set<string>([
			...unreadableNotes,
			...stored.filter((row) => !isNoteRow(row)).map(({ id }) => id)
		]);
		const rows = await cardsOfDeck(tx, deck.id, noteIds, unreadable);
		const sound = new Map<string, CardRow>();
		const damaged = new Map<string, CardRow>();
		for (const row of rows) {
			const isSound = isCardRow(row) && row.deckId === deckId;
			// Of a row that cannot be read, nothing says that it was of this deck but its note.
			if (isSound) sound.set(row.id, row);
			else if (noteIds.has(noteIdOf(row.id))) damaged.set(row.id, row);
		}
		const settled = settleCards(notes, sound, deck.id);
		const changed = new Map<string, CardRow>(settled.changed.map((row) => [row.id, row]));
		for (const { id } of damaged.values())
			if (!changed.has(id)) changed.set(id, outOfStudy(id, deck.id));
		const puts: CardRow[] = [];
		let faults = 0;
		for (const row of changed.values()) {
			const before = sound.get(row.id);
			puts.push(before ? row : await fromLog(tx, row, damaged.get(row.id)));
			if (before && (before.retired ?? false) === (row.retired ?? false)) continue;
			const kind = damaged.has(row.id)
				? 'unreadable-cards'
				: before
					? 'wrong-card-marks'
					: 'missing-cards';
			faults++;
			findings.add(kind);
			if (repair !== 'nothing') findings.repaired(kind);
		}
		const { noteCount, cardCount } = settled;
		const counted = deck.noteCount === noteCount && deck.cardCount === cardCount;
		// What cannot be read is not counted, and not to be forgotten either.
		const miscounted = !counted && ![...unreadable].some((id) => id.startsWith(`${deckId}/`));
		if (miscounted) findings.add('wrong-deck-counts');
		if (repair === 'nothing') return;
		await forgetForeseen(tx);
		if (faults > 0) await putAll(tx.objectStore('cards'), puts);
		if (!miscounted) return;
		await tx.objectStore('decks').put({ ...deck, noteCount, cardCount });
		findings.repaired('wrong-deck-counts');
	});
}

/** The cards under the deck's ids, and those of notes that came from another deck. */
async function cardsOfDeck(
	tx: Tx,
	deckId: DeckId,
	noteIds: ReadonlySet<string>,
	unreadable: ReadonlySet<string>
): Promise<readonly CardRow[]> {
	const cards = tx.objectStore('cards');
	const home = `${deckId}/`;
	const own = await cards.getAll(IDBKeyRange.bound(home, `${home}\uffff`));
	const foreign = [...noteIds].filter((id) => !id.startsWith(home));
	const others = await Promise.all(
		foreign.map((id) => cards.getAll(IDBKeyRange.bound(`${id}#`, `${id}#\uffff`)))
	);
	const isOurs = (row: CardRow) => noteIds.has(noteIdOf(row.id)) || row.deckId === deckId;
	return [...own, ...others.flat()].filter(
		(row) => isOurs(row) && !unreadable.has(noteIdOf(row.id))
	);
}

/** A card that was gone, or cannot be read: as its log says, with the flags that it had. */
async function fromLog(tx: Tx, row: CardRow, damaged: CardRow | undefined): Promise<CardRow> {
	const [presets, { histories }] = await Promise.all([
		tx.objectStore('presets').getAll(),
		readableHistoriesOf(tx, [row.id])
	]);
	const log = histories.get(row.id)!.filter(isReadable);
	const right = rightCard(row, stepsOf(log, readablePresets(presets)));
	return damaged && isFlags(damaged.flags) ? withFlags(right, damaged.flags, null) : right;
}

/** For a row that cannot be read, of a part that its note has no longer. */
function outOfStudy(id: CardRow['id'], deckId: DeckId): CardRow {
	const noteId = noteIdOf(id) as NoteId;
	const card = { id, noteId, part: id.slice(noteId.length + 1) };
	return placed({ ...newCardRow(card, deckId, 0), retired: true });
}
