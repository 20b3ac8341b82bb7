// Where an Anki card stands here: due when Anki would have it due, remembered as FSRS or SM-2 say.
import { dayAt, startOfDay, type DayRule } from '../../schedule/day.ts';
import { NO_FLAGS, type CardFlags } from '../../schedule/flags.ts';
import { memoryFromSm2, nextMemory } from '../../schedule/fsrs.ts';
import type { Memory } from '../../schedule/memory.ts';
import type { Preset } from '../../schedule/preset.ts';
import { NEW, type Schedule } from '../../schedule/schedule.ts';
import type { AnkiCard, AnkiCollection, AnkiReview } from './collection.ts';
import { answersOf } from './review-of-anki.ts';

export interface PlacedCard {
	readonly schedule: Schedule;
	readonly flags: CardFlags;
	/** The deck that it belongs to, also while it was in a filtered one. */
	readonly deckId: number;
	/** Whether its data contradict each other, so that something was estimated. */
	readonly isGuessed: boolean;
}

export interface Placing {
	readonly rule: DayRule;
	/** The learner's day now. */
	readonly today: number;
	/** The day from which the collection counts; see firstDayOf. */
	readonly firstDay: number;
	/** That of the card's deck. */
	readonly preset: Preset;
	/** All rows of the card's history. */
	readonly reviews: readonly AnkiReview[];
}

/** The number of the collection's first day, as its makers' zone had it. */
export function firstDayOf(
	{ createdS, createdOffsetMinutesWest: west }: AnkiCollection,
	rule: DayRule
): number {
	if (west === null) return dayAt(createdS * 1000, rule);
	return dayAt(createdS * 1000, { startHour: rule.startHour, offsetMinutesAt: () => -west });
}

/** A due date beyond so many days is a moment, in seconds since 1970: from 2001 to 2100. */
const MOMENTS_FROM = 1_000_000_000;
const MOMENTS_TO = 4_100_000_000;
const isMomentS = (value: number): boolean => value >= MOMENTS_FROM && value < MOMENTS_TO;
/** Some hundred years. */
const MOST_DAYS = 36_500;

export function placeCard(card: AnkiCard, placing: Placing): PlacedCard {
	const home = atHome(card);
	const { schedule, isGuessed } = scheduleOf(home, placing);
	return {
		schedule,
		flags: flagsOf(card, placing.today),
		deckId: home.deckId,
		isGuessed
	};
}

/** Out of a filtered deck, as when Anki empties it. */
function atHome(card: AnkiCard): AnkiCard {
	if (card.homeDeckId === 0) return card;
	const isOnSteps = card.type === 'learning' || card.type === 'relearning';
	const due = card.homeDue !== 0 && !isOnSteps ? card.homeDue : card.due;
	return { ...card, deckId: card.homeDeckId, due, homeDeckId: 0, homeDue: 0 };
}

function flagsOf({ queue }: AnkiCard, today: number): CardFlags {
	switch (queue) {
		case 'suspended':
			return { ...NO_FLAGS, suspended: { by: 'learner' } };
		case 'buried-by-learner':
		case 'buried-by-sibling':
			// Which review of a sibling it was is not kept; Anki, too, takes both back the next day.
			return { ...NO_FLAGS, buried: { by: 'learner', untilDay: today + 1 } };
		default:
			return NO_FLAGS;
	}
}

type Scheduled = Pick<PlacedCard, 'schedule' | 'isGuessed'>;

function scheduleOf(card: AnkiCard, placing: Placing): Scheduled {
	if (card.type === 'new') return { schedule: NEW, isGuessed: false };
	const isMoment = isMomentS(card.due);
	// The first scheduler left cards in review that are on their steps after a lapse.
	return card.type === 'review' && !isMoment
		? inReview(card, placing)
		: onSteps(card, placing, isMoment);
}

function inReview(card: AnkiCard, placing: Placing): Scheduled {
	const { firstDay, rule } = placing;
	const intervalDays = Math.min(Math.max(Math.round(card.interval), 1), MOST_DAYS);
	const last = lastAnswer(card, placing);
	const isSound = Number.isInteger(card.due) && Math.abs(card.due) <= MOST_DAYS;
	const lastOr = (day: number) => last ?? { at: startOfDay(day, rule), day };
	const dueDay = isSound ? firstDay + card.due : lastOr(placing.today).day + intervalDays;
	const before = lastOr(dueDay - intervalDays);
	const schedule: Schedule = {
		kind: 'review',
		memory: memoryOf(card, placing, intervalDays),
		lastAt: before.at,
		lastDay: before.day,
		...countsOf(card),
		intervalDays,
		dueDay
	};
	return { schedule, isGuessed: !isSound || card.interval < 1 };
}

function onSteps(card: AnkiCard, placing: Placing, isMoment: boolean): Scheduled {
	const { firstDay, preset, rule, today } = placing;
	const kind = card.type === 'learning' ? 'learning' : 'relearning';
	const steps = kind === 'learning' ? preset.learningStepsMinutes : preset.relearningStepsMinutes;
	const next = steps.length - Math.round(card.stepsLeft);
	const step = Math.min(Math.max(next, 0), Math.max(steps.length - 1, 0));
	const isSound = isMoment || Math.abs(card.due) <= MOST_DAYS;
	const due = isMoment
		? { dueAt: card.due * 1000 }
		: { dueDay: isSound ? firstDay + Math.round(card.due) : today };
	const dueDay = due.dueAt === undefined ? due.dueDay : dayAt(due.dueAt, rule);
	const last = lastAnswer(card, placing) ?? {
		at: due.dueAt ?? startOfDay(dueDay - 1, rule),
		day: due.dueAt === undefined ? dueDay - 1 : dueDay
	};
	const schedule: Schedule = {
		kind,
		memory: memoryOf(card, placing, kind === 'relearning' ? Math.max(card.interval, 1) : null),
		lastAt: last.at,
		lastDay: last.day,
		...countsOf(card),
		step,
		...due
	};
	return { schedule, isGuessed: !isSound };
}

const countsOf = ({ reps, lapses }: AnkiCard) => ({
	reps: Math.max(Math.round(reps), 1),
	lapses: Math.max(Math.round(lapses), 0)
});

interface LastAnswer {
	readonly at: number;
	readonly day: number;
}

/** As the card says, or its history. */
function lastAnswer({ lastReviewS }: AnkiCard, { reviews, rule }: Placing): LastAnswer | null {
	if (lastReviewS !== null && isMomentS(lastReviewS)) {
		return { at: lastReviewS * 1000, day: dayAt(lastReviewS * 1000, rule) };
	}
	const last = answersOf(reviews, rule).findLast(({ isForgotten }) => !isForgotten);
	return last ? { at: last.at, day: last.day } : null;
}

/** FSRS's own state; else what a whole history leads to; else what SM-2's interval and ease say. */
function memoryOf(card: AnkiCard, placing: Placing, intervalDays: number | null): Memory {
	const { memory } = card;
	if (memory) {
		return {
			stability: Math.min(Math.max(memory.stability, 0.001), MOST_DAYS),
			difficulty: Math.min(Math.max(memory.difficulty, 1), 10)
		};
	}
	const replayed = memoryOfHistory(placing);
	if (replayed) return replayed;
	if (intervalDays === null) return nextMemory(null, 0, 'good');
	return memoryFromSm2(card.easePermille >= 1300 ? card.easePermille / 1000 : 2.5, intervalDays);
}

/** Null where the history does not begin with the card: it was cut, or brought in without it. */
function memoryOfHistory({ reviews, rule }: Placing): Memory | null {
	const answers = answersOf(reviews, rule).filter(({ isForgotten }) => !isForgotten);
	const [first] = answers;
	if (!first || reviews.find(({ id }) => id === first.at)?.kind !== 'learn') return null;
	let memory: Memory | null = null;
	let lastDay = first.day;
	for (const { grade, day } of answers) {
		memory = nextMemory(memory, Math.max(0, day - lastDay), grade);
		lastDay = day;
	}
	return memory;
}
