// Copies thin out: the last ones stay, then one a day, a week, a month, and none comes and goes.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY_MS } from '../schedule/day.ts';
import { kept } from './thin.ts';

const HOUR_MS = 3_600_000;
const MOST = 10 + 7 + 5 + 12;

/** Copies made one after another, thinned after each, as on a device. */
function after(moments: readonly number[]): readonly number[] {
	return moments.reduce<readonly number[]>((there, moment) => kept([...there, moment]), []);
}

const daily = (days: number, from = 20_000) =>
	Array.from({ length: days }, (_, day) => (from + day) * DAY_MS + 9 * HOUR_MS);

const monthOf = (moment: number) => new Date(moment).toISOString().slice(0, 7);

const anyMoments = fc
	.array(fc.oneof(fc.integer({ min: 1, max: HOUR_MS }), fc.integer({ min: 1, max: 40 * DAY_MS })), {
		minLength: 1,
		maxLength: 120
	})
	.map((gaps) => {
		let moment = 20_000 * DAY_MS;
		return gaps.map((gap) => (moment += gap));
	});

describe('of the copies', () => {
	test('the last ten stay, all of one day though they are', () => {
		const moments = Array.from({ length: 30 }, (_, index) => 20_000 * DAY_MS + index * 60_000);
		expect(kept(moments)).toEqual(moments.slice(-10));
	});

	test('of 400 daily ones few stay, with one of each of the last twelve months', () => {
		const all = daily(400);
		const there = after(all);
		expect(there.length).toBeLessThanOrEqual(MOST);
		expect(there.slice(-10)).toEqual(all.slice(-10));
		const months = [...new Set(all.map(monthOf))].slice(-12);
		expect([...new Set(there.map(monthOf))]).toEqual(expect.arrayContaining(months));
	});

	test('of a day, a week, a month the last one stays', () => {
		const there = after(daily(400));
		const monthEnds = there.filter((at) => monthOf(at) !== monthOf(at + DAY_MS));
		expect(monthEnds.length).toBeGreaterThanOrEqual(11);
	});

	test('some always stay, in their order, the newest among them, and never many', () => {
		fc.assert(
			fc.property(anyMoments, (moments) => {
				const there = after(moments);
				expect(there.at(-1)).toBe(moments.at(-1));
				expect(there).toEqual(moments.filter((one) => there.includes(one)));
				expect(there.length).toBeLessThanOrEqual(MOST);
			})
		);
	});

	test('those that stay do so when asked again', () => {
		fc.assert(
			fc.property(anyMoments, (moments) => {
				const there = kept(moments);
				expect(kept(there)).toEqual(there);
			})
		);
	});

	test('thinned each time, those stay that would if all were still there', () => {
		fc.assert(
			fc.property(anyMoments, (moments) => {
				expect(after(moments)).toEqual(kept(moments));
			})
		);
	});
});
