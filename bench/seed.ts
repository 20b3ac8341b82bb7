// Evaluated in a page of the app: fills its database with a collection, through the app's own rows.
import type { Review } from '../src/lib/core/review/review.ts';
import { nextStamp } from '../src/lib/core/stamp.ts';
import { DEFAULT_SETTINGS } from '../src/lib/core/schedule/settings.ts';
import { openDatabase } from '../src/lib/storage/database/open.ts';
import type { Db } from '../src/lib/storage/database/schema.ts';
import { DEFAULT_PRESET_ID } from '../src/lib/storage/database/settings.ts';
import { write } from '../src/lib/storage/database/write.ts';
import { LOG_STORES } from '../src/lib/storage/log/log.ts';
import { sealInto } from '../src/lib/storage/log/seal.ts';
import { dayNow, deckRow, DECKS, entry } from './collection.ts';

const BATCH = 2000;
const LOG_BATCH = 20_000;

async function seed(cards: number, withLog: boolean): Promise<{ readonly reviews: number }> {
	const opened = await openDatabase();
	if (!opened.ok) throw new Error(opened.error.kind);
	const db = opened.value;
	await seedDecks(db, cards);
	const today = dayNow(Date.now());
	const reviews: Review[] = [];
	for (let first = 0; first < cards; first += BATCH) {
		const tx = db.transaction(['notes', 'cards'], 'readwrite', { durability: 'relaxed' });
		const writes: Promise<unknown>[] = [tx.done];
		for (let index = first; index < Math.min(cards, first + BATCH); index++) {
			const { note, card, log } = entry(index, today, withLog);
			for (const review of log) reviews.push(review);
			writes.push(tx.objectStore('notes').put(note), tx.objectStore('cards').put(card));
		}
		await Promise.all(writes);
	}
	await seedLog(db, reviews);
	db.close();
	return { reviews: reviews.length };
}

/** The log as it grew: one answer after another, whichever card it was. */
async function seedLog(db: Db, reviews: readonly Review[]): Promise<void> {
	const sorted = reviews.toSorted((a, b) => (a.id < b.id ? -1 : 1));
	for (let first = 0; first < sorted.length; first += LOG_BATCH) {
		const batch = sorted.slice(first, first + LOG_BATCH);
		await write(db, ['meta', ...LOG_STORES], (tx) => sealInto(tx, batch));
	}
}

/** The decks, and limits that do not end a session. */
async function seedDecks(db: Db, cards: number): Promise<void> {
	const tx = db.transaction(['meta', 'decks'], 'readwrite');
	const deviceId = '0123456789ab';
	const stamp = nextStamp(null, Date.now(), deviceId);
	const { preset, study } = DEFAULT_SETTINGS;
	const settings = { preset, study: { ...study, newPerDay: 9999, reviewsPerDay: 9999 } };
	await Promise.all([
		tx.objectStore('meta').put({ id: 'clock', stamp, deviceId }),
		tx.objectStore('meta').put({ id: 'settings', settings, presetId: DEFAULT_PRESET_ID, stamp }),
		...Array.from({ length: DECKS }, (_, deck) =>
			tx.objectStore('decks').put(deckRow(deck, cards / DECKS))
		),
		tx.done
	]);
}

Object.assign(globalThis, { benchSeed: seed });
