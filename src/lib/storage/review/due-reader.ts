// Reads the cards of a session in small pages, each row once, out of the indexes' lanes.
import type { CardId, DeckId, NoteId } from '../../core/note/ids.ts';
import { addCounts } from '../../core/review/due-counts.ts';
import type { From } from '../../core/review/queue.ts';
import { takeReviews, type ReviewLane } from '../../core/review/order.ts';
import { BANDS } from '../../core/schedule/lane.ts';
import type { ReviewCard } from '../../core/schedule/schedule.ts';
import type { ReviewOrder, StudySettings } from '../../core/schedule/settings.ts';
import type { DeckPlan } from '../../core/review/deck-day.ts';
import { countDue } from './day-plan.ts';
import { isSoundCard } from '../database/sound-rows.ts';
import type { CardRow, Db } from '../database/schema.ts';

const PAGE = 5;
/** More cards than anybody has in learning at once; a bound all the same. */
export const LEARNING_MOST = 200;

export type ReviewRow = CardRow & { readonly schedule: ReviewCard };

export interface Batch {
	readonly learning: readonly CardRow[];
	readonly reviews: readonly CardRow[];
	readonly fresh: readonly CardRow[];
}

interface Lane extends ReviewLane<ReviewRow> {
	readonly deckId: DeckId;
	readonly band: number;
	/** The key of the last row that was read. */
	readonly after: CardRow['urgencyKey'] | null;
}

interface FreshLane {
	readonly deckId: DeckId;
	readonly waiting: boolean;
	readonly after: CardRow['queueKey'] | null;
	readonly exhausted: boolean;
}

/** Gives a session its cards, a few at a time; none when there are no more. */
export interface CardReader {
	readonly deckIds: readonly DeckId[];
	learning(db: Db, until: number): Promise<readonly CardRow[]>;
	reviews(db: Db, count: number): Promise<readonly ReviewRow[]>;
	/** They are read at once, and given once `behind` has settled: reviews go before their siblings. */
	fresh(db: Db, count: number, behind?: Promise<unknown>): Promise<readonly CardRow[]>;
	/** How many reviews and new cards there were in all, before any was given. */
	expected(db: Db, now: number): Promise<ExpectedCards>;
	/** Cards that were passed over, because their records are damaged. */
	readonly damaged: Set<CardId>;
}

export type ExpectedCards = { readonly reviews: number; readonly fresh: number };

export class DueReader implements CardReader {
	/** How many rows were read so far, for the test that holds it bounded. */
	rowsRead = 0;
	readonly damaged = new Set<CardId>();
	readonly #order: ReviewOrder;
	readonly #plans: readonly DeckPlan[];
	readonly #burySiblings: boolean;
	readonly #today: number;
	readonly #reviewsLeft = new Map<DeckId, number>();
	readonly #newLeft = new Map<DeckId, number>();
	/** Notes of which a card was given: its siblings will be buried, so they are passed over. */
	readonly #given: Set<NoteId> | null;
	/** The card that was given before anything was read. */
	#first: CardId | null = null;
	#lanes: readonly Lane[];
	#freshLanes: readonly FreshLane[];

	constructor(
		plans: readonly DeckPlan[],
		{ reviewOrder, burySiblings }: Pick<StudySettings, 'reviewOrder' | 'burySiblings'>,
		today: number
	) {
		this.#order = reviewOrder;
		this.#plans = plans;
		this.#burySiblings = burySiblings;
		this.#given = burySiblings ? new Set() : null;
		this.#today = today;
		for (const { deckId, reviewsLeft, newLeft } of plans) {
			this.#reviewsLeft.set(deckId, reviewsLeft);
			this.#newLeft.set(deckId, newLeft);
		}
		const start = { after: null, exhausted: false };
		this.#lanes = plans.flatMap(({ deckId }) =>
			BANDS.map((band) => ({ deckId, band, cards: [], ...start }))
		);
		this.#freshLanes = plans.flatMap(({ deckId }) =>
			[true, false].map((waiting) => ({ deckId, waiting, ...start }))
		);
	}

	get deckIds(): readonly DeckId[] {
		return [...this.#newLeft.keys()];
	}

	/** Takes note of the first card, which was known beforehand: it counts, and is not given again. */
	gaveFirst(row: CardRow, from: From): void {
		const limits = from === 'fresh' ? this.#newLeft : this.#reviewsLeft;
		if (from !== 'learning') this.#give(row, limits);
		this.#first = row.id;
	}

	async expected(db: Db, now: number): Promise<ExpectedCards> {
		const study = { burySiblings: this.#burySiblings };
		const { reviews, fresh } = addCounts(await countDue(db, this.#plans, study, this.#today, now));
		return { reviews, fresh };
	}

	/** Cards in learning that come due until `until` (ms since 1970), or today where they go by days; to be read once. */
	async learning(db: Db, until: number): Promise<readonly CardRow[]> {
		const index = db.transaction('cards').store.index('byQueue');
		const rows = await Promise.all(
			this.deckIds.flatMap((id) => [
				index.getAll(range([id, 'learning'], [id, 'learning', until]), LEARNING_MOST),
				index.getAll(range([id, 'steps'], [id, 'steps', this.#today]), LEARNING_MOST)
			])
		);
		// What goes by days is due at once: days are smaller numbers than moments.
		const sorted = [...this.#sound(rows.flat())].sort((a, b) => a.queueKey[2] - b.queueKey[2]);
		return this.#butFirst(sorted);
	}

	/** Up to `count` reviews more, in order, within each deck's limit; none when there are no more. */
	async reviews(db: Db, count: number): Promise<readonly ReviewRow[]> {
		const taken: ReviewRow[] = [];
		while (taken.length < count) {
			const justRead = await this.#refill(db);
			const step = takeReviews(this.#lanes, count - taken.length, this.#order, this.#today);
			const byKey = new Map(this.#lanes.map((lane) => [`${lane.deckId} ${lane.band}`, lane]));
			this.#lanes = (step.lanes as readonly Lane[]).map((lane) => ({
				...byKey.get(`${lane.deckId} ${lane.band}`)!,
				cards: lane.cards
			}));
			if (step.taken.length === 0) break;
			const due = await this.#stillDue(db, step.taken, justRead);
			taken.push(...due.filter((row) => this.#give(row, this.#reviewsLeft)));
		}
		return this.#butFirst(taken);
	}

	/** New cards, deck by deck in turn, in the order of each deck; none when there are no more. */
	async fresh(
		db: Db,
		count: number,
		behind: Promise<unknown> = Promise.resolve()
	): Promise<readonly CardRow[]> {
		const taken: CardRow[] = [];
		while (taken.length < count) {
			const lanes = this.#freshLanes.filter(
				(lane) => !lane.exhausted && (lane.waiting || (this.#newLeft.get(lane.deckId) ?? 0) > 0)
			);
			if (lanes.length === 0) break;
			const pages = await this.#freshPages(db, lanes, Math.ceil(count / lanes.length));
			await behind;
			taken.push(...interleave(pages).filter((row) => this.#give(row, this.#newLeft)));
		}
		return this.#butFirst(taken);
	}

	async #freshPages(
		db: Db,
		lanes: readonly FreshLane[],
		size: number
	): Promise<readonly (readonly CardRow[])[]> {
		const index = db.transaction('cards').store.index('byQueue');
		const pages = await Promise.all(
			lanes.map(({ deckId, waiting, after }) => {
				const to = waiting ? [deckId, 'waiting', this.#today] : [deckId, 'new', Infinity];
				const from = after ?? [deckId, waiting ? 'waiting' : 'new'];
				const page = waiting ? LEARNING_MOST : Math.max(PAGE, size);
				return index.getAll(range(from, to, after !== null), page);
			})
		);
		this.#freshLanes = this.#freshLanes.map((lane) => {
			const page = pages[lanes.indexOf(lane)];
			if (!page) return lane;
			// The waiting lane is read whole: its order is the day, which many cards share.
			const exhausted = lane.waiting || page.length === 0;
			return { ...lane, after: page.at(-1)?.queueKey ?? lane.after, exhausted };
		});
		return pages.map((page) => this.#sound(page));
	}

	/** Fills every lane that ran dry, in one transaction; the cards that were read. */
	async #refill(db: Db): Promise<ReadonlySet<CardRow>> {
		const dry = this.#lanes.filter((lane) => lane.cards.length === 0 && !lane.exhausted);
		if (dry.length === 0) return new Set();
		const index = db.transaction('cards').store.index('byUrgency');
		const filled = new Map<Lane, Lane>();
		await Promise.all(
			dry.map(async (lane) => {
				const { deckId, band, after } = lane;
				if ((this.#reviewsLeft.get(deckId) ?? 0) <= 0) {
					filled.set(lane, { ...lane, exhausted: true });
					return;
				}
				const keys = range(
					after ?? [deckId, band],
					[deckId, band, this.#today, []],
					after !== null
				);
				const rows = await index.getAll(keys, PAGE);
				filled.set(lane, {
					...lane,
					cards: this.#sound(rows) as readonly ReviewRow[],
					after: rows.at(-1)?.urgencyKey ?? after,
					exhausted: rows.length < PAGE
				});
			})
		);
		this.#lanes = this.#lanes.map((lane) => filled.get(lane) ?? lane);
		return new Set([...filled.values()].flatMap(({ cards }) => cards));
	}

	/** Those that stand where they stood: not answered, buried or suspended since they were read. */
	async #stillDue(
		db: Db,
		rows: readonly ReviewRow[],
		justRead: ReadonlySet<CardRow>
	): Promise<readonly ReviewRow[]> {
		const older = rows.filter((row) => !justRead.has(row));
		if (older.length === 0) return rows;
		const index = db.transaction('cards').store.index('byUrgency');
		const keys = older.map(({ urgencyKey }) => IDBKeyRange.only(urgencyKey) as IDBKeyRange);
		const found = await Promise.all(keys.map((key) => index.getKey(key)));
		const gone = new Set(older.filter((_, place) => found[place] === undefined));
		return rows.filter((row) => !gone.has(row));
	}

	/** The first card was given before, though it is counted where it stands. */
	readonly #butFirst = <T extends CardRow>(rows: readonly T[]): readonly T[] =>
		rows.filter(({ id }) => id !== this.#first);

	#sound(rows: readonly CardRow[]): readonly CardRow[] {
		this.rowsRead += rows.length;
		return soundCards(rows, this.damaged);
	}

	/** Whether a card may be given: within its deck's limit, and no sibling of one given before. */
	#give(row: CardRow, limits: Map<DeckId, number>): boolean {
		if (row.id === this.#first) return true;
		// A card in learning that was buried for a day is under way: no limit holds it back.
		if (row.schedule.kind === 'learning' || row.schedule.kind === 'relearning') return true;
		const left = limits.get(row.deckId) ?? 0;
		if (left <= 0 || this.#given?.has(row.noteId)) return false;
		limits.set(row.deckId, left - 1);
		this.#given?.add(row.noteId);
		return true;
	}
}

/** Those that can be worked with; the others are noted in `damaged`. */
export function soundCards(rows: readonly CardRow[], damaged: Set<CardId>): readonly CardRow[] {
	return rows.filter((row) => isSoundCard(row) || (damaged.add(row.id), false));
}

const range = (from: readonly unknown[], to: readonly unknown[], behind = false): IDBKeyRange =>
	IDBKeyRange.bound(from, to, behind) as IDBKeyRange;

/** One of each list in turn. */
function interleave<T>(lists: readonly (readonly T[])[]): readonly T[] {
	const longest = Math.max(0, ...lists.map((list) => list.length));
	const places = Array.from({ length: longest }, (_, index) => index);
	return places.flatMap((index) => lists.flatMap((list) => list.slice(index, index + 1)));
}
