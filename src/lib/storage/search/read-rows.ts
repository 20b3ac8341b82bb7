// All rows of a store, some at a time, so that nothing else waits for long and reading can be called off.
import { GRADES } from '../../core/schedule/grade.ts';
import type { CardId } from '../../core/note/ids.ts';
import type { SearchedCard } from '../../core/search/judge.ts';
import { standingReviews } from '../../core/review/standing-log.ts';
import { nextStamp } from '../../core/stamp.ts';
import type { CardRow, Db, NoteRow } from '../database/schema.ts';
import { ALL } from '../deck/deck-reader.ts';
import { entriesAfter, LOG_STORES } from '../log/log.ts';

const SLICE = 1000;

/** By id; what is written meanwhile is read or not. */
export async function* rowsInSlices<Store extends 'notes' | 'cards'>(
	db: Db,
	store: Store
): AsyncGenerator<readonly (Store extends 'notes' ? NoteRow : CardRow)[]> {
	let behind = '';
	for (;;) {
		const range = IDBKeyRange.lowerBound(behind, true) as IDBKeyRange;
		const rows = await db.getAll(store, range, SLICE);
		const last = rows.at(-1);
		if (!last) return;
		yield rows as never;
		if (rows.length < SLICE) return;
		behind = last.id;
	}
}

/** Which cards were answered since a moment (ms since 1970), on which day, and how. */
export async function ratedSince(
	db: Db,
	at: number
): Promise<ReadonlyMap<CardId, SearchedCard['rated']>> {
	const entries = await entriesAfter(db.transaction(LOG_STORES), nextStamp(null, at, ''), ALL);
	const rated = new Map<CardId, { day: number; grade: number }[]>();
	for (const { cardId, day, grade } of standingReviews(entries)) {
		const list = rated.get(cardId) ?? [];
		list.push({ day, grade: GRADES.indexOf(grade) + 1 });
		rated.set(cardId, list);
	}
	return rated;
}
