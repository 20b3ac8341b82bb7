// What a suggestion is to a note that a deck has already.
import type { NoteId } from '../note/ids.ts';

export interface Kin {
	/** The same fact, another answer to the same question, or what it has become. */
	readonly kind: 'same' | 'rival' | 'change';
	readonly noteId: NoteId;
	/** The note's answer and its deck, in a few words for the learner. */
	readonly says: string;
}
