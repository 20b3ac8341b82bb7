// What the day still allows in each deck, and how many cards wait: bounded reads, whatever is stored.
import type { DeckId } from '../core/deck/ids.ts';
import type { StudySettings } from '../core/schedule/settings.ts';
import type { Db, DeckRow } from './schema.ts';

/** How many new cards and reviews a deck's limits leave for today. */
export interface DeckPlan {
	readonly deckId: DeckId;
	readonly newLeft: number;
	readonly reviewsLeft: number;
}

export interface DueCounts {
	readonly learning: number;
	readonly reviews: number;
	readonly fresh: number;
}

/** What was done in a deck today. */
export interface DoneToday {
	readonly answers: number;
	readonly durationMs: number;
}

export interface DeckDay extends DeckPlan {
	readonly due: DueCounts;
	readonly done: DoneToday;
}

export type Limits = Pick<StudySettings, 'newPerDay' | 'reviewsPerDay' | 'burySiblings'>;

/** For each deck what is left and what waits, counted up to the day's limits. */
export async function planDay(
	db: Db,
	decks: readonly DeckRow[],
	limits: Limits,
	today: number,
	now: number
): Promise<readonly DeckDay[]> {
	const tx = db.transaction(['cards', 'days']);
	const queue = tx.objectStore('cards').index('byQueue');
	const keys = (id: DeckId, lane: string, to: number, limit: number) =>
		limit === 0
			? []
			: queue.getAllKeys(IDBKeyRange.bound([id, lane], [id, lane, to]) as IDBKeyRange, limit);
	return Promise.all(
		decks.map(async ({ id, limits: own }) => {
			const done = await tx.objectStore('days').get([id, today]);
			const left = (limit: number, used: number) => Math.max(0, limit - used);
			const newLeft = left(own.newPerDay ?? limits.newPerDay, done?.newCards ?? 0);
			const reviewsLeft = left(own.reviewsPerDay ?? limits.reviewsPerDay, done?.reviews ?? 0);
			// A note's other cards are buried once one was answered: they must not be counted.
			const perNote = limits.burySiblings ? 3 : 1;
			const [learning, reviews, fresh, waiting] = await Promise.all([
				keys(id, 'learning', now + 86_400_000, 1000),
				keys(id, 'review', today, reviewsLeft * perNote),
				keys(id, 'new', Infinity, newLeft * perNote),
				keys(id, 'waiting', today, newLeft * perNote)
			]);
			const count = (found: readonly string[], limit: number) =>
				Math.min(limit, limits.burySiblings ? notesAmong(found) : found.length);
			return {
				deckId: id,
				newLeft,
				reviewsLeft,
				due: {
					learning: learning.length,
					reviews: count(reviews, reviewsLeft),
					fresh: count([...fresh, ...waiting], newLeft)
				},
				done: { answers: done?.answers ?? 0, durationMs: done?.durationMs ?? 0 }
			};
		})
	);
}

const notesAmong = (cardIds: readonly string[]): number =>
	new Set(cardIds.map((id) => id.slice(0, id.lastIndexOf('#')))).size;

export function addCounts(all: readonly DueCounts[]): DueCounts {
	return all.reduce(
		(sum, { learning, reviews, fresh }) => ({
			learning: sum.learning + learning,
			reviews: sum.reviews + reviews,
			fresh: sum.fresh + fresh
		}),
		{ learning: 0, reviews: 0, fresh: 0 }
	);
}
