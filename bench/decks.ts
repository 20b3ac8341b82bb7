// Evaluated in an empty page: how long a deck file takes to be read, and a deck to be updated and
// put back, beside the least that the same text and the same rows can take.
import { deckId, noteId } from '../src/lib/core/note/ids.ts';
import type { Deck } from '../src/lib/core/note/deck.ts';
import type { Note, QuestionNote } from '../src/lib/core/note/note.ts';
import { parseDeck } from '../src/lib/core/deck/text/parse-deck.ts';
import { printDeck } from '../src/lib/core/deck/text/print-deck.ts';
import { openDatabase } from '../src/lib/storage/database/open.ts';
import type { Db } from '../src/lib/storage/database/schema.ts';
import { addDeck } from '../src/lib/storage/deck/take-deck.ts';
import { undoUpdate } from '../src/lib/storage/deck/undo-update.ts';
import { previewUpdate, updateDeck } from '../src/lib/storage/deck/update-deck.ts';
import { dayNow, deckRow, entry } from './collection.ts';

export interface DeckTimes {
	readonly notes: number;
	readonly megabytes: number;
	/** Reading the file, and its floor: the same text cut into lines, and each line matched once. */
	readonly parse: number[];
	readonly lines: number[];
	/** Taking a deck up, and its floor: putting its rows. */
	readonly take: number[];
	readonly preview: number[];
	/** An update that changes one note in ten; its floors: all rows read, and a tenth of them put. */
	readonly update: number[];
	readonly undo: number[];
	readonly putAll: number[];
	readonly readAll: number[];
	readonly readAllPutSome: number[];
}

type Floor = 'putAll' | 'readAll' | 'readAllPutSome';

const DECK = deckId('bench-deck-0');

function deckOf(count: number, version: number): Deck {
	const notes = Array.from({ length: count }, (_, index): Note => {
		const note = entry(index, 0, false).note.note as QuestionNote;
		const changed = version > 1 && index % 10 === 0;
		const own = {
			...note,
			id: noteId(DECK, `fact-${index}`),
			evidence: {
				asOf: note.evidence.asOf,
				standing: note.evidence.standing,
				claimedBy: note.evidence.claimedBy ?? '',
				citations: note.evidence.citations.map((citation) => ({ ...citation, quote: null }))
			}
		};
		return changed ? { ...own, answer: `${note.answer.slice(0, -1)}, and signed.` } : own;
	});
	return { ...deckRow(0, count).head, id: DECK, version, notes };
}

async function timed<T>(into: number[], work: () => Promise<T> | T): Promise<T> {
	const before = performance.now();
	const result = await work();
	into.push(performance.now() - before);
	return result;
}

async function benchDecks(count: number, turns: number): Promise<DeckTimes> {
	const [first, second] = [deckOf(count, 1), deckOf(count, 2)];
	const text = printDeck(first);
	const times = {
		parse: [] as number[],
		lines: [] as number[],
		take: [] as number[],
		preview: [] as number[],
		update: [] as number[],
		undo: [] as number[],
		putAll: [] as number[],
		readAll: [] as number[],
		readAllPutSome: [] as number[]
	};
	for (let turn = 0; turn < turns; turn++) {
		const { deck, problems } = await timed(times.parse, () => parseDeck(text, 'bench.md'));
		if (!deck) throw new Error(problems[0]?.fault.kind);
		await timed(times.lines, () =>
			text.split(/\r?\n/).filter((line) => /^- (\w+): (.*)$/.test(line))
		);
		await stored(first, second, times);
	}
	return { notes: count, megabytes: new Blob([text]).size / 1e6, ...times };
}

async function stored(
	first: Deck,
	second: Deck,
	times: Record<'take' | 'preview' | 'update' | 'undo' | Floor, number[]>
): Promise<void> {
	await inNewDatabase(async (db) => {
		const now = { at: Date.now(), day: dayNow(Date.now()) };
		await timed(times.take, () => addDeck(db, first, now));
		await timed(times.preview, () => previewUpdate(db, second, now.day));
		const update = await timed(times.update, () => updateDeck(db, second, now));
		if (!update) throw new Error('The update changed nothing.');
		await timed(times.undo, () => undoUpdate(db, first.id, now));
		await floors(db, times);
	});
}

async function inNewDatabase(work: (db: Db) => Promise<void>): Promise<void> {
	const name = `bench-${crypto.randomUUID()}`;
	const opened = await openDatabase({ name });
	if (!opened.ok) throw new Error(opened.error.kind);
	await work(opened.value);
	opened.value.close();
	await new Promise<void>((resolve, reject) => {
		const deleting = indexedDB.deleteDatabase(name);
		deleting.onsuccess = () => resolve();
		deleting.onerror = () => reject(deleting.error);
	});
}

/** The same rows in a database of the same form, with nothing of the app around them. */
async function floors(db: Db, times: Record<Floor, number[]>): Promise<void> {
	const read = () => Promise.all([db.getAll('notes'), db.getAll('cards')]);
	const [notes, cards] = await timed(times.readAll, read);
	await inNewDatabase(async (other) => {
		await timed(times.putAll, () => putRows(other, notes, cards));
		await timed(times.readAllPutSome, async () => {
			const [some, few] = await read();
			const tenth = <T>(rows: T[]) => rows.filter((_, index) => index % 10 === 0);
			await putRows(other, tenth(some), tenth(few));
		});
	});
}

async function putRows(
	db: Db,
	notes: Awaited<ReturnType<Db['getAll']>>,
	cards: typeof notes
): Promise<void> {
	const tx = db.transaction(['notes', 'cards'], 'readwrite', { durability: 'strict' });
	for (const row of notes) void tx.objectStore('notes').put(row as never);
	for (const row of cards) void tx.objectStore('cards').put(row as never);
	await tx.done;
}

Object.assign(globalThis, { benchDecks });
