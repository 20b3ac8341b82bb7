// Notes and heads of decks that one transaction changes: each is read once, however often it is
// asked for, and all are written at the end, with cards and counts in line.
import type { DeckHead } from '../../core/note/deck.ts';
import type { DeckId, NoteId } from '../../core/note/ids.ts';
import type { Call } from '../../core/review/review.ts';
import type { Stamp } from '../../core/stamp.ts';
import type { Moment } from '../../core/schedule/answer.ts';
import {
	calledBy,
	rewriteNotes,
	unsettled,
	type Rewrite
} from '../../core/collection/rows/rewritten.ts';
import { cardsOfNote } from '../database/cards-of-note.ts';
import { takeStamp, takeStamps } from '../database/clock.ts';
import { cardsOfDeck, notesOfDeck } from '../database/deck-ranges.ts';
import type { CardRow, Db, DeckRow, NoteRow } from '../database/schema.ts';
import { settleCards } from '../../core/collection/rows/settle-cards.ts';
import { putAll, write, type WriteTx } from '../database/write.ts';
import { appendToLog, LOG_STORES } from '../log/log.ts';

export const WRITING_STORES = ['meta', 'decks', 'notes', 'cards', ...LOG_STORES] as const;
export type WritingTx = WriteTx<typeof WRITING_STORES>;

/** The deck is not there, was deleted in another tab, or is not the learner's to write in. */
export class NotOwnDeck extends Error {
	constructor(readonly deckId: string) {
		super(`no deck of one’s own: ${deckId}`);
	}
}

export class DeckWriting {
	readonly #tx: WritingTx;
	readonly #now: Moment;
	readonly #decks = new Map<DeckId, DeckRow | undefined>();
	readonly #notes = new Map<NoteId, NoteRow | undefined>();
	readonly #changed = new Set<NoteId>();
	/** Decks of which the head, or what their notes ask, is not what it was. */
	readonly #unsettled = new Set<DeckId>();
	/** What called cards up, and the cards that were. */
	readonly #calls: Call[] = [];
	readonly #called: CardRow[] = [];
	readonly #lastPosition = new Map<DeckId, number>();

	constructor(
		tx: WritingTx,
		readonly stamp: Stamp,
		now: Moment
	) {
		this.#tx = tx;
		this.#now = now;
	}

	async deck(id: DeckId): Promise<DeckRow | undefined> {
		if (!this.#decks.has(id)) this.#decks.set(id, await this.#tx.objectStore('decks').get(id));
		return this.#decks.get(id);
	}

	/** A deck of the learner's own that is there; throws NotOwnDeck otherwise. */
	async ownDeck(id: DeckId): Promise<DeckRow> {
		const row = await this.deck(id);
		if (row?.own && !row.removed) return row;
		throw new NotOwnDeck(id);
	}

	async note(id: NoteId): Promise<NoteRow | undefined> {
		if (!this.#notes.has(id)) this.#notes.set(id, await this.#tx.objectStore('notes').get(id));
		return this.#notes.get(id);
	}

	setHead(id: DeckId, head: DeckHead): void {
		const row = this.#decks.get(id)!;
		if (row.head === head) return;
		this.#decks.set(id, { ...row, head });
		this.#unsettled.add(id);
	}

	/** The note's row as it is to be; with `settle`, its cards may not be those that it had. */
	setNote(row: NoteRow, { settle }: { readonly settle: boolean }): void {
		this.#notes.set(row.id, row);
		this.#changed.add(row.id);
		if (settle) this.#unsettled.add(row.deckId);
	}

	/** Brings the deck's cards and counts in line, though none of its own notes changed. */
	settle(id: DeckId): void {
		this.#unsettled.add(id);
	}

	/** Writes a note whose answers may be others from now on: cards that know the old ones come once. */
	async rewrite(rewrite: Rewrite, head: DeckHead): Promise<void> {
		const rows = await cardsOfNote(this.#tx.objectStore('cards'), rewrite.parts.shipped.id);
		const cards = new Map<string, CardRow>(rows.map((card) => [card.id, card]));
		const called = calledBy([rewrite], cards).length;
		const ids = called > 0 ? await takeStamps(this.#tx, this.#now.at, called) : [];
		const rewritten = rewriteNotes([rewrite], head, cards, {
			stamps: [this.stamp, ...ids],
			now: this.#now,
			known: true,
			settle: unsettled
		});
		for (const row of rewritten.notes) this.setNote(row, { settle: true });
		this.#calls.push(...rewritten.calls);
		this.#called.push(...rewritten.cards);
	}

	/** The place behind all notes of a deck. */
	async nextPosition(id: DeckId): Promise<number> {
		const index = this.#tx.objectStore('notes').index('byDeck');
		const last =
			this.#lastPosition.get(id) ??
			(await index.openCursor(notesOfDeck(id), 'prev'))?.value.position ??
			-1;
		this.#lastPosition.set(id, Math.floor(last) + 1);
		return Math.floor(last) + 1;
	}

	/** Puts all of it; what called cards up, for who may take it back. */
	async finish(): Promise<readonly Call[]> {
		const { stamp } = this;
		const changed = [...this.#changed].map((id) => this.#notes.get(id)!);
		await Promise.all([
			putAll(
				this.#tx.objectStore('notes'),
				changed.map((row) => ({ ...row, stamp }))
			),
			putAll(this.#tx.objectStore('cards'), this.#called),
			appendToLog(this.#tx, this.#calls)
		]);
		for (const id of this.#unsettled) await this.#settle(id);
		return this.#calls;
	}

	async #settle(id: DeckId): Promise<void> {
		const deck = (await this.deck(id))!;
		const [notes, rows] = await Promise.all([
			this.#tx.objectStore('notes').index('byDeck').getAll(notesOfDeck(id)),
			this.#tx.objectStore('cards').index('byQueue').getAll(cardsOfDeck(id))
		]);
		const cards = new Map<string, CardRow>(rows.map((row) => [row.id, row]));
		const { changed, noteCount, cardCount } = settleCards(notes, cards, id);
		await putAll(this.#tx.objectStore('cards'), changed);
		await this.#tx.objectStore('decks').put({ ...deck, noteCount, cardCount, stamp: this.stamp });
	}
}

/** Work on decks and notes that is written as one. */
export function writeDecks<T>(
	db: Db,
	now: Moment,
	work: (writing: DeckWriting, tx: WritingTx) => Promise<T>
): Promise<T> {
	return write(db, WRITING_STORES, async (tx) => {
		const writing = new DeckWriting(tx, await takeStamp(tx, now.at), now);
		const result = await work(writing, tx);
		await writing.finish();
		return result;
	});
}
