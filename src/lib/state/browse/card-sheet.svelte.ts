// A note that was opened in Browse: what it says, its cards, and all that happened to them.
import { cardsOf } from '../../core/note/card.ts';
import { faceOf } from '../../core/note/face.ts';
import { promptOf } from '../../core/note/face-text.ts';
import type { DeckHead } from '../../core/note/deck.ts';
import type { CardId, NoteId } from '../../core/note/ids.ts';
import type { Note } from '../../core/note/note.ts';
import type { LogEntry } from '../../core/review/review.ts';
import { cardsOfNote } from '../../storage/database/cards-of-note.ts';
import { deckOf } from '../../storage/deck/deck-reader.ts';
import { LOG_STORES, readableHistoriesOf } from '../../storage/log/log.ts';
import { askedSpans } from '../../words/say-card.ts';
import type { App } from '../app/app.svelte.ts';
import { sayNotRead } from '../app/say-failure.ts';

export interface CardHistory {
	readonly id: CardId;
	readonly question: string;
	/** The latest first; null where it cannot be read. */
	readonly log: readonly LogEntry[] | null;
}

export class CardSheet {
	readonly #app: App;
	note = $state.raw<Note | null>(null);
	head = $state.raw<DeckHead | null>(null);
	own = $state(false);
	cards = $state.raw<readonly CardHistory[]>([]);
	problem = $state<string | null>(null);

	constructor(app: App) {
		this.#app = app;
	}

	async open(id: NoteId): Promise<void> {
		this.problem = null;
		try {
			await this.#app.use(async (db) => {
				const row = await db.get('notes', id);
				const deck = row && (await deckOf(db, row.deckId));
				if (!row || !deck) return;
				const rows = await cardsOfNote(db.transaction('cards').store, id);
				const ids = rows.map((card) => card.id);
				const { histories, damaged } = await readableHistoriesOf(db.transaction(LOG_STORES), ids);
				const parts = new Set<CardId>(cardsOf(row.note).map((card) => card.id));
				this.cards = rows.map((card) => ({
					id: card.id,
					question: parts.has(card.id)
						? promptOf(askedSpans(faceOf(row.note, card.part, deck.head)))
						: card.part,
					log: damaged.has(card.id) ? null : [...(histories.get(card.id) ?? [])].reverse()
				}));
				this.own = deck.own ?? false;
				this.head = deck.head;
				this.note = row.note;
			});
		} catch (error) {
			this.problem = sayNotRead(error);
		}
	}

	close(): void {
		this.note = null;
	}
}
