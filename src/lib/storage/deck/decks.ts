// The decks that the learner has taken up.
import type { DeckId } from '../../core/note/ids.ts';
import type { Db, DeckRow } from '../database/schema.ts';
import { isSoundDeck } from '../database/sound.ts';

/** The decks that can be studied. `onDamaged` hears of each that its record no longer tells. */
export const decksOf = async (
	db: Db,
	onDamaged?: (id: DeckId) => void
): Promise<readonly DeckRow[]> => decksIn(await db.getAll('decks'), onDamaged);

/** Those among all that were read. */
export function decksIn(
	all: readonly DeckRow[],
	onDamaged?: (id: DeckId) => void
): readonly DeckRow[] {
	const rows = all.filter((row) => !row.removed);
	const sound = rows.filter((row) => isSoundDeck(row) || void onDamaged?.(row.id));
	return sound.sort((a, b) => a.addedAt - b.addedAt);
}
