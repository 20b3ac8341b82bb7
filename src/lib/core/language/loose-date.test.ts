import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryLooseDate } from '../../testing/arbitrary-values.ts';
import { compareLooseDates, parseLooseDate, printLooseDate, sayLooseDate } from './loose-date.ts';

const date = (year: number | null, month: number | null, day: number | null, inferred = false) => ({
	year,
	month,
	day,
	inferred
});

describe('a loose date', () => {
	it('is read back as it was printed', () => {
		fc.assert(
			fc.property(arbitraryLooseDate, (any) => {
				expect(parseLooseDate(printLooseDate(any))).toEqual(any);
			})
		);
	});

	it('is every day of the calendar, as JavaScript counts them', () => {
		const days = fc.date({
			min: new Date('0001-01-01'),
			max: new Date('9999-12-31'),
			noInvalidDate: true
		});
		fc.assert(
			fc.property(days, (day) => {
				const text = day.toISOString().slice(0, 10);
				expect(printLooseDate(parseLooseDate(text)!)).toBe(text);
			})
		);
	});

	it.each([
		['2025-11-24', date(2025, 11, 24)],
		['2025-11', date(2025, 11, null)],
		['2025', date(2025, null, null)],
		['--11-24', date(null, 11, 24)],
		['--11', date(null, 11, null)],
		['--02-29', date(null, 2, 29)],
		['2024-02-29', date(2024, 2, 29)],
		[' 2025-11 (inferred) ', date(2025, 11, null, true)]
	])('is read from "%s"', (text, expected) => {
		expect(parseLooseDate(text)).toEqual(expected);
	});

	it.each([
		...['', '-', '--', '---24', '25-11-24', '2025-1-2', '2025-13', '2025-00', '2025-11-00'],
		...['2025-02-29', '2025-04-31', '--02-30', '2025/11/24', '24.11.2025', '2025-11-24T00:00'],
		...['2025-11-24 inferred', '(inferred)', '２０２５', '+2025', '20251124']
	])('is not read from "%s"', (text) => {
		expect(parseLooseDate(text)).toBeNull();
	});

	it('is said as far as it is known, and inferred or not in the same words', () => {
		expect(sayLooseDate(date(2025, 11, 24))).toBe('24 November 2025');
		expect(sayLooseDate(date(2025, 11, 24, true))).toBe('24 November 2025');
		expect(sayLooseDate(date(2025, 1, null))).toBe('January 2025');
		expect(sayLooseDate(date(2025, null, null))).toBe('2025');
		expect(sayLooseDate(date(null, 12, 1))).toBe('1 December');
	});
});

describe('the order of loose dates', () => {
	const sorted = (...texts: readonly string[]) =>
		texts
			.map((text) => parseLooseDate(text)!)
			.sort(compareLooseDates)
			.map(printLooseDate);

	it('puts a year before its months, a month before its days, and no year last', () => {
		const order = ['2024-12-31', '2025', '2025-11', '2025-11-02', '2025-11-24', '--04', '--04-17'];
		expect(sorted(...order.toReversed())).toEqual(order);
	});

	it('does not ask whether a date was inferred', () => {
		expect(compareLooseDates(date(2025, 11, 24), date(2025, 11, 24, true))).toBe(0);
		expect(compareLooseDates(date(null, 4, 17, true), date(null, 4, 17))).toBe(0);
	});

	it('is an order: one of two comes first, and the same way round from either side', () => {
		fc.assert(
			fc.property(arbitraryLooseDate, arbitraryLooseDate, arbitraryLooseDate, (a, b, c) => {
				expect(compareLooseDates(a, b)).toBe(0 - compareLooseDates(b, a));
				expect(compareLooseDates(a, b) === 0).toBe(sayLooseDate(a) === sayLooseDate(b));
				const [first, second, third] = [a, b, c].sort(compareLooseDates);
				expect(compareLooseDates(first!, second!)).toBeLessThanOrEqual(0);
				expect(compareLooseDates(first!, third!)).toBeLessThanOrEqual(0);
			})
		);
	});
});
