// When cards come again after a session: one row a deck and lane.
import type { DeckId } from '../../core/note/ids.ts';
import type { NextDue } from '../../core/review/next-due.ts';
import type { Db } from '../database/schema.ts';

export async function nextDue(db: Db, decks: readonly DeckId[], today: number): Promise<NextDue> {
	const index = db.transaction('cards').store.index('byQueue');
	const first = async (from: readonly unknown[], to: readonly unknown[]) => {
		const cursor = await index.openKeyCursor(IDBKeyRange.bound(from, to) as IDBKeyRange);
		return cursor ? cursor.key[2] : null;
	};
	const found = await Promise.all(
		decks.map((id) =>
			Promise.all([
				first([id, 'learning'], [id, 'learning', Infinity]),
				first([id, 'review', today + 1], [id, 'review', Infinity]),
				first([id, 'new'], [id, 'new', Infinity]),
				first([id, 'waiting'], [id, 'waiting', Infinity])
			])
		)
	);
	const least = (values: readonly (number | null)[]) => {
		const known = values.filter((value) => value !== null);
		return known.length > 0 ? Math.min(...known) : null;
	};
	return {
		learningAt: least(found.map(([learning]) => learning)),
		reviewDay: least(found.map(([, review]) => review)),
		newLeft: found.some(([, , fresh, waiting]) => fresh !== null || waiting !== null)
	};
}
