// The notes of a deck as its page lists them, under their topics. What has not changed stays the same
// object, so that nothing of it is shown anew.
import { conflictsOf, type Conflict } from '../../core/deck/change/edits.ts';
import type { AnswerMark } from '../../core/deck/change/marks.ts';
import { NOTHING_OWN, ownOf, shippedOf } from '../../core/collection/rows/note-rows.ts';
import type { NoteId } from '../../core/note/ids.ts';
import type { Note } from '../../core/note/note.ts';
import type { Stamp } from '../../core/stamp.ts';
import type { CardRow, NoteRow, OwnPart } from '../../storage/database/schema.ts';

/** A note in the list of its deck. */
export interface DeckEntry {
	readonly note: Note;
	readonly own: OwnPart;
	readonly marks: readonly AnswerMark[];
	/** Fields that learner and deck have both changed. */
	readonly conflicts: readonly Conflict[];
	readonly suspended: readonly CardRow[];
	/** When its record was written; null where the deck was not taken up. */
	readonly stamp: Stamp | null;
}

export interface TopicEntries {
	readonly topic: string;
	readonly entries: readonly DeckEntry[];
}

export const offeredEntry = (note: Note): DeckEntry => ({
	...{ note, own: NOTHING_OWN, marks: [], conflicts: [], suspended: [], stamp: null }
});

/** The entries of some records; `shown` are those that are shown already. */
export function entriesOf(
	rows: readonly NoteRow[],
	suspended: readonly CardRow[],
	shown: readonly DeckEntry[]
): readonly DeckEntry[] {
	const shownById = new Map(shown.map((entry) => [entry.note.id, entry]));
	const suspendedByNote = new Map<NoteId, CardRow[]>();
	for (const card of suspended) {
		const others = suspendedByNote.get(card.noteId);
		if (others) others.push(card);
		else suspendedByNote.set(card.noteId, [card]);
	}
	return rows.map((row) => {
		const cards = suspendedByNote.get(row.id) ?? [];
		const before = shownById.get(row.id);
		if (before?.stamp === row.stamp && sameCards(before.suspended, cards)) return before;
		const own = ownOf(row);
		return {
			...{ note: row.note, own, marks: row.marks ?? [], suspended: cards, stamp: row.stamp },
			conflicts: conflictsOf(shippedOf(row), own.edits)
		};
	});
}

const sameCards = (a: readonly CardRow[], b: readonly CardRow[]): boolean =>
	a.length === b.length &&
	a.every(({ id, flags }, place) => id === b[place]!.id && flags.leech === b[place]!.flags.leech);

/** Topics with more entries behind theirs, in the order in which they come first. */
export function withEntries(
	topics: readonly TopicEntries[],
	more: readonly DeckEntry[]
): readonly TopicEntries[] {
	const added = new Map<string, DeckEntry[]>();
	for (const entry of more) {
		const others = added.get(entry.note.topic);
		if (others) others.push(entry);
		else added.set(entry.note.topic, [entry]);
	}
	const known = topics.map((group) => {
		const entries = added.get(group.topic);
		added.delete(group.topic);
		return entries ? { ...group, entries: [...group.entries, ...entries] } : group;
	});
	return [...known, ...[...added].map(([topic, entries]) => ({ topic, entries }))];
}
