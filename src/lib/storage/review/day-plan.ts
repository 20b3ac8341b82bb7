// What the day still allows in each deck, and how many cards wait: bounded reads, whatever is stored.
import type { DeckDay, DeckPlan } from '../../core/review/deck-day.ts';
import type { DueCounts } from '../../core/review/due-counts.ts';
import { DAY_MS } from '../../core/schedule/day.ts';
import type { StudySettings } from '../../core/schedule/settings.ts';
import type { DayRow } from '../../core/collection/rows/row.ts';
import type { Db, DeckRow } from '../database/schema.ts';
import { dayIn } from './days.ts';

type Limits = Pick<StudySettings, 'newPerDay' | 'reviewsPerDay'>;
type Siblings = Pick<StudySettings, 'burySiblings'>;

/** A lane is not counted further than this: nobody needs to know which thousands wait. */
const COUNTED_MOST = 1000;

/** What each deck's limits leave for today: a row a deck. */
export async function limitsLeft(
	db: Db,
	decks: readonly DeckRow[],
	limits: Limits,
	today: number
): Promise<readonly DeckPlan[]> {
	const done = await doneOn(db, decks, today);
	return decks.map((deck, index) => planOf(deck, limits, done[index]));
}

/** What was done in each deck on a day. */
function doneOn(
	db: Db,
	decks: readonly DeckRow[],
	day: number
): Promise<readonly (DayRow | undefined)[]> {
	const tx = db.transaction('days');
	return Promise.all(decks.map(({ id }) => dayIn(tx, id, day)));
}

function planOf({ id, limits: own }: DeckRow, limits: Limits, done: DayRow | undefined): DeckPlan {
	const left = (limit: number, used = 0) => Math.max(0, limit - used);
	return {
		deckId: id,
		newLeft: left(own.newPerDay ?? limits.newPerDay, done?.newCards),
		reviewsLeft: left(own.reviewsPerDay ?? limits.reviewsPerDay, done?.reviews)
	};
}

/** How many cards wait in each deck, up to its limits. A note's siblings count once. */
export async function countDue(
	db: Db,
	plans: readonly DeckPlan[],
	{ burySiblings }: Siblings,
	today: number,
	now: number
): Promise<readonly DueCounts[]> {
	const counts: DueCounts[] = [];
	// Deck by deck, in transactions of their own: an answer saved meanwhile waits for few of them.
	for (const plan of plans) counts.push(await countDeck(db, plan, burySiblings, today, now));
	return counts;
}

async function countDeck(
	db: Db,
	{ deckId, newLeft, reviewsLeft }: DeckPlan,
	burySiblings: boolean,
	today: number,
	now: number
): Promise<DueCounts> {
	const index = db.transaction('cards').store.index('byQueue');
	const keys = (lane: string, to: number, limit: number) => {
		const range = IDBKeyRange.bound([deckId, lane], [deckId, lane, to]) as IDBKeyRange;
		const most = Math.min(limit, COUNTED_MOST);
		return most === 0 ? [] : index.getAllKeys(range, most);
	};
	// Only one of a note's cards comes a day, so up to this many keys make one that counts.
	const perNote = burySiblings ? 3 : 1;
	const [learning, reviews, fresh, waiting] = await Promise.all([
		keys('learning', now + DAY_MS, Infinity),
		keys('review', today, reviewsLeft * perNote),
		keys('new', Infinity, newLeft * perNote),
		keys('waiting', today, newLeft * perNote)
	]);
	const count = (found: readonly string[], limit: number) =>
		Math.min(limit, burySiblings ? notesAmong(found) : found.length);
	const due = {
		learning: learning.length,
		reviews: count(reviews, reviewsLeft),
		fresh: count([...fresh, ...waiting], newLeft)
	};
	const more =
		(reviews.length === COUNTED_MOST && due.reviews < reviewsLeft) ||
		(fresh.length === COUNTED_MOST && due.fresh < newLeft);
	return { ...due, more };
}

/** For each deck what is left of its limits, what waits, and what was done: read at once. */
export async function planDay(
	db: Db,
	decks: readonly DeckRow[],
	study: Limits & Siblings,
	today: number,
	now: number
): Promise<readonly DeckDay[]> {
	const done = await doneOn(db, decks, today);
	const plans = decks.map((deck, index) => planOf(deck, study, done[index]));
	const due = await Promise.all(
		plans.map((plan) => countDeck(db, plan, study.burySiblings, today, now))
	);
	return plans.map((plan, index) => ({
		...plan,
		due: due[index]!,
		answers: done[index]?.answers ?? 0
	}));
}

const notesAmong = (cardIds: readonly string[]): number =>
	new Set(cardIds.map((id) => id.slice(0, id.lastIndexOf('#')))).size;
