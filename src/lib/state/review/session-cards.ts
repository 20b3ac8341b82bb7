// Where a session's cards come from: a queue of what is due, or a plan for a class. Behind one
// interface, so that undo, damage, other tabs and unsaved answers are handled in one place.
import type { From, Next } from '../../core/review/queue.ts';
import type { Grade } from '../../core/schedule/grade.ts';
import type { Moment } from '../../core/schedule/answer.ts';
import type { CardRow } from '../../storage/database/schema.ts';
import type { SessionSupply } from './session-supply.ts';

export interface OnScreen {
	readonly row: CardRow;
	readonly from: From;
}

/** Goes back to where the cards were; what is on the screen goes back to them. */
export type GoBack = (undone: CardRow, onScreen: OnScreen | null) => void;

export interface SessionCards {
	readonly supply: SessionSupply;
	/** How many are left, the one on the screen not counted. */
	readonly left: number;
	/** When the session ends (ms since 1970), whatever is left; null where only the cards end it. */
	readonly endsAt: number | null;
	/** Whether cards of the same note wait until tomorrow, where the learner wants that. */
	readonly buriesSiblings: boolean;
	/** Takes the next card; `lastId` is the one just answered. */
	next(lastId: string | null): Promise<Next<CardRow>>;
	/** Reads ahead. */
	fill(): Promise<void>;
	/** Counts what is behind the cards at hand; `from` is where the card on the screen came from. */
	count(from: () => From | null): Promise<void>;
	/** After another tab has changed decks. */
	refresh(): Promise<void>;
	/** Takes cards out: they were buried, suspended, or answered elsewhere. */
	remove(ids: readonly string[]): void;
	/** Takes note of an answer that was saved: the card as it is since. */
	answered(card: CardRow, grade: Grade, moment: Moment): void;
	/** The way back to this moment. */
	bookmark(): GoBack;
}
