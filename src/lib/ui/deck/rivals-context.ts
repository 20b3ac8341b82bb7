// How a disputed claim gets at its rivals, wherever it is shown: the layout knows where notes are
// kept. A badge stands deep in cards, lists and dialogs, none of which should know that.
import { createContext } from 'svelte';
import type { NoteInDeck } from '../../core/note/claim.ts';
import type { NoteId } from '../../core/note/ids.ts';

/** The notes of these ids, in their order; null for one that cannot be found. */
export type FindNotes = (ids: readonly NoteId[]) => Promise<readonly (NoteInDeck | null)[]>;

export const [getFindNotes, setFindNotes] = createContext<FindNotes>();
