// A note's record: as the deck has it, as the learner sees it, and what is the learner's own.
import type { AnswerMark } from '../../deck/change/marks.ts';
import { withEdits } from '../../deck/change/edits.ts';
import { withRivals } from '../../note/rivals.ts';
import type { DeckHead } from '../../note/deck.ts';
import type { DeckId } from '../../note/ids.ts';
import type { Note } from '../../note/note.ts';
import type { Stamp } from '../../stamp.ts';
import type { NoteRecord, OwnPart } from '../records.ts';

export const NOTHING_OWN: OwnPart = { edits: {}, tags: [], flagged: false };

export const shippedOf = (row: NoteRecord): Note => row.shipped ?? row.note;
export const ownOf = (row: NoteRecord): OwnPart => row.own ?? NOTHING_OWN;

export interface NoteParts {
	readonly deckId: DeckId;
	readonly position: number;
	readonly shipped: Note;
	readonly own: OwnPart;
	readonly marks: readonly AnswerMark[];
	readonly stamp: Stamp;
	readonly removed?: boolean;
}

/** The record as it is stored: what there is nothing to say of is left out. */
export function noteRow(
	{ deckId, position, shipped, own, marks, stamp, removed = false }: NoteParts,
	head: DeckHead
): NoteRecord {
	const { edits, tags, flagged, accepted = {}, rivals = [] } = own;
	const note = withRivals(withEdits(shipped, edits, head), rivals);
	const hasOwn =
		flagged ||
		tags.length + rivals.length > 0 ||
		Object.keys(edits).length + Object.keys(accepted).length > 0;
	return {
		id: shipped.id,
		deckId,
		position,
		note,
		stamp,
		...(note !== shipped && { shipped }),
		...(hasOwn && { own }),
		...(marks.length > 0 && { marks }),
		...(removed && { removed })
	};
}

/** Whether two records say the same; when each was written makes no difference. */
export const sameNoteRow = (
	{ stamp: _a, ...a }: NoteRecord,
	{ stamp: _b, ...b }: NoteRecord
): boolean => JSON.stringify(a) === JSON.stringify(b);
