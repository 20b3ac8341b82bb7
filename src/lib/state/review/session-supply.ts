// Feeds a session with cards and their notes, a little ahead of the learner, in bounded reads.
import type { DeckHead } from '../../core/note/deck.ts';
import type { CardId, DeckId, NoteId } from '../../core/note/ids.ts';
import type { Moment } from '../../core/schedule/answer.ts';
import { DAY_MS } from '../../core/schedule/day.ts';
import type { StudySettings } from '../../core/schedule/settings.ts';
import { limitsLeft } from '../../storage/review/day-plan.ts';
import { deckOf } from '../../storage/deck/deck-reader.ts';
import { decksIn, decksOf } from '../../storage/deck/decks.ts';
import { beginningOf, clockIn, takeBeginning } from '../../storage/database/at-opening.ts';
import { Damaged } from '../../storage/database/damage.ts';
import { isSoundNote } from '../../storage/database/sound-rows.ts';
import {
	DueReader,
	type Batch,
	type CardReader,
	type ExpectedCards
} from '../../storage/review/due-reader.ts';
import { foreseenIn } from '../../storage/review/foreseen.ts';
import {
	openQueue,
	openWithFirst,
	readMore,
	type CardQueue,
	type OpenedWithFirst
} from '../../storage/review/open-queue.ts';
import type { CardRow, Db, NoteRow } from '../../storage/database/schema.ts';

/** What a session is about: one deck or all, or only what a deck's last update brought. */
export interface DeckScope {
	readonly deckId: DeckId | null;
	readonly only: 'changes' | null;
}

/** Or a class, for what is left of today's minutes where no other seconds are named. */
export interface ClassScope {
	readonly classId: string;
	readonly seconds: number | null;
}

export type Scope = DeckScope | ClassScope;

/** A card's note as it is kept, and its deck's head. */
export interface Content {
	readonly kept: NoteRow;
	readonly head: DeckHead;
}

interface Opened {
	readonly supply: SessionSupply;
	readonly queue: CardQueue;
}

export class SessionSupply {
	readonly #reader: CardReader;
	#headById: ReadonlyMap<DeckId, DeckHead>;
	readonly #rowById = new Map<NoteId, NoteRow>();
	/** Where only the first card was read: up to when (ms) cards in learning are to be. */
	#unreadUntil: number | null = null;

	private constructor(reader: CardReader, headById: ReadonlyMap<DeckId, DeckHead>) {
		this.#reader = reader;
		this.#headById = headById;
	}

	/** The supply for a scope; null where its deck was not taken up. */
	static async open(
		db: Db,
		{ deckId, only }: DeckScope,
		study: StudySettings,
		{ at: now, day: today }: Moment,
		build: string
	): Promise<Opened | null> {
		const beginning = await takeBeginning(db);
		const read = beginning ?? (await beginningOf(db));
		const all = decksIn(read.decks);
		const foreseen = deckId === null ? foreseenIn(read.meta, today, build) : null;
		const decks = deckId === null ? all : all.filter((deck) => deck.id === deckId);
		// Throws where the deck is there, and its record damaged.
		if (deckId !== null && decks.length === 0 && !(await deckOf(db, deckId))) return null;
		const headById = new Map(all.map((deck) => [deck.id, deck.head]));
		const clock = clockIn(read.meta);
		const ahead =
			foreseen && (await openWithFirst(db, { day: foreseen, clock }, headById, study, now));
		if (ahead) return SessionSupply.#withFirst(ahead, headById, now);
		// What was read as the database was opened may have changed since.
		if (beginning)
			return SessionSupply.open(db, { deckId, only }, study, { at: now, day: today }, build);
		const reader =
			deckId !== null && only === 'changes'
				? await changesReader(db, deckId, study, today)
				: new DueReader(await limitsLeft(db, decks, study, today), study, today);
		const supply = new SessionSupply(reader, headById);
		const queue = await openQueue(db, reader, now + DAY_MS);
		await supply.prepare(db, queue);
		return { supply, queue };
	}

	/** The supply where only the first card was read, which was known beforehand. */
	static #withFirst(
		{ reader, queue, note }: OpenedWithFirst,
		headById: ReadonlyMap<DeckId, DeckHead>,
		now: number
	): Opened {
		const supply = new SessionSupply(reader, headById);
		supply.keep(note);
		supply.#unreadUntil = now + DAY_MS;
		return { supply, queue };
	}

	/** The supply for cards that are chosen elsewhere: it has only their notes. */
	static async ofDecks(db: Db, deckIds: readonly DeckId[]): Promise<SessionSupply> {
		const headById = new Map((await decksOf(db)).map(({ id, head }) => [id, head]));
		return new SessionSupply(new NoReader(deckIds), headById);
	}

	/** How many reviews and new cards the session has in all: known once it is under way. */
	expected(db: Db, now: number): Promise<ExpectedCards> {
		return this.#reader.expected(db, now);
	}

	get deckIds(): readonly DeckId[] {
		return this.#reader.deckIds;
	}

	/** Cards that are left out, because what is stored of them is damaged. */
	get damaged(): Set<CardId> {
		return this.#reader.damaged;
	}

	/** Whether nothing was read but the first card: what comes next is not known yet. */
	get hasOnlyFirst(): boolean {
		return this.#unreadUntil !== null;
	}

	/** Reads more cards where the queue runs low. Not to be called again before it has ended. */
	async more(db: Db, queue: CardQueue): Promise<Batch> {
		if (this.#unreadUntil === null) return readMore(db, this.#reader, queue);
		const batch = await openQueue(db, this.#reader, this.#unreadUntil);
		this.#unreadUntil = null;
		return batch;
	}

	/** Reads the notes of the cards that may come next. */
	prepare(db: Db, { learning, reviews, fresh }: CardQueue): Promise<void> {
		return this.prepareFor(
			db,
			[learning, reviews, fresh].flatMap((cards) => cards.slice(0, 2))
		);
	}

	/** Reads the notes of these cards, as far as they are not at hand. */
	async prepareFor(db: Db, soon: readonly Pick<CardRow, 'noteId'>[]): Promise<void> {
		const wanted = new Set(soon.map((row) => row.noteId));
		const missing = [...wanted].filter((id) => !this.#rowById.has(id));
		const notes = db.transaction('notes').store;
		const rows = missing.length > 0 ? await Promise.all(missing.map((id) => notes.get(id))) : [];
		for (const row of rows) if (row && isSoundNote(row)) this.#rowById.set(row.id, row);
		// Only what is near stays at hand.
		for (const id of this.#rowById.keys()) {
			if (this.#rowById.size <= 50) break;
			if (!wanted.has(id)) this.#rowById.delete(id);
		}
	}

	/** The note of a card if it is at hand, and its deck's head. */
	contentOf(row: CardRow): Content | null {
		const kept = this.#rowById.get(row.noteId);
		const head = this.#headById.get(row.deckId);
		return kept && head ? { kept, head } : null;
	}

	/** After another tab has changed decks or notes: what is at hand will be read again. */
	async refresh(db: Db): Promise<void> {
		const heads = (await decksOf(db)).map(({ id, head }) => [id, head] as const);
		this.#headById = new Map([...this.#headById, ...heads]);
		this.#rowById.clear();
	}

	/** Replaces a note at hand by what it is now. */
	keep(row: NoteRow): void {
		this.#rowById.set(row.id, row);
	}

	async fetchContent(db: Db, row: CardRow): Promise<void> {
		const found = await db.get('notes', row.noteId);
		if (!found || !isSoundNote(found)) throw new Damaged('note', row.noteId);
		this.#rowById.set(found.id, found);
	}
}

class NoReader implements CardReader {
	readonly damaged = new Set<CardId>();
	readonly deckIds: readonly DeckId[];

	constructor(deckIds: readonly DeckId[]) {
		this.deckIds = deckIds;
	}

	learning = async () => [];
	reviews = async () => [];
	fresh = async () => [];
	expected = async () => ({ reviews: 0, fresh: 0 });
}

/** Loaded when it is asked for: few sessions are about an update. */
async function changesReader(
	db: Db,
	deckId: DeckId,
	study: StudySettings,
	today: number
): Promise<CardReader> {
	const { ListReader } = await import('../../storage/review/list-reader.ts');
	return ListReader.ofLastUpdate(db, deckId, today, study);
}
