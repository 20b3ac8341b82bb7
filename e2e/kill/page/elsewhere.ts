// Another device: it has a backup of what is here, or of a part, goes on by itself, and makes its own.
import { deleteDB } from 'idb';
import { LOG_PART } from '../../../src/lib/core/collection/records.ts';
import { GRADES } from '../../../src/lib/core/schedule/grade.ts';
import { recordAnswer } from '../../../src/lib/storage/review/answers.ts';
import { mergeCollection } from '../../../src/lib/storage/backup/merge-collection.ts';
import { openDatabase } from '../../../src/lib/storage/database/open.ts';
import {
	replaceCollection,
	type Incoming
} from '../../../src/lib/storage/backup/replace-collection.ts';
import type { CardRow, Db } from '../../../src/lib/storage/database/schema.ts';
import { loadSettings } from '../../../src/lib/storage/database/settings.ts';
import { addDeck } from '../../../src/lib/storage/deck/take-deck.ts';
import {
	bytesOf,
	examine,
	incomingOf,
	makeBackup
} from '../../../src/lib/state/data/backup-file.ts';
import { moment } from '../../../src/lib/state/app/device.ts';
import type { Order, State } from '../protocol.ts';
import { randomOf } from '../random.mjs';
import { campaignDeck } from './deck.ts';
import { stateOf } from './state.ts';

export type How = 'replace' | 'merge';

/** Databases of their own, which go again. */
const ELSEWHERE = 'kill-elsewhere';
const AFTER = 'kill-after';
/** Answers that are given there. */
const ANSWERS = 30;
/** Of the log, what the other device knows where its backup is added, not put in place. */
const KNOWN_SHARE = 0.8;

/** What the other device has made of what is here; replacing by it loses nothing that is here. */
export async function backupFromElsewhere(
	here: Incoming,
	how: How,
	order: Order
): Promise<Uint8Array<ArrayBuffer>> {
	const known = how === 'replace' ? here : withoutTheLatest(here);
	return within(ELSEWHERE, known, async (db) => {
		await study(db, order);
		return backupOf(db);
	});
}

/** What is to be here once that backup is: as the app's own code has it in another database. */
export const stateAfter = (here: Incoming, backup: Incoming, how: How): Promise<State> =>
	within(AFTER, here, async (db) => {
		const put = how === 'replace' ? replaceCollection : mergeCollection;
		await put(db, backup, Date.now());
		return stateOf(db);
	});

export const backupOf = async (db: Db): Promise<Uint8Array<ArrayBuffer>> =>
	bytesOf((await makeBackup(db)).pieces);

/** A backup's records; throws where the app would refuse it. */
export async function recordsIn(backup: Uint8Array<ArrayBuffer>): Promise<Incoming> {
	const examined = await examine(backup);
	if (examined.ok) return incomingOf(examined.value);
	throw new Error(`The backup is refused: ${JSON.stringify(examined.error)}`);
}

async function within<T>(
	name: string,
	records: Incoming,
	work: (db: Db) => Promise<T>
): Promise<T> {
	// A kill may have left it.
	await deleteDB(name);
	const opened = await openDatabase({ name });
	if (!opened.ok) throw new Error(`${opened.error.kind}: ${opened.error.detail}`);
	const db = opened.value;
	try {
		await replaceCollection(db, records, Date.now());
		return await work(db);
	} finally {
		db.close();
		await deleteDB(name);
	}
}

/** So that each of the two has answers that the other has not. */
function withoutTheLatest(here: Incoming): Incoming {
	const log = [...here.records(LOG_PART)].flat();
	const known = log.slice(0, Math.ceil(KNOWN_SHARE * log.length));
	return {
		counts: { ...here.counts, [LOG_PART]: known.length },
		records: (part) => (part === LOG_PART ? ([known] as never) : here.records(part))
	};
}

/** A new deck, and answers to cards of all decks. */
async function study(db: Db, { deck, notes, seed }: Order): Promise<void> {
	const random = randomOf(seed);
	const { settings, presetId } = await loadSettings(db);
	const { dayStartHour } = settings.study;
	await addDeck(db, campaignDeck(deck, notes, 1), moment(dayStartHour));
	const cards = (await db.getAllKeys('cards')) as readonly string[];
	for (let count = 0; count < ANSWERS; count++) {
		const card = (await db.get('cards', oneOf(cards, random))) as CardRow;
		await recordAnswer(db, {
			card,
			grade: oneOf(GRADES, random),
			...moment(dayStartHour),
			durationMs: Math.floor(1000 + 9000 * random()),
			presetId,
			preset: settings.preset,
			study: settings.study
		});
	}
}

function oneOf<T>(all: readonly T[], random: () => number): T {
	return all[Math.floor(random() * all.length)]!;
}
