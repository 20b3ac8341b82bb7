// Calls: an entry of the log for each card that is called, and the card's record after it.
import type { Call, LogEntry, Retraction } from '../../review/review.ts';
import type { Stamp } from '../../stamp.ts';
import { callCard } from '../../schedule/call.ts';
import type { Preset } from '../../schedule/preset.ts';
import { replayed, withSchedule } from './card-rows.ts';
import type { CardRow } from './row.ts';

/** The card, where it is remembered: one that is new or on its steps comes anyway. */
export const remembered = (card: CardRow | undefined): readonly CardRow[] =>
	card?.schedule.kind === 'review' ? [card] : [];

/** Calls cards up for a day; `ids` are the stamps of the entries, one for each card. */
export function callCards(
	cards: readonly CardRow[],
	ids: readonly Stamp[],
	day: number
): { readonly calls: readonly Call[]; readonly rows: readonly CardRow[] } {
	return {
		calls: cards.map((card, index) => ({ kind: 'call', id: ids[index]!, cardId: card.id, day })),
		rows: cards.map((card) => withSchedule(card, callCard(card.schedule, day), card.lastReviewId))
	};
}

/** Takes a call back; `log` is all that there is of the card. */
export function uncallCard(
	card: CardRow,
	call: Call,
	id: Stamp,
	log: readonly LogEntry[],
	presetsById: ReadonlyMap<string, Preset>
): { readonly retraction: Retraction; readonly row: CardRow } {
	const retraction: Retraction = { kind: 'retraction', id, cardId: card.id, reviewId: call.id };
	return { retraction, row: replayed(card, [...log, retraction], presetsById) };
}
