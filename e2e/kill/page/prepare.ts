// Sees to it that there is something to do: cards to answer, and limits that do not end a session.
import { deleteDB } from 'idb';
import { DEFAULT_SETTINGS } from '../../../src/lib/core/schedule/settings.ts';
import { DATABASE_NAME, openDatabase } from '../../../src/lib/storage/database/open.ts';
import { saveSettings } from '../../../src/lib/storage/database/presets.ts';
import type { Db } from '../../../src/lib/storage/database/schema.ts';
import { loadSettings } from '../../../src/lib/storage/database/settings.ts';
import { addDeck } from '../../../src/lib/storage/deck/take-deck.ts';
import { moment } from '../../../src/lib/state/app/device.ts';
import type { Order } from '../protocol.ts';
import { campaignDeck } from './deck.ts';

/** Daily limits so high that they end no session, and so many new cards that no visit runs out. */
const MANY = 9999;
const ENOUGH_NEW_CARDS = 150;
const SUPPLIED_NOTES = 200;

export async function prepare({ anew, supply }: Order): Promise<Db> {
	if (anew) await deleteDB(DATABASE_NAME);
	const opened = await openDatabase();
	if (!opened.ok) throw new Error(`${opened.error.kind}: ${opened.error.detail}`);
	const db = opened.value;
	const { study } = DEFAULT_SETTINGS;
	if ((await loadSettings(db)).settings.study.newPerDay !== MANY) {
		const limits = { newPerDay: MANY, reviewsPerDay: MANY };
		await saveSettings(db, { ...DEFAULT_SETTINGS, study: { ...study, ...limits } }, Date.now());
	}
	const cards = await db.getAll('cards');
	if (cards.filter(({ schedule }) => schedule.kind === 'new').length < ENOUGH_NEW_CARDS) {
		await addDeck(db, campaignDeck(supply, SUPPLIED_NOTES, 1), moment(study.dayStartHour));
	}
	return db;
}
