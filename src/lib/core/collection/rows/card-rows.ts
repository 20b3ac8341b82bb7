// A card's record, with its places in the queues worked out from its schedule and flags.
import type { Card } from '../../note/card.ts';
import type { DeckId } from '../../note/ids.ts';
import { replay } from '../../review/replay.ts';
import type { LogEntry } from '../../review/review.ts';
import { standingReviews } from '../../review/standing-log.ts';
import { NO_FLAGS, type CardFlags } from '../../schedule/flags.ts';
import { laneOf } from '../../schedule/lane.ts';
import type { Preset } from '../../schedule/preset.ts';
import { NEW, type Schedule } from '../../schedule/schedule.ts';
import type { CardRow } from './row.ts';

type Bare = Omit<CardRow, 'queueKey' | 'urgencyKey'>;

/** The record as it is stored. */
export function placed({ ...row }: Bare): CardRow {
	const { lane, order, band } = laneOf(row.schedule, row.flags, row.position, row.retired);
	const { urgencyKey: _old, ...rest } = row as Bare & Partial<CardRow>;
	return {
		...rest,
		queueKey: [row.deckId, lane, order],
		...(band !== null && { urgencyKey: [row.deckId, band, order, row.id] as const })
	};
}

export function newCardRow(card: Card, deckId: DeckId, position: number): CardRow {
	return placed({
		...card,
		deckId,
		position,
		schedule: NEW,
		flags: NO_FLAGS,
		flagsStamp: null,
		lastReviewId: null
	});
}

export const withSchedule = (
	row: CardRow,
	schedule: Schedule,
	lastReviewId: CardRow['lastReviewId']
): CardRow => placed({ ...row, schedule, lastReviewId });

/** The record as all that the log has of the card makes it. */
export const replayed = (
	row: CardRow,
	log: readonly LogEntry[],
	presets: ReadonlyMap<string, Preset>
): CardRow => withSchedule(row, replay(log, presets), standingReviews(log).at(-1)?.id ?? null);

export const withFlags = (
	row: CardRow,
	flags: CardFlags,
	flagsStamp: CardRow['flagsStamp']
): CardRow => placed({ ...row, flags, flagsStamp });
