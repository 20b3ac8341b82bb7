// Where a note stands in the page of its deck: an element's id that no element of ours has.
import { ownIdOf, type NoteId } from '../../core/note/ids.ts';

/** With a word before it: a note may be called "c1", as a field of a form is, or like a global name. */
export const anchorOf = (note: NoteId): string => `note-${ownIdOf(note)}`;
