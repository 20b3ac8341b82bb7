import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryAsOf } from '../../testing/arbitrary-values.ts';
import { latestOf, openedOn, parseAsOf, printAsOf, type AsOf } from './as-of.ts';

const opened = { year: 2026, month: 11, day: 29 };

describe('as of when something holds', () => {
	it('is read back as it was printed', () => {
		fc.assert(
			fc.property(arbitraryAsOf, (any) => {
				expect(parseAsOf(printAsOf(any))).toEqual(any);
			})
		);
	});

	it('is no date where a text has none, but the day on which it was opened', () => {
		expect(parseAsOf(' undated, opened 2026-11-29 ')).toEqual({ opened });
		expect(printAsOf({ opened })).toBe('undated, opened 2026-11-29');
		expect(openedOn({ ...opened, inferred: false })).toEqual({ opened });
	});

	it.each([
		'undated',
		'undated, opened 2026-11',
		'undated, opened 2026-02-30',
		'opened 2026-11-29'
	])('is not read from "%s"', (text) => {
		expect(parseAsOf(text)).toBeNull();
	});

	it('cannot be later than the day on which it was there to be read', () => {
		expect(latestOf({ opened })).toEqual({ ...opened, inferred: true });
	});

	it('is never a date and such a day at once', () => {
		// @ts-expect-error: what has a date needs no day on which somebody read it.
		const both: AsOf = { ...opened, inferred: true, opened };
		const literal = { year: 2026, month: null, day: null, inferred: true };
		// @ts-expect-error: nor is a date made of both.
		const made: AsOf = { ...literal, opened };
		expect([both, made]).toHaveLength(2);
	});
});
