// Databases for tests: one for each test, and short ways to fill it, answer in it and look into it.
import { deleteDB } from 'idb';
import { onTestFinished } from 'vitest';
import type { CheckReport, Repair } from '../core/collection/report.ts';
import type { Deck } from '../core/note/deck.ts';
import { cardId, deckId, noteId, type CardId } from '../core/note/ids.ts';
import type { Note, QuestionNote, TermNote } from '../core/note/note.ts';
import type { Moment } from '../core/schedule/answer.ts';
import type { Grade } from '../core/schedule/grade.ts';
import { DEFAULT_PRESET } from '../core/schedule/preset.ts';
import type { Schedule } from '../core/schedule/schedule.ts';
import { DEFAULT_SETTINGS } from '../core/schedule/settings.ts';
import { recordAnswer, type Answer, type Saved } from '../storage/review/answers.ts';
import { newCardRow, withSchedule } from '../core/collection/rows/card-rows.ts';
import type { DayRow } from '../core/collection/rows/row.ts';
import { allDays, dayIn, putDays } from '../storage/review/days.ts';
import { selfCheck } from '../storage/check/self-check.ts';
import { openDatabase } from '../storage/database/open.ts';
import { write } from '../storage/database/write.ts';
import { STORES, type CardRow, type Db } from '../storage/database/schema.ts';
import { DEFAULT_PRESET_ID } from '../storage/database/settings.ts';
import { addDeck } from '../storage/deck/take-deck.ts';
import { LOG_STORES } from '../storage/log/log.ts';
import { allEntries } from './log.ts';
import { onDay } from './schedules.ts';

/** The day on which tests begin, and its noon. */
export const DAY = 20_000;
export const NOON = onDay(DAY).at;
/** That noon, or some milliseconds later. */
export const atNoon = (plusMs = 0): Moment => ({ at: NOON + plusMs, day: DAY });

/** A database's name that no other test has; what is stored under it goes with the test. */
export function newName(): string {
	const name = `test-${crypto.randomUUID()}`;
	onTestFinished(() => deleteDB(name));
	return name;
}

export async function openOrThrow(name = newName()): Promise<Db> {
	const opened = await openDatabase({ name });
	if (opened.ok) return opened.value;
	throw new Error(`${opened.error.kind}: ${opened.error.detail}`);
}

const noteBase = (deck: string, own: string) => ({
	id: noteId(deckId(deck), own),
	topic: '',
	evidence: {
		citations: [{ sourceId: 'gazette', paragraph: 1, quote: null }],
		claimedBy: 'The Gazette',
		asOf: { year: 2025, month: 3, day: 4, inferred: false },
		standing: { kind: 'settled' } as const
	},
	explanation: null,
	decoys: [],
	tags: [],
	retired: null
});

/** A note of one card: its part is "answer". */
export const question = (deck: string, own: string): QuestionNote => ({
	...noteBase(deck, own),
	kind: 'question',
	question: `What is ${own}?`,
	answer: `The answer to ${own}`,
	also: []
});

/** A note of two cards: their parts are "meaning" and "term". */
export const term = (deck: string, own: string): TermNote => ({
	...noteBase(deck, own),
	kind: 'term',
	term: own,
	meaning: `The meaning of ${own}`,
	also: []
});

export const deckWith = (id: string, notes: readonly Note[] = []): Deck => ({
	id: deckId(id),
	title: `The deck ${id}`,
	language: 'en',
	licence: 'CC0-1.0',
	version: 1,
	description: '',
	sources: [],
	parties: [],
	issues: [],
	notes
});

/** A deck of questions "q0", "q1", … */
export const questions = (id: string, count: number): Deck =>
	deckWith(
		id,
		Array.from({ length: count }, (_, index) => question(id, `q${index}`))
	);

/** A deck of terms "t0", "t1", … */
export const terms = (id: string, count: number): Deck =>
	deckWith(
		id,
		Array.from({ length: count }, (_, index) => term(id, `t${index}`))
	);

/** A deck of sentences "g0", "g1", …, each with gaps "c0", "c1", … */
export const gaps = (id: string, count: number, each: number): Deck =>
	deckWith(
		id,
		Array.from({ length: count }, (_, index) => ({
			...noteBase(id, `g${index}`),
			kind: 'cloze' as const,
			text: Array.from({ length: each }, (_, gap) => `{{c${gap}::answer ${gap}}}`).join(' and ')
		}))
	);

/** A card's id as "talks/q0#answer". */
export function idOf(text: string): CardId {
	const [deck = '', own = '', part = ''] = text.split(/[/#]/);
	return cardId(noteId(deckId(deck), own), part);
}

/** A new database in which these decks were taken up, in this order. */
export async function databaseWith(...decks: readonly Deck[]): Promise<Db> {
	const db = await openOrThrow();
	for (const [index, deck] of decks.entries()) await addDeck(db, deck, atNoon(index));
	return db;
}

export async function cardIn(db: Db, id: string): Promise<CardRow> {
	const row = await db.get('cards', id);
	if (!row) throw new Error(`no card ${id}`);
	return row;
}

/** Answers a card as the database has it now, or as a page saw it earlier. */
export async function answer(
	db: Db,
	card: string | CardRow,
	grade: Grade,
	day = DAY,
	changes: Partial<Answer> = {}
): Promise<Saved> {
	return recordAnswer(db, {
		card: typeof card === 'string' ? await cardIn(db, card) : card,
		grade,
		...onDay(day),
		durationMs: 4000,
		presetId: DEFAULT_PRESET_ID,
		preset: DEFAULT_PRESET,
		study: DEFAULT_SETTINGS.study,
		...changes
	});
}

/** The same, where it must be saved. */
export async function answered(...given: Parameters<typeof answer>) {
	const saved = await answer(...given);
	if (saved.kind === 'saved') return saved;
	throw new Error('answered elsewhere');
}

/** A card that has this schedule, though no log leads to it. */
export const rowWith = (id: string, schedule: Schedule, position = 0): CardRow => {
	const card = idOf(id);
	const [note = '', part = ''] = card.split('#');
	const [deck = ''] = note.split('/');
	const bare = { id: card, noteId: note as CardRow['noteId'], part };
	return withSchedule(newCardRow(bare, deckId(deck), position), schedule, null);
};

/** Writes many cards at once. */
export async function putCards(db: Db, rows: readonly CardRow[]): Promise<void> {
	const tx = db.transaction('cards', 'readwrite');
	for (const row of rows) void tx.store.put(row);
	await tx.done;
}

/** What a check finds; it repairs nothing unless it is told to. */
export const checked = (db: Db, repair: Repair = 'nothing'): Promise<CheckReport> =>
	selfCheck(db, { repair, now: NOON });

/** What `contents` tells apart: the stores, and the log by itself, whatever it lies in. */
export type Kept = 'log' | Exclude<(typeof STORES)[number], (typeof LOG_STORES)[number]>;

export const KEPT: readonly Kept[] = [
	'log',
	...STORES.filter((store) => !(LOG_STORES as readonly string[]).includes(store))
] as readonly Kept[];

/** All there is, by store, and the log's entries: to see that nothing has changed. */
export async function contents(db: Db, kept: readonly Kept[] = KEPT) {
	const all = await Promise.all(
		kept.map(async (name) => {
			return [name, await rowsOf(db, name)] as const;
		})
	);
	return Object.fromEntries(all);
}

/** The log entry by entry, days one by one, whatever they lie in. */
function rowsOf(db: Db, name: Kept): Promise<readonly unknown[]> {
	if (name === 'log') return allEntries(db);
	return name === 'days' ? daysIn(db) : db.getAll(name);
}

/** All days on which something was counted. */
export async function daysIn(db: Db): Promise<readonly DayRow[]> {
	const days: DayRow[] = [];
	for await (const day of allDays(db)) days.push(day);
	return days;
}

export const dayInDeck = (db: Db, deck: string, day: number): Promise<DayRow | undefined> =>
	dayIn(db.transaction('days'), deck, day);

/** Puts days as they are given, whatever was counted on them. */
export const setDays = (db: Db, rows: readonly DayRow[]): Promise<void> =>
	write(db, ['days'], (tx) => putDays(tx, rows));

/** What the check of all data finds wrong. */
export const findingsIn = async (db: Db) =>
	(await selfCheck(db, { repair: 'nothing', now: NOON + 1000 * 86_400_000 })).findings;
