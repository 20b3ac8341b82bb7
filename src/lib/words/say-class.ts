// A class and its times in words.
import { MONTHS, WEEKDAYS } from '../core/language/calendar-names.ts';
import type { ClassTime } from '../core/class/school-class.ts';
import { dayOfDate, weekdayOf, type WallDate, type WallTime } from '../core/class/wall-clock.ts';
import { words } from './class-times.ts';

/** "Monday, 23 November" */
export function sayWallDate(date: WallDate): string {
	const [, month = '1', day = '1'] = date.split('-');
	return words.date(WEEKDAYS[weekdayOf(date) - 1]!, Number(day), MONTHS[Number(month) - 1]!);
}

/** "today at 09:00", "tomorrow at 09:00", "Monday, 23 November, 09:00" */
export function sayMeeting(
	{ date, time }: { readonly date: WallDate; readonly time: WallTime },
	today: WallDate
): string {
	const days = dayOfDate(date) - dayOfDate(today);
	if (days === 0) return words.meeting.today(time);
	if (days === 1) return words.meeting.tomorrow(time);
	if (days === -1) return words.meeting.yesterday(time);
	return words.meeting.on(sayWallDate(date), time);
}

/** "Mondays at 09:00 and Thursdays at 11:30" */
export function sayTimes(times: readonly ClassTime[]): string {
	const each = times.map((time) =>
		time.kind === 'weekly'
			? words.times.weekly(WEEKDAYS[time.weekday - 1]!, time.time)
			: words.times.once(sayWallDate(time.date), time.time)
	);
	if (each.length < 2) return each[0] ?? '';
	return words.times.and(each.slice(0, -1).join(', '), each.at(-1)!);
}

/** How long it is from now, in ms: "in 11 minutes", "in 5 hours", "in 3 days". */
export function sayUntil(ms: number): string {
	const minutes = Math.max(0, Math.round(ms / 60_000));
	if (minutes < 1) return words.until.now;
	if (minutes < 100) return words.until.minutes(minutes);
	const hours = Math.round(minutes / 60);
	return hours < 36 ? words.until.hours(hours) : words.until.days(Math.round(hours / 24));
}

/** With less time left than this, nothing is worth beginning. */
export const LEAST_STUDY_SECONDS = 30;

/** Seconds of study: "8 min", "under a minute". */
export const sayStudy = (seconds: number): string =>
	seconds < 60 ? words.study.underMinute : words.study.minutes(Math.round(seconds / 60));

/** A share of 0 to 1 as a percentage, its sign on the same line: "84 %" */
export const sayShare = (share: number): string => `${Math.round(100 * share)}\u00a0%`;
