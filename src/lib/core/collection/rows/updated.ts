// What an update of a deck writes: its notes, the deck's own record, and what takes all of it back.
import { reviseDeck, type Revision, type RevisedNote } from '../../deck/change/revision.ts';
import { dateOfDay } from '../../language/loose-date.ts';
import { cardsOf } from '../../note/card.ts';
import type { Deck } from '../../note/deck.ts';
import type { DeckRecord, NoteRecord, UpdateRecord } from '../records.ts';
import { NOTHING_OWN, ownOf, sameNoteRow, shippedOf } from './note-rows.ts';
import type { Rewrite, Rewritten } from './rewritten.ts';
import type { CardRow } from './row.ts';
import type { Settled } from './settle-cards.ts';

type NotesById = ReadonlyMap<string, NoteRecord>;

/** The revision that a version of a deck is of what is kept of it; `day` is the learner's. */
export function revisionOf(
	{ head }: DeckRecord,
	notes: readonly NoteRecord[],
	deck: Deck,
	day: number
): Revision {
	const kept = notes.map((row) => ({ shipped: shippedOf(row), edits: ownOf(row).edits }));
	return reviseDeck(kept, head, deck, dateOfDay(day));
}

/**
 * What a revision is made of: while this is the same, so is the revision, and none need be made anew.
 * Whatever is written to a record gives it another stamp.
 */
export const basisOf = (
	{ stamp }: DeckRecord,
	notes: readonly NoteRecord[],
	{ version, notes: brought }: Deck,
	day: number
): string =>
	JSON.stringify([
		day,
		stamp,
		notes.map((row) => [row.id, row.stamp]),
		version,
		brought.map(({ id }) => id)
	]);

/** Not even the order of the notes, or what the deck says of itself. */
export function changesNothing(
	revision: Revision,
	{ head }: DeckRecord,
	notes: readonly NoteRecord[]
): boolean {
	const shipped = revision.notes.map((note) => note.shipped);
	return isSame(revision.head, head) && isSame(shipped, notes.map(shippedOf));
}

/** All notes of the deck, in the revision's order, as it rewrites them. */
export const rewritesOf = ({ head, notes }: Revision, before: NotesById): readonly Rewrite[] =>
	notes.map((note, position) => rewriteOf(note, before.get(note.shipped.id), position, head.id));

function rewriteOf(
	{ shipped, shown, change }: RevisedNote,
	before: NoteRecord | undefined,
	position: number,
	deckId: DeckRecord['id']
): Rewrite {
	const own = before ? ownOf(before) : NOTHING_OWN;
	// What was deleted stays so unless the deck's text has it again.
	const removed = before?.removed === true && shipped.retired !== null;
	const there = new Set((before ? cardsOf(before.note) : []).map(({ part }) => part));
	const parts = before && !shown.retired ? cardsOf(shown).map(({ part }) => part) : [];
	return {
		before,
		parts: { deckId, position, shipped, own, removed },
		answers: change && 'answers' in change ? change.answers : [],
		returning: parts.filter((part) => !there.has(part))
	};
}

export interface Updated {
	/** Null where the deck's own record stays as it was. */
	readonly deck: DeckRecord | null;
	/** Those that say something else than they did. */
	readonly notes: readonly NoteRecord[];
	/** Null where there is nothing to tell, and nothing to take back. */
	readonly update: UpdateRecord | null;
}

/** `before` and `cards` are what was kept, of all the deck. */
export function updated(
	row: DeckRecord,
	before: NotesById,
	cards: ReadonlyMap<string, CardRow>,
	{ head, changes }: Revision,
	{ notes, calls, settled }: Rewritten<Settled>,
	{ id, at }: Pick<UpdateRecord, 'id' | 'at'>
): Updated {
	const rewritten = notes.filter((note) => {
		const was = before.get(note.id);
		return !was || !sameNoteRow(was, note);
	});
	const { noteCount, cardCount } = settled;
	const deck: DeckRecord = { ...row, head, noteCount, cardCount, removed: false };
	const told = rewritten.length > 0 || !isSame(head, row.head);
	return {
		deck: isSame(deck, row) ? null : { ...deck, stamp: id },
		notes: rewritten,
		update: told
			? {
					id,
					deckId: head.id,
					at,
					fromVersion: row.head.version,
					toVersion: head.version,
					changes,
					undone: false,
					before: {
						head: row.head,
						calls,
						addedCards: settled.changed.map((card) => card.id).filter((card) => !cards.has(card)),
						...beforeImage(before, rewritten)
					}
				}
			: null
	};
}

/** What it takes to bring the notes back as they were. */
function beforeImage(rowById: NotesById, rewritten: readonly NoteRecord[]) {
	const pairs = rewritten.map((after) => ({ before: rowById.get(after.id), after }));
	const onlyMoved = (before: NoteRecord, after: NoteRecord) =>
		sameNoteRow(before, { ...after, position: before.position });
	return {
		added: pairs.flatMap(({ before, after }) => (before ? [] : [after.id])),
		notes: pairs.flatMap(({ before, after }) =>
			before && !onlyMoved(before, after) ? [before] : []
		),
		positions: pairs.flatMap(({ before, after }) =>
			before && onlyMoved(before, after) ? [[before.id, before.position] as const] : []
		)
	};
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
