import fc from 'fast-check';
import { expect, test } from 'vitest';
import { learningCard, reviewCard } from '../testing/schedules.ts';
import { sayDays, sayInterval } from './say-interval.ts';

const sayMinutes = (minutes: number) =>
	sayInterval(learningCard({ lastAt: 0, dueAt: minutes * 60_000 }));

test('a step is said in minutes, hours or days', () => {
	expect([1, 5.5, 10, 59, 60, 180, 1440, 4320].map(sayMinutes)).toEqual([
		'1 min',
		'6 min',
		'10 min',
		'59 min',
		'1 h',
		'3 h',
		'1 d',
		'3 d'
	]);
});

test('a step under a minute is a minute', () => {
	expect(sayMinutes(0.2)).toBe('1 min');
});

test('a step that rounds up to an hour is said as one', () => {
	expect(sayMinutes(59.7)).toBe('1 h');
});

test('an interval is said in days, months or years', () => {
	expect([1, 30, 31, 70, 364, 365, 511, 36_500].map(sayDays)).toEqual([
		'1 d',
		'30 d',
		'1 mo',
		'2.3 mo',
		'12 mo',
		'1 y',
		'1.4 y',
		'99.9 y'
	]);
});

test('a card in review says its interval', () => {
	expect(sayInterval(reviewCard({ intervalDays: 4 }))).toBe('4 d');
});

test('an interval is always a positive number and a unit', () => {
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 36_500 }), (days) => {
			expect(sayDays(days)).toMatch(/^[1-9]\d*(\.[1-9])? (d|mo|y)$/);
		})
	);
});
