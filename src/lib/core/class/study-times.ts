// When a learner studies for a class: now, at their usual time of the days between, and shortly before.
import { dayAt, type DayRule } from '../schedule/day.ts';
import { daysUntil, type Meeting, type SchoolClass } from './school-class.ts';
import type { StudyTime } from './sittings.ts';
import { minutesOfTime, momentOfWall, type WallDate, type WallTime } from './wall-clock.ts';

/** What is left of a day's minutes, in seconds, after those that were studied already. */
export const secondsLeft = ({ minutesPerDay }: SchoolClass, studiedMs: number): number =>
	Math.max(0, minutesPerDay * 60 - studiedMs / 1000);

/**
 * The study times until a meeting, the first of them now (ms), with the seconds that are left of
 * today. The last ends when the class begins, where the usual time of that day would be too late.
 */
export function studyTimesOf(
	schoolClass: SchoolClass,
	meeting: Meeting,
	now: number,
	secondsToday: number,
	rule: DayRule
): readonly StudyTime[] {
	const { offsetMinutesAt } = rule;
	const days = daysUntil(schoolClass, meeting, now, offsetMinutesAt);
	return days.map(({ date, seconds }, index) => {
		const untilClass = (meeting.at - now) / 1000;
		if (index === 0) {
			const left = Math.max(0, Math.min(secondsToday, untilClass));
			return { at: now, day: dayAt(now, rule), seconds: left };
		}
		const usual = momentOfWall(date, schoolClass.studyTime, offsetMinutesAt);
		const at = Math.max(now, Math.min(usual, meeting.at - seconds * 1000));
		return { at, day: dayAt(at, rule), seconds };
	});
}

/** When to begin on the day of the class, as the wall shows it: at the usual time, or just before. */
export function beforeClass(
	{ studyTime, minutesPerDay }: SchoolClass,
	date: WallDate,
	time: WallTime
): { readonly date: WallDate; readonly time: WallTime } {
	const latest = Math.max(0, minutesOfTime(time) - minutesPerDay);
	return { date, time: minutesOfTime(studyTime) <= latest ? studyTime : timeOfMinutes(latest) };
}

/** Minutes after midnight, less than a day's, as a time of day. */
function timeOfMinutes(minutes: number): WallTime {
	const pad = (value: number) => String(value).padStart(2, '0');
	return `${pad(Math.floor(minutes / 60))}:${pad(Math.floor(minutes % 60))}` as WallTime;
}
