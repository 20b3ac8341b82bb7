// Dates and times of day as a clock on the wall shows them, without a zone: a class is at nine
// whether or not the clocks have changed since.
import { DAY_MS } from '../schedule/day.ts';

const MINUTE_MS = 60_000;

/** "2026-11-23" */
export type WallDate = string & { readonly __id: 'wall date' };
/** "09:00" */
export type WallTime = string & { readonly __id: 'wall time' };

/** Monday is 1, Sunday 7, as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The zone's offset at a moment (ms), in minutes east of UTC. */
export type OffsetMinutesAt = (at: number) => number;

export const isWallDate = (text: string): text is WallDate =>
	/^\d{4}-\d\d-\d\d$/.test(text) && wallDateOfDay(Date.parse(`${text}T00:00Z`) / DAY_MS) === text;

export const isWallTime = (text: string): text is WallTime =>
	/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text);

/** The days since 1970 of a date, and back; "" where there is no such day. */
export const dayOfDate = (date: WallDate): number => Date.parse(`${date}T00:00Z`) / DAY_MS;

export function wallDateOfDay(day: number): WallDate {
	const at = new Date(day * DAY_MS);
	return (Number.isNaN(at.getTime()) ? '' : at.toISOString().slice(0, 10)) as WallDate;
}

/** 1970 began on a Thursday. */
export const weekdayOf = (date: WallDate): Weekday =>
	(((((dayOfDate(date) + 3) % 7) + 7) % 7) + 1) as Weekday;

export const minutesOfTime = (time: WallTime): number =>
	Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** The date and the minutes after midnight that the wall shows at a moment (ms). */
export function wallAt(
	at: number,
	offsetMinutesAt: OffsetMinutesAt
): { readonly date: WallDate; readonly minutes: number } {
	const local = at + offsetMinutesAt(at) * MINUTE_MS;
	const day = Math.floor(local / DAY_MS);
	return { date: wallDateOfDay(day), minutes: Math.floor((local - day * DAY_MS) / MINUTE_MS) };
}

/**
 * The moment (ms) at which the wall shows a date and a time. Where the clocks skip that time, as much
 * later as they skip; where they show it twice, the first.
 */
export function momentOfWall(
	date: WallDate,
	time: WallTime,
	offsetMinutesAt: OffsetMinutesAt
): number {
	const local = dayOfDate(date) * DAY_MS + minutesOfTime(time) * MINUTE_MS;
	const before = local - offsetMinutesAt(local - DAY_MS) * MINUTE_MS;
	const after = local - offsetMinutesAt(local + DAY_MS) * MINUTE_MS;
	const shows = (at: number) => at + offsetMinutesAt(at) * MINUTE_MS === local;
	const right = [before, after].filter(shows);
	return right.length > 0 ? Math.min(...right) : before;
}
