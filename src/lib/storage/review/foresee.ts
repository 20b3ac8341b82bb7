// Works out beforehand what comes first today and tomorrow, by the same reading that a session begins
// with, and keeps it.
import { beginningOf } from '../../core/review/beginning.ts';
import type { ForeseenDay } from '../../core/review/foreseen.ts';
import type { StudySettings } from '../../core/schedule/settings.ts';
import type { Stamp } from '../../core/stamp.ts';
import type { Db, DeckRow } from '../database/schema.ts';
import { newJournal } from '../database/new-journal.ts';
import { loadSettings } from '../database/settings.ts';
import { decksOf } from '../deck/decks.ts';
import { planDay } from './day-plan.ts';
import { DueReader, LEARNING_MOST } from './due-reader.ts';
import { openQueue } from './open-queue.ts';

/** Keeps what is foreseen from `day` on; nothing where that cannot be said for sure. */
export async function foresee(db: Db, day: number, build: string): Promise<void> {
	const stamp = await clockOf(db);
	// What is stored counts: another tab may have changed them a moment ago.
	const { study } = (await loadSettings(db)).settings;
	let sound = true;
	const decks = await decksOf(db, () => (sound = false));
	if (stamp === null || !sound || decks.length === 0) return;
	const days: ForeseenDay[] = [];
	for (const each of [day, day + 1]) {
		const seen = await seenOn(db, decks, study, each);
		if (!seen) return;
		days.push(seen);
	}
	await newJournal();
	// Not strict: nobody waits for it, and it can be made again.
	const tx = db.transaction('meta', 'readwrite', { durability: 'relaxed' });
	// What was read while others wrote may be of two moments.
	const clock = await tx.store.get('clock');
	if (clock?.id === 'clock' && clock.stamp === stamp) {
		await tx.store.put({ id: 'foreseen', stamp, build, days });
	}
	await tx.done;
}

/** Null where a record is damaged, or more is in learning than a session reads. */
async function seenOn(
	db: Db,
	decks: readonly DeckRow[],
	study: StudySettings,
	day: number
): Promise<ForeseenDay | null> {
	const plans = await planDay(db, decks, study, day, 0);
	const reader = new DueReader(plans, study, day);
	const learning = await reader.learning(db, Infinity);
	const queue = await openQueue(db, reader, Infinity);
	if (reader.damaged.size > 0) return null;
	const seen = plans.map((plan) => {
		const own = learning.filter(({ deckId }) => deckId === plan.deckId);
		return { ...plan, learningDueAt: own.map(({ queueKey }) => queueKey[2]) };
	});
	if (seen.some(({ learningDueAt }) => learningDueAt.length >= LEARNING_MOST)) return null;
	return { day, beginning: beginningOf(queue), decks: seen };
}

const clockOf = async (db: Db): Promise<Stamp | null> => {
	const clock = await db.get('meta', 'clock');
	return clock?.id === 'clock' ? clock.stamp : null;
};
