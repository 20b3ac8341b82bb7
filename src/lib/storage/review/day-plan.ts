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
	const keys = (lane: string, to: number, most = COUNTED_MOST) => {
		const range = IDBKeyRange.bound([deckId, lane], [deckId, lane, to]) as IDBKeyRange;
		return index.getAllKeys(range, most);
	};
	/** Up to `limit` of what comes one by one: cards, or notes that have not come yet. */
	const count = async (lanes: readonly Lane[], limit: number, came: ReadonlySet<string>) => {
		if (limit === 0) return { found: new Set<string>(), more: false };
		let most = Math.min(COUNTED_MOST, burySiblings ? limit * KEYS_A_NOTE : limit);
		for (;;) {
			const read = await Promise.all(lanes.map(([lane, to]) => keys(lane, to, most)));
			const each = burySiblings ? read.flat().map(noteOfKey) : read.flat();
			const found = new Set(each.filter((one) => !came.has(one)));
			const isAll = read.every(({ length }) => length < most);
			if (isAll || found.size >= limit) return { found, more: false };
			if (most === COUNTED_MOST) return { found, more: true };
			// A note may have any number of cards, and only one of them comes a day.
			most = Math.min(COUNTED_MOST, most * 4);
		}
	};
	const [learning, learningToday, steps] = await Promise.all([
		keys('learning', now + DAY_MS),
		// The same at any time of the day, so that it can be foreseen. Where the day ends in the
		// learner's zone is not known here, nor matters: mostly these are left over from the day before.
		burySiblings ? keys('learning', (today + 1) * DAY_MS) : [],
		keys('steps', today)
	]);
	// Answered, a card puts the others of its note off: those on their steps come first, then reviews.
	const onSteps = new Set<string>(burySiblings ? [...learningToday, ...steps].map(noteOfKey) : []);
	const reviews = await count([['review', today]], reviewsLeft, onSteps);
	const fresh = await count(
		[
			['new', Infinity],
			['waiting', today]
		],
		newLeft,
		burySiblings ? new Set([...onSteps, ...reviews.found]) : onSteps
	);
	return {
		learning: learning.length + steps.length,
		reviews: Math.min(reviewsLeft, reviews.found.size),
		fresh: Math.min(newLeft, fresh.found.size),
		more: reviews.more || fresh.more
	};
}

type Lane = readonly [lane: string, to: number];

/** As many cards as most notes have, and one more: read first. */
const KEYS_A_NOTE = 3;

const noteOfKey = (cardId: string): string => cardId.slice(0, cardId.lastIndexOf('#'));

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
