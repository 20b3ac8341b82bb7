// A card as the list of Browse shows it.
import type { CardId, DeckId, NoteId } from '../note/ids.ts';

export interface BrowseRow {
	readonly id: CardId;
	readonly noteId: NoteId;
	readonly deckId: DeckId;
	readonly deckTitle: string;
	readonly language: string;
	readonly question: string;
	readonly answer: string;
	readonly part: string;
	readonly state: 'new' | 'learning' | 'relearning' | 'review';
	/** Days from today; null for a new card. */
	readonly dueIn: number | null;
	readonly intervalDays: number;
	readonly lapses: number;
	readonly suspended: boolean;
	readonly buried: boolean;
	readonly leech: boolean;
	readonly retired: boolean;
	readonly flagged: boolean;
	readonly tags: readonly string[];
}
