// A deck and its next version, for the tests of updates: a note of each fate, and ways to look at it.
import type { Edits } from '../core/deck/change/edits.ts';
import type { Deck } from '../core/note/deck.ts';
import { deckId, type NoteId } from '../core/note/ids.ts';
import type { Note, QuestionNote } from '../core/note/note.ts';
import type { Moment } from '../core/schedule/answer.ts';
import { ownOf } from '../core/collection/rows/note-rows.ts';
import { saveOwn } from '../storage/deck/learners-part.ts';
import type { Db, OwnPart } from '../storage/database/schema.ts';
import { onDay } from './schedules.ts';
import { DAY, answered, contents, databaseWith, deckWith, question } from './storage.ts';

export const TALKS = deckId('talks');
/** When the updates of these tests come. */
export const LATER = onDay(DAY + 3);

export const q = (own: string, changes: Partial<QuestionNote> = {}): Note => ({
	...question('talks', own),
	...changes
});

const sources: Deck['sources'] = [
	{
		id: 'gazette',
		title: 'The Gazette',
		publisher: null,
		author: null,
		date: null,
		link: null,
		about: null,
		file: null,
		paragraphs: null,
		leftOut: []
	}
];

export const version = (number: number, ...notes: readonly Note[]): Deck => ({
	...deckWith('talks', notes),
	sources,
	version: number
});

const retired = { since: { year: 2025, month: 3, day: 4, inferred: false }, reason: 'Settled.' };

export const before = version(1, q('stays'), q('moves'), q('changes'), q('retires'), q('goes'));
export const now = version(
	2,
	q('fresh'),
	q('stays'),
	q('changes', { answer: 'Another answer' }),
	q('moves', { question: 'What else is moves?' }),
	q('retires', { retired })
);

/** A database in which every card of `before` was answered well enough to be far off. */
export async function studied(): Promise<Db> {
	const db = await databaseWith(before);
	for (const { id } of before.notes) await answered(db, `${id}#answer`, 'easy');
	return db;
}

export const lanes = async (db: Db) =>
	Object.fromEntries((await db.getAll('cards')).map((row) => [row.id, row.queueKey[1]]));

/** Everything but what tells when it was written: clock, stamps, the log, the record of updates. */
export async function withoutStamps(db: Db) {
	const all = await contents(db, ['decks', 'notes', 'cards', 'days', 'presets']);
	return JSON.parse(JSON.stringify(all, (key, value) => (key === 'stamp' ? undefined : value)));
}

/** Saves a part of what is the learner's; the rest of it stays. */
export async function savePart(
	db: Db,
	id: NoteId,
	part: Partial<OwnPart>,
	at: Moment
): Promise<void> {
	const row = await db.get('notes', id);
	if (!row) throw new Error(`no note ${id}`);
	await saveOwn(db, id, { ...ownOf(row), ...part }, at);
}

export const saveEdits = (db: Db, id: NoteId, edits: Edits, at: Moment): Promise<void> =>
	savePart(db, id, { edits }, at);
