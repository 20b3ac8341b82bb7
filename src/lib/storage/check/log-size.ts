// How many entries the log has up to a stamp, counted piece by piece: a single count over years of
// answers would hold up whoever answers meanwhile.
import type { Db } from '../database/schema.ts';

const PIECE = 5000;

export async function entriesUpTo(db: Db, until: string): Promise<number> {
	let entries = 0;
	let after = '';
	while (after < until) {
		const piece = await db.getAllKeys('reviews', IDBKeyRange.bound(after, until, true), PIECE);
		entries += piece.length;
		if (piece.length < PIECE) break;
		after = piece.at(-1)!;
	}
	return entries;
}
