// An answer is one transaction: the review, the schedule it leads to, its siblings, the day's count.
import type { CardId } from '../../core/note/ids.ts';
import { countedTogether, countsOfAnswer, NOTHING_COUNTED } from '../../core/review/day-counts.ts';
import type { LogEntry, Retraction, Review } from '../../core/review/review.ts';
import { standingReviews } from '../../core/review/standing-log.ts';
import type { Stamp } from '../../core/stamp.ts';
import { answerCard } from '../../core/schedule/answer.ts';
import type { CardFlags } from '../../core/schedule/flags.ts';
import type { Grade } from '../../core/schedule/grade.ts';
import { becomesLeech } from '../../core/schedule/leech.ts';
import type { Preset } from '../../core/schedule/preset.ts';
import type { Schedule } from '../../core/schedule/schedule.ts';
import type { StudySettings } from '../../core/schedule/settings.ts';
import { placed, replayed, withFlags, withSchedule } from '../../core/collection/rows/card-rows.ts';
import { takeStamp } from '../database/clock.ts';
import { Damaged } from '../database/damage.ts';
import { isSoundCard } from '../database/sound-rows.ts';
import type { CardRow, DayRow, Db } from '../database/schema.ts';
import { write } from '../database/write.ts';
import { appendToLog, historyOf, LOG_STORES } from '../log/log.ts';

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
		const [row, id, siblings, counts] = await Promise.all([
			cards.get(seen.id),
			takeStamp(tx, at),
			study.burySiblings ? cards.index('byNote').getAll(seen.noteId) : [],
			tx.objectStore('days').get([seen.deckId, day])
		]);
		if (row && !isSoundCard(row)) throw new Damaged('card', row.id);
		if (row && row.lastReviewId !== seen.lastReviewId) {
			const before = (await historyOf(tx, row.id)).find((entry) => isSame(answer, entry));
			if (before?.kind === 'review') return savedBefore(before, row, siblings);
		}
		// One that stands in another deck by now counts there, with that deck's day.
		const gone = !row || row.retired || row.deckId !== seen.deckId;
		if (gone || row.lastReviewId !== seen.lastReviewId || row.flags.suspended) {
			return { kind: 'answered-elsewhere' };
		}
		const cardId = seen.id;
		const review: Review = { kind: 'review', id, cardId, grade, at, day, durationMs, presetId };
		const schedule = answerCard(row.schedule, grade, answer, cardId, preset);
		const flags = flagsAfter(row, schedule, review, study.leechThreshold);
		const card = placed({ ...withSchedule(row, schedule, id), flags });
		const buried = siblings
			.filter(
				(sibling) => sibling.id !== row.id && isSoundCard(sibling) && canBeBuried(sibling, day)
			)
			.map((sibling) => buriedBy(sibling, review));
		await Promise.all([
			appendToLog(tx, [review]),
			cards.put(card),
			...buried.map((sibling) => cards.put(sibling)),
			tx.objectStore('days').put(counted(counts, row, review, 1))
		]);
		return { kind: 'saved', review, card, buried: buried.map((sibling) => sibling.id) };
	});
}

/** Whether an entry of the card's log is this very answer. */
export const isSame = (
	{ at, grade, durationMs }: Pick<Answer, 'at' | 'grade' | 'durationMs'>,
	entry: LogEntry
): boolean =>
	entry.kind === 'review' &&
	entry.at === at &&
	entry.grade === grade &&
	entry.durationMs === durationMs;

const savedBefore = (review: Review, card: CardRow, siblings: readonly CardRow[]): Saved => ({
	kind: 'saved',
	review,
	card,
	buried: siblings
		.filter((row) => isSoundCard(row) && isBuriedBy(row, review.id))
		.map(({ id }) => id)
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
			return entries.some((entry) => 'reviewId' in entry && entry.reviewId === reviewId)
				? row
				: null;
		}
		const [entries, siblings, counts] = await Promise.all([
			historyOf(tx, cardId),
			cards.index('byNote').getAll(row.noteId),
			tx.objectStore('days').get([row.deckId, review.day])
		]);
		const retraction: Retraction = { kind: 'retraction', id, cardId, reviewId };
		const left = [...entries, retraction];
		const lost = standingReviews(left).find(({ presetId }) => !presetsById.has(presetId));
		if (lost) throw new Damaged('review', lost.id);
		const without = replayed(row, left, presetsById);
		const flags = flagsWithout(row.flags, reviewId);
		const card = placed({ ...without, flags });
		const freed = siblings
			.filter((sibling) => isSoundCard(sibling) && isBuriedBy(sibling, reviewId))
			.map((sibling) => withFlags(sibling, { ...sibling.flags, buried: null }, sibling.flagsStamp));
		// As it was answered then, the card was what the replay makes of it now.
		const before = { ...row, schedule: without.schedule };
		await Promise.all([
			appendToLog(tx, [retraction]),
			cards.put(card),
			...freed.map((sibling) => cards.put(sibling)),
			counts && tx.objectStore('days').put(counted(counts, before, review, -1))
		]);
		return card;
	});
}

function flagsAfter(
	row: CardRow,
	schedule: Schedule,
	review: Review,
	leechThreshold: number
): CardFlags {
	const lapsed = row.schedule.kind === 'review' && review.grade === 'again';
	const lapses = schedule.kind === 'new' ? 0 : schedule.lapses;
	if (!lapsed || !becomesLeech(lapses, leechThreshold)) return { ...row.flags, buried: null };
	const wasLeech = row.flags.leech;
	return { leech: true, suspended: { by: 'leech', review: review.id, wasLeech }, buried: null };
}

function flagsWithout(flags: CardFlags, review: Stamp): CardFlags {
	const { suspended } = flags;
	if (suspended?.by !== 'leech' || suspended.review !== review) return flags;
	return { ...flags, suspended: null, leech: suspended.wasLeech };
}

/** Cards in learning are not buried: their steps are minutes. */
function canBeBuried({ schedule, flags, retired }: CardRow, today: number): boolean {
	if (retired || flags.suspended || (flags.buried && flags.buried.untilDay > today)) return false;
	return schedule.kind === 'new' || (schedule.kind === 'review' && schedule.dueDay <= today);
}

function buriedBy(row: CardRow, review: Review): CardRow {
	const buried = { untilDay: review.day + 1, by: 'sibling', review: review.id } as const;
	return withFlags(row, { ...row.flags, buried }, row.flagsStamp);
}

const isBuriedBy = ({ flags }: CardRow, review: Stamp): boolean =>
	flags.buried?.by === 'sibling' && flags.buried.review === review;

/** The day's counts with one answer more, or one less; `row` is the card as it was answered. */
function counted(before: DayRow | undefined, row: CardRow, review: Review, by: 1 | -1): DayRow {
	const { deckId, schedule } = row;
	const counts = countedTogether(before ?? NOTHING_COUNTED, countsOfAnswer(schedule, review), by);
	return { deckId, day: review.day, ...counts };
}
