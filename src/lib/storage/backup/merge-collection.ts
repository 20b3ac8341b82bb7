// A backup added to what is here, in one transaction. Nothing that is here is lost, and what was
// added once is not added again.
import { LOG_PART, PARTS, type Collection } from '../../core/collection/records.ts';
import {
	mergedArticle,
	mergedDeck,
	mergedFlags,
	mergedNote,
	newerDeck
} from '../../core/collection/merge.ts';
import type { CardId, DeckId, NoteId } from '../../core/note/ids.ts';
import type { Stamp } from '../../core/stamp.ts';
import { placed, withFlags } from '../../core/collection/rows/card-rows.ts';
import { advanceClock } from '../database/clock.ts';
import { cardsOfDeck, notesOfDeck, updatesOfDeck } from '../database/deck-ranges.ts';
import { newestStamp } from './export-collection.ts';
import { moveCards } from '../deck/move-cards.ts';
import { NOTHING_OWN, noteRow, sameNoteRow } from '../../core/collection/rows/note-rows.ts';
import { presetsOf } from '../database/presets.ts';
import { LogTaking } from '../log/take-segments.ts';
import { WholeLog } from '../log/whole-log.ts';
import { Recount } from '../log/recount.ts';
import type { Incoming } from './replace-collection.ts';
import { STORES, type CardRow, type Db, type DeckRow, type NoteRow } from '../database/schema.ts';
import { settleCards } from '../../core/collection/rows/settle-cards.ts';
import { rowsOf } from '../database/rows-of.ts';
import { putAll, putPlainly, write, type AllTx } from '../database/write.ts';

/** Merges a backup in; `onProgress` is told how much is done, 0 to 1. */
export async function mergeCollection(
	db: Db,
	incoming: Incoming,
	now: number,
	onProgress: (done: number) => void = () => {}
): Promise<void> {
	const logOf = await WholeLog.before(db);
	await write(db, STORES, async (tx) => {
		const log = await logOf(tx);
		// Every record that is merged anew is later than both that it was made of.
		const stamp = await advanceClock(tx, now, newestOf(incoming));
		await mergeChoices(tx, incoming);
		await mergeLater(tx, incoming, 'classes');
		await mergeLater(tx, incoming, 'forecasts');
		await mergeArticles(tx, incoming);
		const presets = presetsOf(await tx.objectStore('presets').getAll());
		const recount = new Recount(tx, presets, log);
		const added = await mergeDecks(tx, incoming, stamp, recount);
		onProgress(0.1);
		added.push(...(await mergeFlags(tx, incoming)));
		onProgress(0.2);
		await mergeLog(tx, incoming, { log, recount, added, onProgress });
	});
}

function newestOf(incoming: Incoming): Stamp | '' {
	let newest = '';
	for (const part of PARTS) {
		for (const records of incoming.records(part)) newest = newestStamp(part, records, newest);
	}
	return newest as Stamp | '';
}

/** Settings are the later ones; presets are only ever added. */
async function mergeChoices(tx: AllTx, incoming: Incoming): Promise<void> {
	const presets = tx.objectStore('presets');
	for (const records of incoming.records('presets')) {
		const there = new Set(await presets.getAllKeys());
		await putAll(
			presets,
			records.filter(({ id }) => !there.has(id))
		);
	}
	const meta = tx.objectStore('meta');
	for (const [theirs] of incoming.records('settings')) {
		const ours = await meta.get('settings');
		if (theirs && (ours?.id !== 'settings' || theirs.stamp > ours.stamp)) await meta.put(theirs);
	}
}

/** Of a class, and of what was forecast for it, the later record counts. */
async function mergeLater<P extends 'classes' | 'forecasts'>(
	tx: AllTx,
	incoming: Incoming,
	part: P
): Promise<void> {
	const store = tx.objectStore(part as 'classes');
	for (const records of incoming.records(part as 'classes')) {
		const there = await Promise.all(records.map(({ id }) => store.get(id)));
		await putAll(
			store,
			records.filter(({ stamp }, index) => stamp > (there[index]?.stamp ?? ''))
		);
	}
}

async function mergeArticles(tx: AllTx, incoming: Incoming): Promise<void> {
	const articles = tx.objectStore('articles');
	for (const records of incoming.records('articles')) {
		const ours = await Promise.all(records.map(({ id }) => articles.get(id)));
		const merged = records.map((theirs, index) =>
			ours[index] ? mergedArticle(ours[index], theirs) : theirs
		);
		await putAll(
			articles,
			merged.filter((row, index) => JSON.stringify(row) !== JSON.stringify(ours[index]))
		);
	}
}

/** Gives the cards that were not here. */
async function mergeDecks(
	tx: AllTx,
	incoming: Incoming,
	stamp: Stamp,
	recount: Recount
): Promise<CardId[]> {
	const decks = tx.objectStore('decks');
	const ours = new Map((await decks.getAll()).map((row) => [row.id, row]));
	const theirs = new Map([...incoming.records('decks')].flat().map((row) => [row.id, row]));
	const merged = new Map<DeckId, DeckRow>();
	const moved: Decks['moved'] = [];
	for (const [id, row] of theirs)
		merged.set(id, ours.has(id) ? mergedDeck(ours.get(id)!, row) : row);
	for (const records of incoming.records('notes')) {
		await mergeNotes(tx, records, { ours, theirs, merged, moved, stamp });
	}
	for (const { noteId, deckId } of moved) await moveCards(tx, noteId, deckId, recount);
	// A deck that only ours has may have got a note back, or lost one.
	for (const row of moved.length > 0 ? ours.values() : [])
		if (row.own && !merged.has(row.id)) merged.set(row.id, row);
	const addedCards: CardId[] = [];
	for (const [id, row] of merged) {
		const { added, ...counts } = await settleDeck(tx, id);
		addedCards.push(...added);
		const kept = ours.get(id);
		const after = { ...row, ...counts };
		if (JSON.stringify(after) !== JSON.stringify(kept)) await decks.put(after);
	}
	await mergeUpdates(tx, incoming, ours, theirs);
	return addedCards;
}

interface Decks {
	readonly ours: ReadonlyMap<DeckId, DeckRow>;
	readonly theirs: ReadonlyMap<DeckId, DeckRow>;
	readonly merged: ReadonlyMap<DeckId, DeckRow>;
	/** Notes that stand in another deck than they did here. */
	readonly moved: { noteId: NoteId; deckId: DeckId }[];
	readonly stamp: Stamp;
}

/** Whose text of a note counts; one that was moved on either side is of decks that know no newer version. */
function newerText(
	own: NoteRow,
	record: Collection['notes'],
	ours: Decks['ours'],
	theirs: Decks['theirs']
): ReturnType<typeof newerDeck> {
	if (own.deckId !== record.deckId) return 'same';
	const [left, right] = [ours.get(record.deckId), theirs.get(record.deckId)];
	return left && right ? newerDeck(left, right) : 'ours';
}

async function mergeNotes(
	tx: AllTx,
	records: readonly Collection['notes'][],
	{ ours, theirs, merged, moved, stamp }: Decks
): Promise<void> {
	const notes = tx.objectStore('notes');
	const there = await rowsOf(
		notes,
		records.map(({ id }) => id)
	);
	const changed = records.flatMap((record, index) => {
		const own = there[index];
		if (!own) return merged.has(record.deckId) ? [record] : [];
		const parts = mergedNote(own, record, newerText(own, record, ours, theirs));
		const deck = merged.get(parts.deckId) ?? ours.get(parts.deckId);
		if (!deck) return [];
		if (own.deckId !== deck.id) moved.push({ noteId: own.id, deckId: deck.id });
		const row = noteRow({ ...parts, own: parts.own ?? NOTHING_OWN, stamp }, deck.head);
		if (sameNoteRow(row, own)) return [];
		// Theirs as it is, stamp and all: then they need not take it back from here.
		return [sameNoteRow(row, record) ? record : row];
	});
	await putPlainly(notes, changed);
}

/** Brings the cards of a deck in line with its notes; gives what the deck counts then. */
async function settleDeck(
	tx: AllTx,
	id: DeckId
): Promise<Pick<DeckRow, 'noteCount' | 'cardCount'> & { readonly added: readonly CardId[] }> {
	const [notes, rows] = await Promise.all([
		tx.objectStore('notes').index('byDeck').getAll(notesOfDeck(id)),
		tx.objectStore('cards').index('byQueue').getAll(cardsOfDeck(id))
	]);
	const cards = new Map<string, CardRow>(rows.map((row) => [row.id, row]));
	const { changed, noteCount, cardCount } = settleCards(notes, cards, id);
	await putPlainly(tx.objectStore('cards'), changed);
	const added = changed.filter((row) => !cards.has(row.id)).map((row) => row.id);
	return { noteCount, cardCount, added };
}

/** What takes an update back fits only the deck that it was made for: that one's updates stay. */
async function mergeUpdates(
	tx: AllTx,
	incoming: Incoming,
	ours: ReadonlyMap<DeckId, DeckRow>,
	theirs: ReadonlyMap<DeckId, DeckRow>
): Promise<void> {
	const updates = tx.objectStore('updates');
	const taken = new Set<DeckId>();
	for (const [id, row] of theirs) {
		const here = ours.get(id);
		if (here && newerDeck(here, row) !== 'theirs') continue;
		taken.add(id);
		const keys = await updates.index('byDeck').getAllKeys(updatesOfDeck(id));
		await Promise.all(keys.map((key) => updates.delete(key)));
	}
	for (const records of incoming.records('updates')) {
		await putAll(
			updates,
			records.filter(({ deckId }) => taken.has(deckId))
		);
	}
}

/** Gives the cards that were not here. */
async function mergeFlags(tx: AllTx, incoming: Incoming): Promise<CardId[]> {
	const cards = tx.objectStore('cards');
	const noteStore = tx.objectStore('notes');
	const added: CardId[] = [];
	for (const records of incoming.records('cards')) {
		const there = await rowsOf(
			cards,
			records.map(({ id }) => id)
		);
		// A card stands where its note does, which may have gone over to another deck on this side.
		const notes = await Promise.all(
			records.map(({ noteId }, index) => (there[index] ? undefined : noteStore.get(noteId)))
		);
		const changed = records.flatMap((record, index) => {
			const row = there[index];
			if (!row) {
				added.push(record.id);
				// No note here asks it any more: it is kept for its history.
				const deckId = notes[index]?.deckId ?? record.deckId;
				return [placed({ ...record, ...UNSEEN, deckId, retired: true })];
			}
			const flags = mergedFlags(row, record);
			if (JSON.stringify(flags) === JSON.stringify(row.flags)) return [];
			const later = (record.flagsStamp ?? '') > (row.flagsStamp ?? '') ? record : row;
			return [withFlags(row, flags, later.flagsStamp)];
		});
		await putPlainly(cards, changed);
	}
	return added;
}

const UNSEEN = { schedule: { kind: 'new' }, lastReviewId: null } as const;

async function mergeLog(
	tx: AllTx,
	incoming: Incoming,
	{
		log,
		recount,
		added,
		onProgress
	}: {
		readonly log: WholeLog;
		readonly recount: Recount;
		readonly added: readonly CardId[];
		readonly onProgress: (done: number) => void;
	}
): Promise<void> {
	// Their answers may have been here before them: the log outlives what it speaks of.
	await recount.before(added);
	const all = Math.max(1, incoming.counts[LOG_PART]);
	const taking = new LogTaking(tx, log);
	const strange = new Set<CardId>();
	for (const segments of incoming.records(LOG_PART))
		for (const id of await taking.cardsOfStrange(segments)) strange.add(id);
	await recount.before([...strange]);
	let seen = 0;
	for (const segments of incoming.records(LOG_PART)) {
		for (const segment of segments) {
			const taken = await taking.look(segment);
			if (!taken) continue;
			await recount.before(taken.fresh.map(({ cardId }) => cardId));
			await taken.put();
		}
		seen += segments.length;
		onProgress(0.2 + 0.5 * (seen / all));
	}
	await taking.finish();
	await recount.after((done) => onProgress(0.7 + 0.3 * done));
}
