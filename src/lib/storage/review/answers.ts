// An answer is one transaction: the review, the schedule it leads to, its siblings, the day's count.
import {
	answered,
	isBuriedBy,
	isSameAnswer,
	takenBack,
	takesBack
} from '../../core/collection/rows/answered.ts';
import { dayOf } from '../../core/collection/rows/day-block.ts';
import type { CardId } from '../../core/note/ids.ts';
import type { Retraction, Review } from '../../core/review/review.ts';
import { standingReviews } from '../../core/review/standing-log.ts';
import type { Grade } from '../../core/schedule/grade.ts';
import type { Preset } from '../../core/schedule/preset.ts';
import type { StudySettings } from '../../core/schedule/settings.ts';
import { takeStamp } from '../database/clock.ts';
import { Damaged } from '../database/damage.ts';
import { isSoundCard } from '../database/sound-rows.ts';
import type { CardRow, Db } from '../database/schema.ts';
import { write } from '../database/write.ts';
import { appendToLog, historyOf, LOG_STORES } from '../log/log.ts';
import { blockIn, putDay } from './days.ts';
import { cardsOfNote } from '../database/cards-of-note.ts';

export interface Answer {
	/** The card as the learner's page knew it: its last review must still be its last. */
	readonly card: CardRow;
	readonly grade: Grade;
	readonly at: number;
	readonly day: number;
	readonly durationMs: number;
	readonly presetId: string;
	readonly preset: Preset;
	readonly study: Pick<StudySettings, 'burySiblings' | 'leechThreshold'>;
}

export type Saved =
	| {
			readonly kind: 'saved';
			readonly review: Review;
			readonly card: CardRow;
			/** Cards of the same note that now wait until the next day. */
			readonly buried: readonly CardId[];
	  }
	/** Another tab was quicker, or the card is gone: nothing was written. */
	| { readonly kind: 'answered-elsewhere' };

const STORES = ['meta', 'cards', ...LOG_STORES, 'days'] as const;

/**
 * Saves an answer and all that follows from it, or nothing. Resolves once it is on the disk. May be
 * repeated where it is not known whether it was: an answer that is in the log counts as saved.
 */
export function recordAnswer(db: Db, answer: Answer): Promise<Saved> {
	const { card: seen, grade, at, day, durationMs, presetId, preset, study } = answer;
	return write(db, STORES, async (tx) => {
		const cards = tx.objectStore('cards');
		const [row, id, siblings, block] = await Promise.all([
			cards.get(seen.id),
			takeStamp(tx, at),
			study.burySiblings ? cardsOfNote(cards, seen.noteId) : [],
			blockIn(tx, seen.deckId, day)
		]);
		if (row && !isSoundCard(row)) throw new Damaged('card', row.id);
		const sound = siblings.filter(isSoundCard);
		if (row && row.lastReviewId !== seen.lastReviewId) {
			const log = await historyOf(tx, row.id);
			const before = log.find((entry) => isSameAnswer(answer, entry));
			if (before) return savedBefore(before, row, sound);
		}
		// One that stands in another deck by now counts there, with that deck's day.
		const gone = !row || row.retired || row.deckId !== seen.deckId;
		if (gone || row.lastReviewId !== seen.lastReviewId || row.flags.suspended) {
			return { kind: 'answered-elsewhere' };
		}
		const cardId = seen.id;
		const review: Review = { kind: 'review', id, cardId, grade, at, day, durationMs, presetId };
		const after = answered(row, review, preset, {
			siblings: sound,
			day: dayOf(block, day),
			leechThreshold: study.leechThreshold
		});
		await Promise.all([
			appendToLog(tx, [review]),
			cards.put(after.card),
			...after.buried.map((sibling) => cards.put(sibling)),
			putDay(tx, block, after.day)
		]);
		return { kind: 'saved', review, card: after.card, buried: after.buried.map(({ id }) => id) };
	});
}

const savedBefore = (review: Review, card: CardRow, siblings: readonly CardRow[]): Saved => ({
	kind: 'saved',
	review,
	card,
	buried: siblings.filter((row) => isBuriedBy(row, review.id)).map(({ id }) => id)
});

/**
 * Takes an answer back: adds a retraction, replays the card, and frees what the answer buried or
 * suspended. Null where the answer is no longer the card's last. May be repeated.
 */
export function retractAnswer(
	db: Db,
	review: Review,
	now: number,
	presetsById: ReadonlyMap<string, Preset>
): Promise<CardRow | null> {
	const { cardId, id: reviewId } = review;
	return write(db, STORES, async (tx) => {
		const cards = tx.objectStore('cards');
		const [row, id] = await Promise.all([cards.get(cardId), takeStamp(tx, now)]);
		if (!row) return null;
		if (row.lastReviewId !== reviewId) {
			const entries = await historyOf(tx, cardId);
			// Taken back already, though it was not heard.
			return entries.some((entry) => takesBack(entry, reviewId)) ? row : null;
		}
		const entries = await historyOf(tx, cardId);
		// It may have been dated anew since it was shown.
		const given = standingReviews(entries).find((entry) => entry.id === reviewId) ?? review;
		const [siblings, block] = await Promise.all([
			cardsOfNote(cards, row.noteId),
			blockIn(tx, row.deckId, given.day)
		]);
		const retraction: Retraction = { kind: 'retraction', id, cardId, reviewId };
		const log = [...entries, retraction];
		const lost = standingReviews(log).find(({ presetId }) => !presetsById.has(presetId));
		if (lost) throw new Damaged('review', lost.id);
		const around = { siblings: siblings.filter(isSoundCard), day: dayOf(block, given.day) };
		const { card, freed, day } = takenBack(row, given, log, presetsById, around);
		await Promise.all([
			appendToLog(tx, [retraction]),
			cards.put(card),
			...freed.map((sibling) => cards.put(sibling)),
			day && putDay(tx, block, day)
		]);
		return card;
	});
}
