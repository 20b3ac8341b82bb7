// Which card comes next: learning cards that are due, then reviews with new cards in between,
// then learning cards a little ahead of their time.
import type { LearningCard, NewCard, ReviewCard, Schedule } from '../schedule/schedule.ts';

/** How early a learning card may come when nothing else is left: Anki's twenty minutes. */
export const LEARN_AHEAD_MS = 20 * 60_000;

/** A card in the queue: `T` is whatever its owner keeps of it. */
export interface Queued<S extends Schedule = Schedule> {
	readonly id: string;
	readonly schedule: S;
}

export interface Queue<T> {
	/** Earliest first. */
	readonly learning: readonly T[];
	/** In the chosen order. */
	readonly reviews: readonly T[];
	/** In the order of the deck. */
	readonly fresh: readonly T[];
	/** How many of each the session has served, and expects in all: they set the mixture. */
	readonly served: { readonly reviews: number; readonly fresh: number };
	readonly expected: { readonly reviews: number; readonly fresh: number };
}

type LearningEntry = { readonly schedule: LearningCard | ReviewCard | NewCard };

/** When a card in learning is due, in ms since 1970; what goes by days, or is not in learning, at once. */
export const dueAtOf = ({ schedule }: LearningEntry): number =>
	schedule.kind === 'learning' || schedule.kind === 'relearning' ? (schedule.dueAt ?? 0) : 0;

/** Which of a queue's rows a card came out of. */
export type From = 'learning' | 'reviews' | 'fresh';

export type Next<T> =
	| { readonly kind: 'card'; readonly from: From; readonly card: T }
	/** Nothing until then. */
	| { readonly kind: 'wait'; readonly until: number }
	| { readonly kind: 'done' };

/** The next card at a moment (ms since 1970); `lastId` is the one just answered. */
export function nextInQueue<T extends Queued>(
	queue: Queue<T>,
	now: number,
	lastId: string | null = null
): Next<T> {
	const first = queue.learning[0];
	if (first && dueAtOf(first) <= now) return { kind: 'card', from: 'learning', card: first };
	const from = nextOfMixture(queue);
	const mixed = from && queue[from][0];
	if (from && mixed) return { kind: 'card', from, card: mixed };
	if (!first) return { kind: 'done' };
	const near = queue.learning.filter((card) => dueAtOf(card) <= now + LEARN_AHEAD_MS);
	// Ahead of its time, a card does not come twice running if another one could.
	const card = near.find(({ id }) => id !== lastId) ?? near[0];
	return card ? { kind: 'card', from: 'learning', card } : { kind: 'wait', until: dueAtOf(first) };
}

/** New cards are spread evenly: whichever kind is further behind its share comes next. */
function nextOfMixture<T>(queue: Queue<T>): 'reviews' | 'fresh' | null {
	if (queue.reviews.length === 0) return queue.fresh.length > 0 ? 'fresh' : null;
	if (queue.fresh.length === 0) return 'reviews';
	const share = (kind: 'reviews' | 'fresh') =>
		(queue.served[kind] + 1) / (queue.expected[kind] + 1);
	return share('fresh') < share('reviews') ? 'fresh' : 'reviews';
}

/** The queue once a card has been taken out of it and shown. */
export function serve<T extends Queued>(queue: Queue<T>, from: From, id: string): Queue<T> {
	const served =
		from === 'learning' ? queue.served : { ...queue.served, [from]: queue.served[from] + 1 };
	return { ...withoutCard(queue, id), served };
}

export function withoutCard<T extends Queued>(queue: Queue<T>, id: string): Queue<T> {
	const without = (cards: readonly T[]) =>
		cards.some((card) => card.id === id) ? cards.filter((card) => card.id !== id) : cards;
	return {
		...queue,
		learning: without(queue.learning),
		reviews: without(queue.reviews),
		fresh: without(queue.fresh)
	};
}

/** The queue with a learning card put where its time is. */
export function withLearning<T extends Queued>(queue: Queue<T>, card: T): Queue<T> {
	const others = queue.learning.filter(({ id }) => id !== card.id);
	const learning = [...others, card].sort((a, b) => dueAtOf(a) - dueAtOf(b));
	return { ...queue, learning };
}
