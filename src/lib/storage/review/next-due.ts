// When cards come again after a session: one row a deck and lane.
import type { DeckId } from '../../core/note/ids.ts';
import type { NextDue } from '../../core/review/next-due.ts';
import type { StudySettings } from '../../core/schedule/settings.ts';
import type { Db, DeckRow } from '../database/schema.ts';
import { limitsLeft } from './day-plan.ts';

type Limits = Pick<StudySettings, 'newPerDay' | 'reviewsPerDay'>;

export async function nextDue(
	db: Db,
	deckIds: readonly DeckId[],
	limits: Limits,
	today: number
): Promise<NextDue> {
	const rows = await Promise.all(deckIds.map((id) => db.get('decks', id)));
	const decks = rows.filter((row) => row !== undefined);
	const left = await limitsLeft(db, decks, limits, today);
	const found = await Promise.all(
		decks.map((deck, index) => dueIn(db, deck, left[index]!.reviewsLeft, limits, today))
	);
	const least = (values: readonly (number | null)[]) => {
		const known = values.filter((value) => value !== null);
		return known.length > 0 ? Math.min(...known) : null;
	};
	const fresh = new Set(found.map(({ newCards }) => newCards));
	return {
		learningAt: least(found.map(({ learningAt }) => learningAt)),
		reviewDay: least(found.map(({ reviewDay }) => reviewDay)),
		newCards: fresh.has('tomorrow') ? 'tomorrow' : fresh.has('none a day') ? 'none a day' : 'none'
	};
}

async function dueIn(
	db: Db,
	{ id, limits: own }: DeckRow,
	reviewsLeft: number,
	limits: Limits,
	today: number
): Promise<NextDue> {
	const index = db.transaction('cards').store.index('byQueue');
	const first = async (lane: string, from = -Infinity, to = Infinity) => {
		const range = IDBKeyRange.bound([id, lane, from], [id, lane, to]) as IDBKeyRange;
		const cursor = await index.openKeyCursor(range);
		return cursor ? cursor.key[2] : null;
	};
	const [learningAt, overdue, review, step, fresh, waiting] = await Promise.all([
		first('learning'),
		first('review', -Infinity, today),
		first('review', today + 1),
		first('steps', today + 1),
		first('new'),
		first('waiting')
	]);
	// What today's limit has kept back comes when there is a new one.
	const isKeptBack =
		overdue !== null && reviewsLeft === 0 && (own.reviewsPerDay ?? limits.reviewsPerDay) > 0;
	const days = [isKeptBack ? today + 1 : null, review, step].filter((day) => day !== null);
	const areLeft = fresh !== null || waiting !== null;
	return {
		learningAt,
		reviewDay: days.length > 0 ? Math.min(...days) : null,
		newCards: !areLeft
			? 'none'
			: (own.newPerDay ?? limits.newPerDay) > 0
				? 'tomorrow'
				: 'none a day'
	};
}
