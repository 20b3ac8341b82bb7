// What an update would bring, as it is listed: each change with its note, and nothing of those that stay.
import type { NoteChange } from '../../core/deck/change/revision.ts';
import type { DeckHead } from '../../core/note/deck.ts';
import type { Note } from '../../core/note/note.ts';
import type { Preview } from '../../storage/deck/update-deck.ts';

/** A change, and the note as the new version has it. */
export interface ListedChange {
	readonly change: NoteChange;
	readonly note: Note;
}

export interface ListedRevision {
	readonly head: DeckHead;
	readonly changes: readonly ListedChange[];
	readonly changesNothing: boolean;
}

export function listedOf({ head, changes, notes, changesNothing }: Preview): ListedRevision {
	const noteById = new Map(notes.map(({ shown }) => [shown.id, shown]));
	const listed = changes.map((change) => ({ change, note: noteById.get(change.noteId)! }));
	return { head, changes: listed, changesNothing };
}
