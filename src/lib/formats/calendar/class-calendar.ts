// A class's study times as events of a calendar: at the usual time of a day, on its own day before it.
import type { ClassRecord } from '../../core/collection/records.ts';
import { nextMeetings, type SchoolClass } from '../../core/class/school-class.ts';
import { beforeClass } from '../../core/class/study-times.ts';
import {
	wallDateOfDay,
	dayOfDate,
	wallAt,
	weekdayOf,
	type OffsetMinutesAt,
	type WallDate,
	type WallTime,
	type Weekday
} from '../../core/class/wall-clock.ts';
import type { CalendarEvent } from './calendar-file.ts';

const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
/** Before a class that takes place once, this many days at most are written down. */
const MOST_DAYS = 60;
const ALARM_MINUTES = 0;

/** What an event is called and says, in the learner's language. */
export interface CalendarWords {
	readonly title: (className: string) => string;
	readonly description: string;
}

/**
 * For a weekly class an event a weekday, repeated; before one that takes place once, an event a day
 * from today (the date at `now`, ms) on.
 */
export function eventsOf(
	{ id, schoolClass }: Pick<ClassRecord, 'id' | 'schoolClass'>,
	now: number,
	offsetMinutesAt: OffsetMinutesAt,
	words: CalendarWords
): readonly CalendarEvent[] {
	const today = wallAt(now, offsetMinutesAt).date;
	const event = (name: string, start: { date: WallDate; time: WallTime }): CalendarEvent => ({
		uid: `${id}-${name}@dateline`,
		title: words.title(schoolClass.title),
		description: words.description,
		start,
		minutes: schoolClass.minutesPerDay,
		repeats: 'once',
		exceptDates: [],
		alarmMinutesBefore: ALARM_MINUTES
	});
	const weekly = weeklyStarts(schoolClass, today).map((start) => ({
		...event(`weekday-${weekdayOf(start.date)}`, start),
		repeats: 'weekly' as const,
		exceptDates: schoolClass.exceptDates
	}));
	const once = onceStarts(schoolClass, today, now, offsetMinutesAt).filter(
		() => weekly.length === 0
	);
	return [...weekly, ...once.map((start) => event(start.date, start))];
}

interface Start {
	readonly date: WallDate;
	readonly time: WallTime;
}

function weeklyStarts(schoolClass: SchoolClass, today: WallDate): readonly Start[] {
	const { times, studyTime } = schoolClass;
	const weekly = times.filter((time) => time.kind === 'weekly');
	if (weekly.length === 0) return [];
	return WEEKDAYS.map((weekday) => {
		const ahead = (weekday - weekdayOf(today) + 7) % 7;
		const date = wallDateOfDay(dayOfDate(today) + ahead);
		const first = earliest(weekly.filter((time) => time.weekday === weekday));
		return first ? beforeClass(schoolClass, date, first) : { date, time: studyTime };
	});
}

function onceStarts(
	schoolClass: SchoolClass,
	today: WallDate,
	now: number,
	offsetMinutesAt: OffsetMinutesAt
): readonly Start[] {
	const [meeting] = nextMeetings(schoolClass, now, 1, offsetMinutesAt);
	if (!meeting) return [];
	const days = Math.min(MOST_DAYS, dayOfDate(meeting.date) - dayOfDate(today));
	return Array.from({ length: days + 1 }, (_, day) => {
		const date = wallDateOfDay(dayOfDate(today) + day);
		if (date === meeting.date) return beforeClass(schoolClass, date, meeting.time);
		return { date, time: schoolClass.studyTime };
	});
}

const earliest = (times: readonly { readonly time: WallTime }[]): WallTime | null =>
	times.map(({ time }) => time).sort()[0] ?? null;
