// A class to be ready for: when it takes place, what it is about, and the time there is for it.
import type { DeckId } from '../note/ids.ts';
import { fail, ok, type Result } from '../result.ts';
import {
	wallDateOfDay,
	dayOfDate,
	isWallDate,
	isWallTime,
	momentOfWall,
	wallAt,
	weekdayOf,
	type OffsetMinutesAt,
	type WallDate,
	type WallTime,
	type Weekday
} from './wall-clock.ts';

export type ClassTime =
	| { readonly kind: 'weekly'; readonly weekday: Weekday; readonly time: WallTime }
	| { readonly kind: 'once'; readonly date: WallDate; readonly time: WallTime };

export interface SchoolClass {
	readonly id: string;
	readonly title: string;
	/** At least one: a class may meet twice a week. */
	readonly times: readonly ClassTime[];
	/** Dates on which it does not take place. */
	readonly exceptDates: readonly WallDate[];
	readonly decks: readonly DeckId[];
	/** Cards with one of these tags, of any deck. */
	readonly topics: readonly string[];
	/** What the learner has for it on a day. */
	readonly minutesPerDay: number;
	/** When they mostly study. */
	readonly studyTime: WallTime;
}

/** One meeting of a class: the moment (ms since 1970), and what the wall shows then. */
export interface Meeting {
	readonly at: number;
	readonly date: WallDate;
	readonly time: WallTime;
}

/** How far ahead is looked: a class that pauses longer is asked for again by then. */
const WEEKS_AHEAD = 60;

/** The next meetings after a moment (ms), at most `count`, the earliest first. */
export function nextMeetings(
	{ times, exceptDates }: SchoolClass,
	after: number,
	count: number,
	offsetMinutesAt: OffsetMinutesAt
): readonly Meeting[] {
	const except = new Set<string>(exceptDates);
	const meeting = (date: WallDate, time: WallTime): Meeting => ({
		at: momentOfWall(date, time, offsetMinutesAt),
		date,
		time
	});
	const today = dayOfDate(wallAt(after, offsetMinutesAt).date);
	const found = new Map<number, Meeting>();
	const add = (one: Meeting) => {
		if (one.at > after && !except.has(one.date)) found.set(one.at, one);
	};
	for (const time of times) {
		if (time.kind === 'once') add(meeting(time.date, time.time));
		else {
			const ahead = (time.weekday - weekdayOf(wallDateOfDay(today)) + 7) % 7;
			const weeks = Math.min(WEEKS_AHEAD, count + except.size + 1);
			for (let week = 0; week <= weeks; week++) {
				add(meeting(wallDateOfDay(today + ahead + 7 * week), time.time));
			}
		}
	}
	return [...found.values()].sort((a, b) => a.at - b.at).slice(0, count);
}

/** What a form or a file says of a class, before it is known to make sense. */
export interface ClassDraft {
	readonly id: string;
	readonly title: string;
	readonly times: readonly (
		| { readonly kind: 'weekly'; readonly weekday: number; readonly time: string }
		| { readonly kind: 'once'; readonly date: string; readonly time: string }
	)[];
	readonly exceptDates: readonly string[];
	readonly decks: readonly string[];
	readonly topics: readonly string[];
	readonly minutesPerDay: number;
	readonly studyTime: string;
}

/** A problem of a draft: which field, and a sentence that says how to mend it. */
export interface ClassProblem {
	readonly field: 'title' | 'times' | 'exceptDates' | 'decks' | 'minutesPerDay' | 'studyTime';
	readonly fault: ClassFault;
}

export type ClassFault =
	| { readonly kind: 'no-title' | 'no-times' | 'no-decks' | 'no-time' | 'no-date' | 'weekday' }
	| { readonly kind: 'long-title' | 'many-times' | 'minutes'; readonly most: number }
	| { readonly kind: 'no-such-date'; readonly date: string }
	/** With a time as one is written. */
	| { readonly kind: 'no-such-time'; readonly time: string; readonly example: string };

export const MOST_MINUTES_PER_DAY = 600;
const LONGEST_TITLE = 200;
const MOST_TIMES = 14;

/** The class that a draft describes, or all that is wrong with it. */
export function checkClass(draft: ClassDraft): Result<SchoolClass, readonly ClassProblem[]> {
	const problems: ClassProblem[] = [];
	const say = (field: ClassProblem['field'], fault: ClassFault) => problems.push({ field, fault });
	const title = draft.title.trim();
	if (title === '') say('title', { kind: 'no-title' });
	if (title.length > LONGEST_TITLE) say('title', { kind: 'long-title', most: LONGEST_TITLE });
	if (draft.times.length === 0) say('times', { kind: 'no-times' });
	if (draft.times.length > MOST_TIMES) say('times', { kind: 'many-times', most: MOST_TIMES });
	const times = draft.times.flatMap((time) => {
		const checked = checkTime(time);
		if (!checked.ok) say('times', checked.error);
		return checked.ok ? [checked.value] : [];
	});
	for (const date of draft.exceptDates) {
		if (!isWallDate(date)) say('exceptDates', { kind: 'no-such-date', date });
	}
	if (draft.decks.length + draft.topics.length === 0) {
		say('decks', { kind: 'no-decks' });
	}
	const minutes = draft.minutesPerDay;
	if (!Number.isFinite(minutes) || minutes < 1 || minutes > MOST_MINUTES_PER_DAY) {
		say('minutesPerDay', { kind: 'minutes', most: MOST_MINUTES_PER_DAY });
	}
	const { studyTime } = draft;
	if (!isWallTime(studyTime)) {
		say('studyTime', { kind: 'no-such-time', time: studyTime, example: '18:00' });
		return fail(problems);
	}
	if (problems.length > 0) return fail(problems);
	return ok({
		id: draft.id,
		title,
		times,
		exceptDates: [...new Set(draft.exceptDates.filter(isWallDate))].sort(),
		decks: [...new Set(draft.decks)] as DeckId[],
		topics: [...new Set(draft.topics)],
		minutesPerDay: minutes,
		studyTime
	});
}

function checkTime(draft: ClassDraft['times'][number]): Result<ClassTime, ClassFault> {
	const { time } = draft;
	if (time === '') return fail({ kind: 'no-time' });
	if (!isWallTime(time)) return fail({ kind: 'no-such-time', time, example: '09:00' });
	if (draft.kind === 'once') {
		const { date } = draft;
		if (date === '') return fail({ kind: 'no-date' });
		if (!isWallDate(date)) return fail({ kind: 'no-such-date', date });
		return ok({ kind: 'once', date, time });
	}
	const { weekday } = draft;
	if (!isWeekday(weekday)) return fail({ kind: 'weekday' });
	return ok({ kind: 'weekly', weekday, time });
}

const isWeekday = (value: number): value is Weekday =>
	Number.isInteger(value) && value >= 1 && value <= 7;

/** The learner's minutes until a meeting, in seconds, for each day from today on, today first. */
export function daysUntil(
	{ minutesPerDay }: SchoolClass,
	{ date }: Meeting,
	now: number,
	offsetMinutesAt: OffsetMinutesAt
): readonly { readonly date: WallDate; readonly seconds: number }[] {
	const today = dayOfDate(wallAt(now, offsetMinutesAt).date);
	const days = Math.max(0, Math.min(dayOfDate(date) - today, 365));
	return Array.from({ length: days + 1 }, (_, day) => ({
		date: wallDateOfDay(today + day),
		seconds: minutesPerDay * 60
	}));
}
