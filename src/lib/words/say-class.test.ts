import { describe, expect, test } from 'vitest';
import { wallDate, wallTime } from '../testing/classes.ts';
import { sayMeeting, sayShare, sayStudy, sayTimes, sayUntil } from './say-class.ts';

const at = (date: string) => ({ date: wallDate(date), time: wallTime('09:00') });
const today = wallDate('2026-11-21');

test.each([
	['2026-11-20', 'yesterday at 09:00'],
	['2026-11-21', 'today at 09:00'],
	['2026-11-22', 'tomorrow at 09:00'],
	['2026-11-23', 'Monday, 23 November, 09:00'],
	['2027-01-01', 'Friday, 1 January, 09:00']
])('a meeting on %s is %s', (date, words) => {
	expect(sayMeeting(at(date), today)).toBe(words);
});

test('times are said in their order', () => {
	const monday = { kind: 'weekly', weekday: 1, time: wallTime('09:00') } as const;
	const once = { kind: 'once', date: wallDate('2026-11-25'), time: wallTime('11:30') } as const;
	expect(sayTimes([monday])).toBe('Mondays at 09:00');
	expect(sayTimes([monday, once])).toBe('Mondays at 09:00 and Wednesday, 25 November at 11:30');
	expect(sayTimes([monday, { ...monday, weekday: 4 }, once])).toBe(
		'Mondays at 09:00, Thursdays at 09:00 and Wednesday, 25 November at 11:30'
	);
});

describe('how long it is until class', () => {
	test.each([
		[0, 'in less than a minute'],
		[60_000, 'in 1 minute'],
		[11 * 60_000, 'in 11 minutes'],
		[5 * 3_600_000, 'in 5 hours'],
		[20 * 3_600_000, 'in 20 hours'],
		[50 * 3_600_000, 'in 2 days'],
		[-5, 'in less than a minute']
	])('%i ms: %s', (ms, words) => {
		expect(sayUntil(ms)).toBe(words);
	});
});

test('study is said in minutes, shares in percent', () => {
	expect(sayStudy(480)).toBe('8 min');
	expect(sayStudy(59)).toBe('under a minute');
	expect(sayShare(0.845)).toBe('85\u00a0%');
});
