// What an answer makes of the records around it: its card, the other cards of its note, the day's
// counts. And what they are when it is taken back.
import { countedTogether, countsOfAnswer, NOTHING_COUNTED } from '../../review/day-counts.ts';
import type { GivenAnswer, LogEntry, Retraction, Review } from '../../review/review.ts';
import { answerCard } from '../../schedule/answer.ts';
import type { CardFlags } from '../../schedule/flags.ts';
import { becomesLeech } from '../../schedule/leech.ts';
import type { Preset } from '../../schedule/preset.ts';
import type { Schedule } from '../../schedule/schedule.ts';
import type { Stamp } from '../../stamp.ts';
import { placed, replayed, withFlags, withSchedule } from './card-rows.ts';
import type { CardRow, DayRow } from './row.ts';
import { canBeBuried } from './studied.ts';

export interface Answered {
	readonly card: CardRow;
	/** Cards of the same note that now wait until the next day. */
	readonly buried: readonly CardRow[];
	readonly day: DayRow;
}

/**
 * The card after a review of it. `siblings` are the cards of its note that are to be buried with it,
 * itself perhaps among them; `day` is what was done in its deck so far on the review's day.
 */
export function answered(
	card: CardRow,
	review: Review,
	preset: Preset,
	{
		siblings,
		day,
		leechThreshold
	}: {
		readonly siblings: readonly CardRow[];
		readonly day: DayRow | undefined;
		readonly leechThreshold: number;
	}
): Answered {
	const schedule = answerCard(card.schedule, review.grade, review, card.id, preset);
	const flags = flagsAfter(card, schedule, review, leechThreshold);
	return {
		card: placed({ ...withSchedule(card, schedule, review.id), flags }),
		buried: siblings
			.filter((sibling) => sibling.id !== card.id && canBeBuried(sibling, review.day))
			.map((sibling) => buriedBy(sibling, review)),
		day: counted(day, card, review, 1)
	};
}

export interface TakenBack {
	readonly card: CardRow;
	/** Cards of the same note that the answer had buried. */
	readonly freed: readonly CardRow[];
	/** Null where nothing was counted on that day. */
	readonly day: DayRow | null;
}

/** The same without the review, which `log`, all there is of the card, has taken back. */
export function takenBack(
	card: CardRow,
	review: Review,
	log: readonly LogEntry[],
	presetsById: ReadonlyMap<string, Preset>,
	{ siblings, day }: { readonly siblings: readonly CardRow[]; readonly day: DayRow | undefined }
): TakenBack {
	const without = replayed(card, log, presetsById);
	// As it was answered then, the card was what the replay makes of it now.
	const before = { ...card, schedule: without.schedule };
	return {
		card: placed({ ...without, flags: flagsWithout(card.flags, review.id) }),
		freed: siblings.filter((sibling) => isBuriedBy(sibling, review.id)).map(unburied),
		day: day ? counted(day, before, review, -1) : null
	};
}

/** Whether an entry of the card's log is this very answer. */
export const isSameAnswer = (
	{ at, grade, durationMs }: Pick<GivenAnswer, 'at' | 'grade' | 'durationMs'>,
	entry: LogEntry
): entry is Review =>
	entry.kind === 'review' &&
	entry.at === at &&
	entry.grade === grade &&
	entry.durationMs === durationMs;

/** Whether an entry takes this review, or this call, back. */
export const takesBack = (entry: LogEntry, id: Stamp): entry is Retraction =>
	entry.kind === 'retraction' && entry.reviewId === id;

/** Whether the answer of a sibling keeps a card out of study for the day. */
export const isBuriedBy = ({ flags }: CardRow, review: Stamp): boolean =>
	flags.buried?.by === 'sibling' && flags.buried.review === review;

function flagsAfter(
	card: CardRow,
	schedule: Schedule,
	review: Review,
	leechThreshold: number
): CardFlags {
	const lapsed = card.schedule.kind === 'review' && review.grade === 'again';
	const lapses = schedule.kind === 'new' ? 0 : schedule.lapses;
	if (!lapsed || !becomesLeech(lapses, leechThreshold)) return { ...card.flags, buried: null };
	const wasLeech = card.flags.leech;
	return { leech: true, suspended: { by: 'leech', review: review.id, wasLeech }, buried: null };
}

function flagsWithout(flags: CardFlags, review: Stamp): CardFlags {
	const { suspended } = flags;
	if (suspended?.by !== 'leech' || suspended.review !== review) return flags;
	return { ...flags, suspended: null, leech: suspended.wasLeech };
}

function buriedBy(card: CardRow, review: Review): CardRow {
	const buried = { untilDay: review.day + 1, by: 'sibling', review: review.id } as const;
	return withFlags(card, { ...card.flags, buried }, card.flagsStamp);
}

const unburied = (card: CardRow): CardRow =>
	withFlags(card, { ...card.flags, buried: null }, card.flagsStamp);

/** The day's counts with one answer more, or one less; `card` is as it was answered. */
function counted(before: DayRow | undefined, card: CardRow, review: Review, by: 1 | -1): DayRow {
	const { deckId, schedule } = card;
	const counts = countedTogether(before ?? NOTHING_COUNTED, countsOfAnswer(schedule, review), by);
	return { deckId, day: review.day, ...counts };
}
