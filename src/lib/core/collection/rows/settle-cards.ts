// Brings a deck's cards in line with its notes: new ones come, those no longer there are retired.
import { cardsOf } from '../../note/card.ts';
import type { DeckId } from '../../note/ids.ts';
import { newCardRow, placed } from './card-rows.ts';
import type { NoteRecord } from '../records.ts';
import type { CardRow } from './row.ts';

export interface Settled {
	/** The records that are new or no longer as they were. */
	readonly changed: readonly CardRow[];
	readonly noteCount: number;
	readonly cardCount: number;
}

/** `notes` are all of the deck, in its order. A card that comes back has its history still. */
export function settleCards(
	notes: readonly NoteRecord[],
	cards: ReadonlyMap<string, CardRow>,
	deckId: DeckId
): Settled {
	const studied = notes.filter(({ note }) => note.retired === null);
	const wanted = studied.flatMap(({ note }) => cardsOf(note));
	const wantedIds = new Set<string>(wanted.map(({ id }) => id));
	const changed = wanted.flatMap((card, position) => {
		const row = cards.get(card.id);
		if (!row) return [newCardRow(card, deckId, position)];
		if (row.position === position && !row.retired) return [];
		const { retired: _retired, ...kept } = row;
		return [placed({ ...kept, position })];
	});
	const gone = [...cards.values()].filter(({ id, retired }) => !wantedIds.has(id) && !retired);
	return {
		changed: [...changed, ...gone.map((row) => placed({ ...row, retired: true }))],
		noteCount: studied.length,
		cardCount: wanted.length
	};
}

export interface SettledNote {
	readonly changed: readonly CardRow[];
	/** How many more cards the deck has by it, or fewer. */
	readonly moreCards: number;
}

/** The same for one note, whose place in the deck does not change. */
export function settleNote(
	{ note, deckId }: NoteRecord,
	cards: ReadonlyMap<string, CardRow>
): SettledNote {
	const wanted = note.retired ? [] : cardsOf(note);
	const last = Math.max(0, ...[...cards.values()].map(({ position }) => position));
	const fresh = wanted.filter(({ id }) => !cards.has(id));
	// Each in a place of its own before the next note's: a reader goes on behind the last place.
	const room = (Math.floor(last) + 1 - last) / (fresh.length + 1);
	const added = fresh.map((card, index) => newCardRow(card, deckId, last + room * (index + 1)));
	const moved = [...cards.values()].flatMap((row) => {
		const retired = !wanted.some(({ id }) => id === row.id);
		if (retired === (row.retired ?? false)) return [];
		const { retired: _retired, ...kept } = row;
		return [placed(retired ? { ...kept, retired } : kept)];
	});
	const retired = moved.filter((row) => row.retired).length;
	return {
		changed: [...added, ...moved],
		moreCards: added.length + moved.length - 2 * retired
	};
}
