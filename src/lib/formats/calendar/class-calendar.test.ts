import { describe, expect, test } from 'vitest';
import { words } from '../../words/class-calendar.ts';
import { sampleClass, wallDate, wallTime } from '../../testing/classes.ts';
import type { SchoolClass } from '../../core/class/school-class.ts';
import { printCalendar } from './calendar-file.ts';
import { eventsOf } from './class-calendar.ts';

const utc = () => 0;
/** Friday, 20 November 2026, 17:00. */
const friday = Date.UTC(2026, 10, 20, 17);
const classOf = (changes: Partial<SchoolClass>) => ({
	id: 'politics',
	schoolClass: { ...sampleClass.schoolClass, exceptDates: [], ...changes }
});
const MONDAYS = [{ kind: 'weekly', weekday: 1, time: wallTime('09:00') }] as const;

describe('study times in a calendar', () => {
	test('of a weekly class are every weekday’s, on its own day just before it', () => {
		const events = eventsOf(classOf({ times: MONDAYS }), friday, utc, words.event);
		expect(events.map(({ start, repeats }) => `${start.date} ${start.time} ${repeats}`)).toEqual([
			'2026-11-23 08:52 weekly',
			'2026-11-24 18:00 weekly',
			'2026-11-25 18:00 weekly',
			'2026-11-26 18:00 weekly',
			'2026-11-20 18:00 weekly',
			'2026-11-21 18:00 weekly',
			'2026-11-22 18:00 weekly'
		]);
	});

	test('leave out the days without class', () => {
		const exceptDates = [wallDate('2026-12-21')];
		const [monday] = eventsOf(classOf({ times: MONDAYS, exceptDates }), friday, utc, words.event);
		expect(monday!.exceptDates).toEqual(exceptDates);
	});

	test('of a class on a date are every day’s until then', () => {
		const times = [
			{ kind: 'once', date: wallDate('2026-11-22'), time: wallTime('19:00') }
		] as const;
		const events = eventsOf(classOf({ times }), friday, utc, words.event);
		expect(events.map(({ start }) => `${start.date} ${start.time}`)).toEqual([
			'2026-11-20 18:00',
			'2026-11-21 18:00',
			'2026-11-22 18:00'
		]);
	});

	test('of a class that is over are none', () => {
		const times = [
			{ kind: 'once', date: wallDate('2026-11-19'), time: wallTime('19:00') }
		] as const;
		expect(eventsOf(classOf({ times }), friday, utc, words.event)).toEqual([]);
	});

	test('keep their names, so that a second file replaces the first', () => {
		const uids = (now: number) =>
			eventsOf(classOf({ times: MONDAYS }), now, utc, words.event).map((e) => e.uid);
		expect(uids(friday)).toEqual(uids(friday + 7 * 86_400_000));
		expect(new Set(uids(friday)).size).toBe(7);
		expect(
			printCalendar(eventsOf(classOf({ times: MONDAYS }), friday, utc, words.event), friday)
		).toContain('RRULE:FREQ=WEEKLY');
	});
});
