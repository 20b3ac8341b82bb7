// Evaluated in a page of the app: fills its database with a collection, through the app's own rows.
import { nextStamp } from '../src/lib/core/stamp.ts';
import { DEFAULT_SETTINGS } from '../src/lib/core/schedule/settings.ts';
import { openDatabase } from '../src/lib/storage/database/open.ts';
import type { Db } from '../src/lib/storage/database/schema.ts';
import { DEFAULT_PRESET_ID } from '../src/lib/storage/database/settings.ts';
import { dayNow, deckRow, DECKS, entry } from './collection.ts';

const BATCH = 2000;

async function seed(cards: number, withLog: boolean): Promise<{ readonly reviews: number }> {
	const opened = await openDatabase();
	if (!opened.ok) throw new Error(opened.error.kind);
	const db = opened.value;
	await seedDecks(db, cards);
	const today = dayNow(Date.now());
	let reviews = 0;
	for (let first = 0; first < cards; first += BATCH) {
		const tx = db.transaction(['notes', 'cards', 'reviews'], 'readwrite', {
			durability: 'relaxed'
		});
		const writes: Promise<unknown>[] = [tx.done];
		for (let index = first; index < Math.min(cards, first + BATCH); index++) {
			const { note, card, log } = entry(index, today, withLog);
			reviews += log.length;
			writes.push(tx.objectStore('notes').put(note), tx.objectStore('cards').put(card));
			for (const review of log) writes.push(tx.objectStore('reviews').add(review));
		}
		await Promise.all(writes);
	}
	db.close();
	return { reviews };
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
