// What a log, read once in its order, leads to: schedules, and what was done on each day. It keeps a
// little of each card and nothing of the log, however long that is.
import type { CardRecord } from '../records.ts';
import type { DeckId } from '../../note/ids.ts';
import { replayEntry, startReplay, type Replayed } from '../../review/replay.ts';
import type { LogEntry } from '../../review/review.ts';
import type { Preset } from '../../schedule/preset.ts';
import { placed } from './card-rows.ts';
import { DayTally } from './day-tally.ts';
import type { CardRow, DayRow } from './row.ts';

export class LogFold {
	readonly #presets: ReadonlyMap<string, Preset>;
	readonly #retracted: ReadonlySet<string>;
	readonly #deckOfCard: ReadonlyMap<string, DeckId>;
	readonly #states = new Map<string, Replayed>();
	readonly #days = new DayTally();

	/** `retracted` are the ids of all entries that a later one takes back. */
	constructor(
		presets: ReadonlyMap<string, Preset>,
		retracted: ReadonlySet<string>,
		deckOfCard: ReadonlyMap<string, DeckId>
	) {
		this.#presets = presets;
		this.#retracted = retracted;
		this.#deckOfCard = deckOfCard;
	}

	add(entry: LogEntry): void {
		if (entry.kind === 'retraction' || this.#retracted.has(entry.id)) return;
		const before = this.#states.get(entry.cardId) ?? startReplay();
		const after = replayEntry(before, entry, this.#presets);
		this.#states.set(entry.cardId, after);
		this.#count(entry.cardId, after.added);
	}

	/** The card's record, as the log makes it. */
	cardRow(card: CardRecord): CardRow {
		const { schedule, lastReviewId } = this.#states.get(card.id) ?? startReplay();
		return placed({ ...card, schedule, lastReviewId });
	}

	get days(): readonly DayRow[] {
		return this.#days.rows;
	}

	/** An answer whose card is not there is kept in the log, and counts for no deck. */
	#count(cardId: string, added: Replayed['added']): void {
		const deckId = this.#deckOfCard.get(cardId);
		if (!added || deckId === undefined) return;
		this.#days.add(deckId, added.day, added.counts);
	}
}
