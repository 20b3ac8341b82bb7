import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	wallDateOfDay,
	dayOfDate,
	isWallDate,
	isWallTime,
	momentOfWall,
	wallAt,
	weekdayOf,
	type WallDate,
	type WallTime
} from './wall-clock.ts';

const HOUR_MS = 3_600_000;
/** Berlin in 2026: summer time from 29 March to 25 October, both at 1:00 UTC. */
const berlin = (at: number) =>
	at >= Date.UTC(2026, 2, 29, 1) && at < Date.UTC(2026, 9, 25, 1) ? 120 : 60;

describe('the wall clock', () => {
	test('knows which dates and times there are', () => {
		expect(['2026-11-23', '2024-02-29'].map(isWallDate)).toEqual([true, true]);
		expect(['2026-02-29', '2026-13-01', '23.11.2026', ''].map(isWallDate)).toEqual([
			false,
			false,
			false,
			false
		]);
		expect(['00:00', '23:59', '24:00', '9:00', '09:60'].map(isWallTime)).toEqual([
			true,
			true,
			false,
			false,
			false
		]);
	});

	test('knows the weekday, Monday first', () => {
		expect(
			['2026-11-23', '2026-11-29', '1969-12-31'].map((date) => weekdayOf(date as WallDate))
		).toEqual([1, 7, 3]);
	});

	test('shows the same hour before and after the clocks change', () => {
		const before = momentOfWall('2026-10-24' as WallDate, '09:00' as WallTime, berlin);
		const after = momentOfWall('2026-10-26' as WallDate, '09:00' as WallTime, berlin);
		expect(after - before).toBe(49 * HOUR_MS);
	});

	test('takes an hour that is skipped as an hour later, and the first of two that are alike', () => {
		const skipped = momentOfWall('2026-03-29' as WallDate, '02:30' as WallTime, berlin);
		expect(wallAt(skipped, berlin)).toEqual({ date: '2026-03-29', minutes: 210 });
		const twice = momentOfWall('2026-10-25' as WallDate, '02:30' as WallTime, berlin);
		expect(twice).toBe(Date.UTC(2026, 9, 25, 0, 30));
	});

	test('gives back the date and time that a moment was made of', () => {
		const day = fc.integer({ min: dayOfDate('2026-01-01' as WallDate), max: 20_900 });
		// From four in the morning on, no clock in Berlin is ever moved.
		fc.assert(
			fc.property(day, fc.integer({ min: 240, max: 1439 }), (number, minutes) => {
				const pad = (value: number) => String(value).padStart(2, '0');
				const time = `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}` as WallTime;
				const date = wallDateOfDay(number);
				expect(wallAt(momentOfWall(date, time, berlin), berlin)).toEqual({ date, minutes });
			})
		);
	});
});
