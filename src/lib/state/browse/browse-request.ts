// What Browse's page asks its worker, and what it hears.
import type { CardId, NoteId } from '../../core/note/ids.ts';
import type { BrowseRow } from '../../core/search/browse-row.ts';
import type { Order } from '../../core/search/collection.ts';
import type { JudgedAt } from '../../core/search/judge.ts';
import type { Query } from '../../core/search/query.ts';

export type BrowseRequest =
	/** What stands first, before everything is read. */
	| ({ readonly kind: 'open'; readonly first: number } & At)
	/** Reads all there is; later, what has changed. */
	| ({ readonly kind: 'load' } & At)
	/** Reads some notes anew, with their cards. */
	| ({ readonly kind: 'reread'; readonly notes: readonly NoteId[] } & At)
	| ({
			readonly kind: 'find';
			readonly query: Query;
			readonly order: Order;
			readonly first: number;
	  } & At)
	| ({ readonly kind: 'rows'; readonly from: number; readonly count: number } & At)
	/** Of what was found, from a place up to another. */
	| { readonly kind: 'ids'; readonly from: number; readonly to: number };

export interface At {
	readonly at: JudgedAt;
	/** The hour at which the learner's day begins. */
	readonly startHour: number;
}

export interface FoundCards {
	readonly cards: number;
	readonly notes: number;
	/** The first of them; null for one that is gone meanwhile. */
	readonly rows: readonly (BrowseRow | null)[];
}

export interface CardName {
	readonly id: CardId;
	readonly noteId: NoteId;
}
