// What a log, read once in its order, leads to: schedules, and what was done on each day. It keeps a
// little of each card and nothing of the log, however long that is.
import { NEW, type Schedule } from '../core/schedule/schedule.ts';
import type { Stamp } from '../core/review/stamp.ts';
import type { LogEntry, Review } from '../core/review/review.ts';
import type { Preset } from '../core/schedule/preset.ts';
import { replayEntry } from '../core/review/replay.ts';
import type { CardRecord } from '../core/collection/records.ts';
import { placed } from './card-rows.ts';
import type { CardRow, DayRow } from './schema.ts';

interface CardState {
	readonly schedule: Schedule;
	readonly lastReviewId: Stamp | null;
}

const UNSEEN: CardState = { schedule: NEW, lastReviewId: null };

export class LogFold {
	readonly #presets: ReadonlyMap<string, Preset>;
	readonly #retracted: ReadonlySet<string>;
	readonly #deckOfCard: ReadonlyMap<string, string>;
	readonly #states = new Map<string, CardState>();
	readonly #days = new Map<string, DayRow>();

	/** `retracted` are the ids of all entries that a later one takes back. */
	constructor(
		presets: ReadonlyMap<string, Preset>,
		retracted: ReadonlySet<string>,
		deckOfCard: ReadonlyMap<string, string>
	) {
		this.#presets = presets;
		this.#retracted = retracted;
		this.#deckOfCard = deckOfCard;
	}

	add(entry: LogEntry): void {
		if (entry.kind === 'retraction' || this.#retracted.has(entry.id)) return;
		const { schedule, lastReviewId } = this.#states.get(entry.cardId) ?? UNSEEN;
		if (entry.kind === 'review') this.#count(entry, schedule);
		this.#states.set(entry.cardId, {
			schedule: replayEntry(schedule, entry, this.#presets),
			lastReviewId: entry.kind === 'review' ? entry.id : lastReviewId
		});
	}

	/** The card's record, as the log makes it. */
	cardRow(card: CardRecord): CardRow {
		return placed({ ...card, ...(this.#states.get(card.id) ?? UNSEEN) });
	}

	get days(): readonly DayRow[] {
		return [...this.#days.values()];
	}

	#count({ cardId, day, durationMs }: Review, { kind }: Schedule): void {
		const deckId = this.#deckOfCard.get(cardId);
		if (deckId === undefined) return;
		const key = `${deckId} ${day}`;
		const before = this.#days.get(key);
		this.#days.set(key, {
			deckId: deckId as DayRow['deckId'],
			day,
			newCards: (before?.newCards ?? 0) + (kind === 'new' ? 1 : 0),
			reviews: (before?.reviews ?? 0) + (kind === 'review' ? 1 : 0),
			answers: (before?.answers ?? 0) + 1,
			durationMs: (before?.durationMs ?? 0) + durationMs
		});
	}
}
