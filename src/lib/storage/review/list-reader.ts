// The cards of a session that was asked for by name: those that an update brought or changed.
import { canBeStudied, withoutSiblings } from '../../core/collection/rows/studied.ts';
import type { NoteChange } from '../../core/deck/change/revision.ts';
import type { CardId, DeckId, NoteId } from '../../core/note/ids.ts';
import type { StudySettings } from '../../core/schedule/settings.ts';
import { cardsOfDeck } from '../database/deck-ranges.ts';
import { cardsOfNotes } from '../deck/deck-reader.ts';
import { soundCards, type CardReader, type ExpectedCards, type ReviewRow } from './due-reader.ts';
import type { CardRow, Db, UpdateRow } from '../database/schema.ts';
import { lastUpdate } from '../deck/undo-update.ts';

/** The notes of which an update brought something to learn: new ones, and changed answers. */
const notesToLearn = (changes: readonly NoteChange[]): readonly NoteId[] =>
	changes.flatMap((change) => {
		const learnt =
			change.kind === 'added' ||
			change.kind === 'restored' ||
			(change.kind === 'changed' && change.answers.length > 0);
		return learnt ? [change.noteId] : [];
	});

/** Beyond this many notes, reading all of the deck takes less time than asking for each. */
export const MANY = 500;

/** The cards of the notes of which an update brought something to learn, in the order of the deck. */
async function cardsToLearn(db: Db, update: UpdateRow): Promise<readonly CardRow[]> {
	const ids = notesToLearn(update.changes);
	const wanted = new Set(ids);
	const cards =
		ids.length > MANY
			? await db.getAllFromIndex('cards', 'byQueue', cardsOfDeck(update.deckId))
			: await cardsOfNotes(db, ids);
	return cards
		.filter(({ noteId }) => wanted.has(noteId))
		.toSorted((a, b) => a.position - b.position);
}

export class ListReader implements CardReader {
	readonly deckIds: readonly DeckId[];
	readonly #today: number;
	readonly #learning: readonly CardRow[];
	// Only their ids: a card is read when its turn comes, as it is then.
	#reviews: readonly CardId[];
	#fresh: readonly CardId[];
	readonly #expected: ExpectedCards;
	readonly damaged: Set<CardId>;

	private constructor(
		deckId: DeckId,
		rows: readonly CardRow[],
		today: number,
		damaged = new Set<CardId>()
	) {
		this.deckIds = [deckId];
		this.damaged = damaged;
		this.#today = today;
		this.#learning = rows.filter(
			({ schedule: { kind } }) => kind === 'learning' || kind === 'relearning'
		);
		const idsOf = (kind: CardRow['schedule']['kind']) =>
			rows.flatMap(({ id, schedule }) => (schedule.kind === kind ? [id] : []));
		this.#reviews = idsOf('review');
		this.#fresh = idsOf('new');
		this.#expected = { reviews: this.#reviews.length, fresh: this.#fresh.length };
	}

	/** What an update brought, as far as it is there to be studied today. */
	static async of(
		db: Db,
		update: UpdateRow,
		today: number,
		{ burySiblings }: Pick<StudySettings, 'burySiblings'>
	): Promise<ListReader> {
		const damaged = new Set<CardId>();
		const rows = soundCards(await cardsToLearn(db, update), damaged);
		const studied = rows.filter((row) => canBeStudied(row, today));
		const asked = burySiblings ? withoutSiblings(studied) : studied;
		return new ListReader(update.deckId, asked, today, damaged);
	}

	/** What the last update of a deck brought. */
	static async ofLastUpdate(
		db: Db,
		deckId: DeckId,
		today: number,
		study: Pick<StudySettings, 'burySiblings'>
	): Promise<ListReader> {
		const update = await lastUpdate(db, deckId);
		if (update) return ListReader.of(db, update, today, study);
		return new ListReader(deckId, [], today);
	}

	/** How many cards there are to study. */
	get count(): number {
		return this.#learning.length + this.#expected.reviews + this.#expected.fresh;
	}

	/** No daily limit holds back what was asked for by name. */
	async expected(): Promise<ExpectedCards> {
		return this.#expected;
	}

	async learning(): Promise<readonly CardRow[]> {
		return this.#learning;
	}

	async reviews(db: Db, count: number): Promise<readonly ReviewRow[]> {
		const isReview = (row: CardRow): row is ReviewRow => row.schedule.kind === 'review';
		const taken: ReviewRow[] = [];
		while (taken.length < count && this.#reviews.length > 0) {
			const [ids, left] = split(this.#reviews, count - taken.length);
			this.#reviews = left;
			taken.push(...(await this.#stillThere(db, ids)).filter(isReview));
		}
		return taken;
	}

	async fresh(db: Db, count: number): Promise<readonly CardRow[]> {
		const taken: CardRow[] = [];
		while (taken.length < count && this.#fresh.length > 0) {
			const [ids, left] = split(this.#fresh, count - taken.length);
			this.#fresh = left;
			const rows = await this.#stillThere(db, ids);
			taken.push(...rows.filter(({ schedule }) => schedule.kind === 'new'));
		}
		return taken;
	}

	/** Those that were not answered, set aside or taken out of their deck since. */
	async #stillThere(db: Db, ids: readonly CardId[]): Promise<readonly CardRow[]> {
		const cards = db.transaction('cards').store;
		const rows = await Promise.all(ids.map((id) => cards.get(id)));
		const there = soundCards(
			rows.filter((row) => row !== undefined),
			this.damaged
		);
		return there.filter((row) => canBeStudied(row, this.#today));
	}
}

const split = <T>(list: readonly T[], count: number) =>
	[list.slice(0, count), list.slice(count)] as const;
