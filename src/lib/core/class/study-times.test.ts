import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleClass, wallDate, wallTime } from '../../testing/classes.ts';
import { nextMeetings, type SchoolClass } from './school-class.ts';
import { beforeClass, secondsLeft, studyTimesOf } from './study-times.ts';

const MINUTE_MS = 60_000;
const rule = { startHour: 4, offsetMinutesAt: () => 60 };
/** Mondays at nine, eight minutes a day, mostly at six in the evening. */
const mondays: SchoolClass = {
	...sampleClass.schoolClass,
	times: [{ kind: 'weekly', weekday: 1, time: wallTime('09:00') }],
	exceptDates: []
};
/** Friday, 20 November 2026, 17:00 on the wall. */
const friday = Date.UTC(2026, 10, 20, 16);
const meetingAfter = (now: number) => nextMeetings(mondays, now, 1, rule.offsetMinutesAt)[0]!;
const wallOf = (at: number) => new Date(at + 60 * MINUTE_MS).toISOString().slice(0, 16);

describe('the study times until a class', () => {
	test('begin now, go on at the usual time, and end as class begins', () => {
		const times = studyTimesOf(mondays, meetingAfter(friday), friday, 300, rule);
		expect(times.map(({ at, seconds }) => [wallOf(at), seconds])).toEqual([
			['2026-11-20T17:00', 300],
			['2026-11-21T18:00', 480],
			['2026-11-22T18:00', 480],
			['2026-11-23T08:52', 480]
		]);
	});

	test('are now alone on the day of the class, and never longer than until then', () => {
		const at = Date.UTC(2026, 10, 23, 7, 57);
		const times = studyTimesOf(mondays, meetingAfter(at), at, 480, rule);
		expect(times.map(({ seconds }) => seconds)).toEqual([180]);
	});

	test('count the night before four as the day before', () => {
		const at = Date.UTC(2026, 10, 20, 23);
		const [first, second] = studyTimesOf(mondays, meetingAfter(at), at, 60, rule);
		expect(second!.day - first!.day).toBe(2);
	});

	test('lie between now and the class, in order, whenever one looks', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 14 * 1440 }), fc.nat(2000), (minutes, left) => {
				const now = friday + minutes * MINUTE_MS;
				const meeting = meetingAfter(now);
				const times = studyTimesOf(mondays, meeting, now, left, rule);
				const moments = times.map(({ at }) => at);
				expect(moments).toEqual([...moments].sort((a, b) => a - b));
				for (const { at, seconds } of times) {
					expect(at).toBeGreaterThanOrEqual(now);
					expect(at).toBeLessThan(meeting.at);
					expect(seconds).toBeGreaterThanOrEqual(0);
				}
			})
		);
	});
});

test('what was studied is taken off the day’s minutes, down to none', () => {
	expect(secondsLeft(mondays, 0)).toBe(480);
	expect(secondsLeft(mondays, 60_000)).toBe(420);
	expect(secondsLeft(mondays, 3_600_000)).toBe(0);
});

test('on the day of the class one studies at the usual time, or just before it', () => {
	const date = wallDate('2026-11-23');
	expect(beforeClass(mondays, date, wallTime('09:00'))).toEqual({ date, time: '08:52' });
	expect(beforeClass(mondays, date, wallTime('19:30'))).toEqual({ date, time: '18:00' });
	expect(beforeClass(mondays, date, wallTime('00:03'))).toEqual({ date, time: '00:00' });
});
