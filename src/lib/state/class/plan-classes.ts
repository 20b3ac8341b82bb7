// The work for classes, as the worker does it: measures the learner, plans, and says what to expect.
import { rangeOf, type Range } from '../../core/class/forecast.ts';
import { measureLearner, type MeasuredLearner } from '../../core/class/learner.ts';
import {
	planClass,
	type ClassPlan,
	type Expected,
	type PlannedCard
} from '../../core/class/plan.ts';
import { nextMeetings, type Meeting } from '../../core/class/school-class.ts';
import type { Pace } from '../../core/class/pace.ts';
import type { StudyTime } from '../../core/class/sittings.ts';
import { secondsLeft, studyTimesOf } from '../../core/class/study-times.ts';
import type { ClassRecord } from '../../core/collection/records.ts';
import type { Learner } from '../../core/class/outlook.ts';
import type { DeckId } from '../../core/note/ids.ts';
import { dayAt } from '../../core/schedule/day.ts';
import { isBuried } from '../../core/schedule/flags.ts';
import { cardsOfClass } from '../../storage/class/class-cards.ts';
import { classesOf, classOf } from '../../storage/class/classes.ts';
import { presetsById } from '../../storage/database/presets.ts';
import { recentAnswers, type RecentAnswers } from '../../storage/log/recent-answers.ts';
import type { CardRow, Db } from '../../storage/database/schema.ts';
import { dayRule } from '../app/device.ts';

/** A learner changes: what was answered longer ago says little of today. */
const RECENT = 2000;

/** A class at this moment: when it meets next, what to expect, and what today's minutes are for. */
export interface ClassOutlook {
	readonly record: ClassRecord;
	/** Null where it does not meet again. */
	readonly meeting: Meeting | null;
	readonly expected: Expected;
	readonly range: Range;
	readonly today: readonly PlannedCard[];
	readonly cards: number;
	readonly unseen: number;
	/** Of today's minutes, in seconds. */
	readonly secondsLeft: number;
	readonly sittings: readonly StudyTime[];
	readonly pace: Pace;
	/** The answers that the forecast is measured by. */
	readonly answers: number;
	/** The decks that its cards are of. */
	readonly deckIds: readonly DeckId[];
}

export interface Outlooks {
	readonly outlooks: readonly ClassOutlook[];
	readonly damaged: number;
}

/** What a session for a class begins with. */
export interface SittingPlan {
	readonly record: ClassRecord;
	readonly meeting: Meeting;
	readonly plan: ClassPlan;
	readonly learner: Learner;
	readonly deckIds: readonly DeckId[];
}

interface Moment {
	readonly now: number;
	readonly startHour: number;
}

/** All classes as they stand at a moment (ms since 1970). */
export async function outlooksOf(db: Db, moment: Moment): Promise<Outlooks> {
	const { rows, damaged } = await classesOf(db);
	if (rows.length === 0) return { outlooks: [], damaged };
	const measured = await measure(db);
	const outlooks: ClassOutlook[] = [];
	for (const record of rows) {
		const planned = await planAt(db, record, measured, moment, null);
		outlooks.push(outlookOf(record, planned, measured));
	}
	return { outlooks, damaged };
}

/** The plan of a session of some seconds; null where the class is gone or does not meet again. */
export async function sittingOf(
	db: Db,
	classId: string,
	seconds: number | null,
	moment: Moment
): Promise<SittingPlan | null> {
	const record = await classOf(db, classId);
	if (!record) return null;
	const measured = await measure(db);
	const { meeting, plan, rows } = await planAt(db, record, measured, moment, seconds);
	if (!meeting) return null;
	const { recall, pace, usualSuccess } = measured.learner;
	const learner = { recall, pace, usualSuccess };
	return { record, meeting, plan, learner, deckIds: decksOfCards(rows) };
}

const decksOfCards = (rows: readonly CardRow[]): readonly DeckId[] => [
	...new Set(rows.map(({ deckId }) => deckId))
];

interface Measured {
	readonly learner: MeasuredLearner;
	readonly recent: RecentAnswers;
}

async function measure(db: Db): Promise<Measured> {
	const recent = await recentAnswers(db, RECENT);
	const learner = measureLearner(recent.logs, await presetsById(db), recent.since);
	return { learner, recent };
}

interface Planned {
	readonly meeting: Meeting | null;
	readonly plan: ClassPlan;
	readonly rows: readonly CardRow[];
	readonly secondsLeft: number;
}

async function planAt(
	db: Db,
	{ schoolClass }: ClassRecord,
	{ learner, recent }: Measured,
	{ now, startHour }: Moment,
	seconds: number | null
): Promise<Planned> {
	const rule = dayRule(startHour);
	const today = dayAt(now, rule);
	const [meeting = null] = nextMeetings(schoolClass, now, 1, rule.offsetMinutesAt);
	const rows = await cardsOfClass(db, schoolClass);
	const ids = new Set<string>(rows.map(({ id }) => id));
	const studiedMs = recent.reviews
		.filter(({ day, cardId }) => day === today && ids.has(cardId))
		.reduce((sum, { durationMs }) => sum + durationMs, 0);
	const left = seconds ?? secondsLeft(schoolClass, studiedMs);
	const cards = rows
		.filter(({ flags }) => flags.buried?.by !== 'learner' || !isBuried(flags, today))
		.map(({ id, schedule }) => ({ id, schedule, length: learner.lengthById.get(id) ?? 1 }));
	const classAt = meeting?.at ?? now;
	const times = meeting ? studyTimesOf(schoolClass, meeting, now, left, rule) : [];
	return { meeting, rows, secondsLeft: left, plan: planClass(cards, times, classAt, learner) };
}

function outlookOf(
	record: ClassRecord,
	{ meeting, plan, rows, secondsLeft: left }: Planned,
	{ learner }: Measured
): ClassOutlook {
	const { nothing, afterPlan } = plan.expected;
	return {
		record,
		meeting,
		expected: plan.expected,
		range: rangeOf(afterPlan, rows.length, afterPlan - nothing, learner.recall),
		today: plan.today,
		cards: rows.length,
		unseen: rows.filter(({ schedule }) => schedule.kind === 'new').length,
		secondsLeft: left,
		sittings: plan.sittings,
		pace: learner.pace,
		answers: learner.recall.answers,
		deckIds: decksOfCards(rows)
	};
}
