// The cards that a session begins with, and those that are read before they run out.
import { canBeStudied } from '../../core/collection/rows/studied.ts';
import { noteOfCard, type CardId, type DeckId } from '../../core/note/ids.ts';
import { firstOf } from '../../core/review/beginning.ts';
import { addCounts } from '../../core/review/due-counts.ts';
import { decksAt, type ForeseenDay } from '../../core/review/foreseen.ts';
import { withLearning, type Queue } from '../../core/review/queue.ts';
import type { StudySettings } from '../../core/schedule/settings.ts';
import { clockOf } from '../database/at-opening.ts';
import type { CardRow, Db, NoteRow } from '../database/schema.ts';
import { isSoundCard, isSoundNote } from '../database/sound-rows.ts';
import { DueReader, type Batch, type CardReader } from './due-reader.ts';

/** Below this many cards at hand, more are read. */
const LOW = 3;
const MORE = 6;

export type CardQueue = Queue<CardRow>;

export const EMPTY_QUEUE: CardQueue = {
	learning: [],
	reviews: [],
	fresh: [],
	served: { reviews: 0, fresh: 0 },
	expected: { reviews: 0, fresh: 0 }
};

/** A queue as a session begins it; `until`: cards in learning that are due later are left out. */
export async function openQueue(db: Db, reader: CardReader, until: number): Promise<CardQueue> {
	const [learning, more] = await Promise.all([
		reader.learning(db, until),
		readMore(db, reader, EMPTY_QUEUE)
	]);
	return withBatch({ ...EMPTY_QUEUE, learning }, more);
}

export interface OpenedWithFirst {
	readonly reader: CardReader;
	/** The first card alone, and how many there are in all. */
	readonly queue: CardQueue;
	readonly note: NoteRow;
}

/**
 * The beginning that was foreseen: of all decks, with nothing read but the first card and its note.
 * Null where there is none at `now`, or they are not what they were.
 */
export async function openWithFirst(
	db: Db,
	{ day: foreseen, clock }: { readonly day: ForeseenDay; readonly clock: string | null },
	heads: ReadonlyMap<DeckId, unknown>,
	study: StudySettings,
	now: number
): Promise<OpenedWithFirst | null> {
	const first = firstOf(foreseen.beginning, now);
	if (!first) return null;
	const tx = db.transaction(['cards', 'notes', 'meta']);
	const [row, note, clockNow] = await Promise.all([
		tx.objectStore('cards').get(first.id),
		tx.objectStore('notes').get(noteOfCard(first.id as CardId)),
		tx.objectStore('meta').get('clock')
	]);
	// Something was written since it was read.
	if (clockOf(clockNow) !== clock) return null;
	if (!row || !isSoundCard(row) || !canBeStudied(row, foreseen.day)) return null;
	const decks = decksAt(foreseen, now);
	if (!note || !isSoundNote(note) || !decks.every(({ deckId }) => heads.has(deckId))) return null;
	const reader = new DueReader(decks, study, foreseen.day);
	reader.gaveFirst(row, first.from);
	const { reviews, fresh } = addCounts(decks.map(({ due }) => due));
	const queue = { ...EMPTY_QUEUE, expected: { reviews, fresh }, [first.from]: [row] };
	return { reader, queue, note };
}

/** Reads more cards where the queue runs low. Not to be called again before it has ended. */
export async function readMore(db: Db, reader: CardReader, queue: CardQueue): Promise<Batch> {
	const reading = queue.reviews.length < LOW ? reader.reviews(db, MORE) : Promise.resolve([]);
	// Reviews first: a new card must not push out its sibling that is due.
	const [reviews, fresh] = await Promise.all([
		reading,
		queue.fresh.length < LOW ? reader.fresh(db, MORE, reading) : []
	]);
	return {
		learning: fresh.filter((row) => row.schedule.kind !== 'new'),
		reviews,
		fresh: fresh.filter((row) => row.schedule.kind === 'new')
	};
}

/** The queue with more cards behind. */
export function withBatch(queue: CardQueue, { learning, reviews, fresh }: Batch): CardQueue {
	const more: CardQueue = {
		...queue,
		reviews: [...queue.reviews, ...reviews],
		fresh: [...queue.fresh, ...fresh]
	};
	return learning.reduce<CardQueue>(withLearning, more);
}
