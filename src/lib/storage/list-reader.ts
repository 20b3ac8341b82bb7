// The cards of a session that was asked for by name: those that an update brought or changed.
import { cardsOfNotes } from './decks.ts';
import type { CardReader, ReviewRow } from './due-reader.ts';
import type { CardRow, Db } from './schema.ts';
import { lastUpdate } from './undo-update.ts';
import type { DeckId, NoteId } from '../core/deck/ids.ts';
import type { NoteChange } from '../core/deck/change/revision.ts';

/** The notes of which an update brought something to learn: new ones, and changed answers. */
export const notesToLearn = (changes: readonly NoteChange[]): readonly NoteId[] =>
	changes.flatMap((change) => {
		const learnt =
			change.kind === 'added' ||
			change.kind === 'restored' ||
			(change.kind === 'changed' && change.answers.length > 0);
		return learnt ? [change.noteId] : [];
	});

export class ListReader implements CardReader {
	readonly deckIds: readonly DeckId[];
	#learning: readonly CardRow[];
	#reviews: readonly ReviewRow[];
	#fresh: readonly CardRow[];
	/** No daily limit holds back what was asked for by name. */
	readonly expected: { readonly reviews: number; readonly fresh: number };

	private constructor(deckId: DeckId, rows: readonly CardRow[], today: number) {
		this.deckIds = [deckId];
		this.#learning = rows.filter(
			({ schedule: { kind } }) => kind === 'learning' || kind === 'relearning'
		);
		this.#reviews = rows.filter(
			(row): row is ReviewRow => row.schedule.kind === 'review' && row.schedule.dueDay <= today
		);
		this.#fresh = rows.filter(({ schedule }) => schedule.kind === 'new');
		this.expected = { reviews: this.#reviews.length, fresh: this.#fresh.length };
	}

	/** What the last update of a deck brought, as far as it is there to be studied today. */
	static async ofLastUpdate(db: Db, deckId: DeckId, today: number): Promise<ListReader> {
		const update = await lastUpdate(db, deckId);
		const rows = await cardsOfNotes(db, notesToLearn(update?.changes ?? []));
		const studied = rows.filter(
			({ flags, retired }) =>
				!retired && !flags.suspended && (flags.buried?.untilDay ?? today) <= today
		);
		return new ListReader(deckId, studied, today);
	}

	async learning(): Promise<readonly CardRow[]> {
		return this.#learning;
	}

	async reviews(_db: Db, count: number): Promise<readonly ReviewRow[]> {
		const [taken, left] = split(this.#reviews, count);
		this.#reviews = left;
		return taken;
	}

	async fresh(_db: Db, count: number): Promise<readonly CardRow[]> {
		const [taken, left] = split(this.#fresh, count);
		this.#fresh = left;
		return taken;
	}
}

const split = <T>(list: readonly T[], count: number) =>
	[list.slice(0, count), list.slice(count)] as const;
