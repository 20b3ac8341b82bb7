// What is kept of a card and of a day beyond what a backup holds: caches of the log's replay.
import type { DeckId } from '../../note/ids.ts';
import type { DayCounts } from '../../review/day-counts.ts';
import type { Schedule } from '../../schedule/schedule.ts';
import type { Stamp } from '../../stamp.ts';
import type { CardRecord } from '../records.ts';

/** A card: its schedule (a cache of the log's replay), its flags, and its places in the queues. */
export interface CardRow extends CardRecord {
	readonly schedule: Schedule;
	/** The last review that counts: who answers must have seen this one. */
	readonly lastReviewId: Stamp | null;
	/** Deck, lane, order: see core/schedule/lane.ts. */
	readonly queueKey: readonly [deckId: string, lane: string, order: number];
	/** Deck, band, day it is due, and the id, so that reading can go on behind any card; only in the review lane. */
	readonly urgencyKey?: readonly [deckId: string, band: number, dueDay: number, id: string];
}

/** What was done in a deck on one of the learner's days: the daily limits count on it. */
export interface DayRow extends DayCounts {
	readonly deckId: DeckId;
	readonly day: number;
}
