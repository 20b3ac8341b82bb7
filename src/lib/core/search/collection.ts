// All cards of a learner's decks as they are searched: in the order of the decks, with what is known of each.
import type { DeckRecord, NoteRecord } from '../collection/records.ts';
import type { CardRow } from '../collection/rows/row.ts';
import type { CardId, DeckId, NoteId } from '../note/ids.ts';
import { judges, propOf, type JudgedAt, type SearchedCard, type SearchedNote } from './judge.ts';
import { searchableText, searchedNote } from './note-text.ts';
import { asksFor, textLeaves, type Query, type TextLeaf } from './query.ts';
import type { Found, TextIndex } from './text-index.ts';
import { folded } from './words.ts';

export const ORDERS = ['fits', 'deck', 'question', 'due', 'interval', 'lapses', 'edited'] as const;
/** "fits" is how well a card has what is looked for, and without words the order of the decks. */
export interface Order {
	readonly by: (typeof ORDERS)[number];
	readonly descending: boolean;
}

export interface ListedCard extends SearchedCard {
	readonly id: CardId;
	readonly noteId: NoteId;
	readonly deckId: DeckId;
	readonly position: number;
}

type Rated = ReadonlyMap<CardId, SearchedCard['rated']>;
const NONE_RATED: SearchedCard['rated'] = [];
/** So many cards are judged in one go; between two, whoever asks may call it off. */
const SLICE = 5000;

interface DeckInSearch {
	readonly row: DeckRecord;
	readonly title: string;
	readonly place: number;
}

export class SearchedCollection {
	#decks: ReadonlyMap<DeckId, DeckInSearch> = new Map();
	readonly #notes = new Map<NoteId, SearchedNote>();
	readonly #rows = new Map<CardId, CardRow>();
	/** In the order of the decks; null where something has changed since. */
	#cards: readonly ListedCard[] | null = null;

	constructor(
		readonly index: TextIndex,
		readonly dayOf: (at: number) => number
	) {}

	/** In the order in which the learner took them up. */
	setDecks(rows: readonly DeckRecord[]): void {
		this.#decks = new Map(
			rows.map((row, place) => [row.id, { row, title: folded(row.head.title), place }])
		);
		this.#cards = null;
	}

	/** A note that is gone, or whose deck is, is found no more. */
	setNote(row: NoteRecord): void {
		const deck = this.#decks.get(row.deckId);
		if (!deck || row.removed) return this.dropNote(row.id);
		this.#cards = null;
		this.#notes.set(row.id, searchedNote(row, deck.row, this.dayOf));
		if (this.index.stampOf(row.id) === row.stamp) return;
		const text = searchableText(row, deck.row.head);
		this.index.set({ id: row.id, stamp: row.stamp, text });
	}

	dropNote(id: NoteId): void {
		this.#cards = null;
		this.#notes.delete(id);
		this.index.remove(id);
	}

	setCard(row: CardRow): void {
		this.#cards = null;
		this.#rows.set(row.id, row);
	}

	dropCard(id: CardId): void {
		this.#cards = null;
		this.#rows.delete(id);
	}

	noteIds(): IterableIterator<NoteId> {
		return this.#notes.keys();
	}

	cardIds(): IterableIterator<CardId> {
		return this.#rows.keys();
	}

	get cards(): readonly ListedCard[] {
		return (this.#cards ??= this.#listed());
	}

	#listed(): readonly ListedCard[] {
		const cards: ListedCard[] = [];
		for (const row of this.#rows.values()) {
			const [note, deck] = [this.#notes.get(row.noteId), this.#decks.get(row.deckId)];
			if (!note || !deck) continue;
			const { id, noteId, deckId, part, position, schedule, flags, retired = false } = row;
			const facts = { id, noteId, deckId, part, position, schedule, flags, retired };
			cards.push({ ...facts, note, deckTitle: deck.title, rated: NONE_RATED });
		}
		const placeOf = (id: DeckId) => this.#decks.get(id)!.place;
		return cards.sort(
			(a, b) =>
				placeOf(a.deckId) - placeOf(b.deckId) || a.position - b.position || (a.id < b.id ? -1 : 1)
		);
	}

	/**
	 * The cards that a query asks for, in an order; it stops after every few thousand. What is retired is
	 * found only by a query that says "retired".
	 */
	*finding(
		query: Query,
		order: Order,
		at: JudgedAt,
		rated: Rated = new Map()
	): Generator<void, readonly ListedCard[]> {
		const leaves = new Map<TextLeaf, Found>(
			textLeaves(query).map((leaf) => [leaf, this.index.find(leaf)])
		);
		yield;
		const withRetired = asksForRetired(query);
		const withRatings = asksFor(query, 'rated');
		const found: ListedCard[] = [];
		for (const [place, card] of this.cards.entries()) {
			if (place % SLICE === SLICE - 1) yield;
			if (card.retired && !withRetired) continue;
			const judged = withRatings ? { ...card, rated: rated.get(card.id) ?? NONE_RATED } : card;
			if (judges(query, judged, at, (leaf) => leaves.get(leaf)!.has(card.noteId))) found.push(card);
		}
		yield;
		return this.#inOrder(found, order, [...leaves.values()], at);
	}

	#inOrder(
		cards: readonly ListedCard[],
		{ by, descending }: Order,
		found: readonly Found[],
		at: JudgedAt
	): readonly ListedCard[] {
		if (by === 'fits' && found.length === 0) return cards;
		if (by === 'deck') return descending ? [...cards].reverse() : cards;
		if (by === 'question') {
			const textOf = (card: ListedCard) => this.index.textOf(card.noteId);
			return sortedBy(cards, textOf, (a, b) => (a < b ? -1 : a > b ? 1 : 0), descending);
		}
		const keyOf = (card: ListedCard): number => {
			switch (by) {
				case 'fits':
					return -found.reduce((sum, scores) => sum + (scores.get(card.noteId) ?? 0), 0);
				case 'due':
					return dueIn(card, at);
				case 'interval':
					return propOf('ivl', card.schedule, at.today) ?? 0;
				case 'lapses':
					return propOf('lapses', card.schedule, at.today) ?? 0;
				case 'edited':
					return card.note.changedDay;
			}
		};
		return sortedBy(cards, keyOf, (a, b) => a - b, descending);
	}
}

/** In days from today; a card on steps of minutes is due today, a new one after all others. */
const dueIn = ({ schedule }: ListedCard, { today }: JudgedAt): number =>
	schedule.kind === 'new' ? 1e9 : (schedule.dueDay ?? today) - today;

function sortedBy<K>(
	cards: readonly ListedCard[],
	keyOf: (card: ListedCard) => K,
	compare: (a: K, b: K) => number,
	descending: boolean
): readonly ListedCard[] {
	const sign = descending ? -1 : 1;
	// What has the same key stays in the order of the decks.
	return cards
		.map((card) => ({ card, key: keyOf(card) }))
		.sort((a, b) => sign * compare(a.key, b.key))
		.map(({ card }) => card);
}

function asksForRetired(query: Query): boolean {
	switch (query.kind) {
		case 'and':
		case 'or':
			return query.parts.some(asksForRetired);
		case 'not':
			return asksForRetired(query.part);
		case 'is':
			return query.state === 'retired';
		default:
			return false;
	}
}
