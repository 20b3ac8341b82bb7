// What comes first today and tomorrow, and what waits in each deck, as it was worked out beforehand:
// opening then reads one record in the place of the first rows of every lane of every deck. It stands
// for as long as the device's clock does, which each write moves on; a write that takes no stamp has to
// forget it. Where it does not stand, everything is read.
import type { ForeseenDay } from '../../core/review/foreseen.ts';
import type { Db, MetaRow } from '../database/schema.ts';
import { isLike } from '../database/sound.ts';

/** What is foreseen for a day; null where something was written since, or nothing was foreseen. */
export async function foreseenFor(db: Db, day: number, build: string): Promise<ForeseenDay | null> {
	const meta = db.transaction('meta').store;
	const rows = await Promise.all([meta.get('clock'), meta.get('foreseen')]);
	return foreseenIn(
		rows.filter((row) => row !== undefined),
		day,
		build
	);
}

/** The same, with the device's records read before. */
export function foreseenIn(
	meta: readonly MetaRow[],
	day: number,
	build: string
): ForeseenDay | null {
	const clock = meta.find(({ id }) => id === 'clock');
	const kept = meta.find(({ id }) => id === 'foreseen');
	if (clock?.id !== 'clock' || kept?.id !== 'foreseen' || !Array.isArray(kept.days)) return null;
	if (kept.stamp !== clock.stamp || kept.build !== build) return null;
	return kept.days.find((seen) => isSoundDay(seen) && seen.day === day) ?? null;
}

/** Forgets it, in a transaction that changes cards, decks or days and takes no stamp. */
export const forgetForeseen = (tx: {
	objectStore(name: 'meta'): { delete(key: string): Promise<unknown> };
}): Promise<unknown> => tx.objectStore('meta').delete('foreseen');

const DAY = { day: 0, beginning: {}, decks: [] };
const DECK = {
	deckId: '',
	newLeft: 0,
	reviewsLeft: 0,
	answers: 0,
	due: { reviews: 0, fresh: 0, more: false },
	learningDueAt: []
};

function isSoundDay(seen: ForeseenDay): boolean {
	if (!isLike(seen, DAY)) return false;
	const { learning, other } = seen.beginning;
	return (
		(learning === null || isLike(learning, { id: '', dueAt: 0 })) &&
		(other === null || isLike(other, { id: '', from: '' })) &&
		seen.decks.every((deck) => isLike(deck, DECK))
	);
}
