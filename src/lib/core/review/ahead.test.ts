// What was saved by a clock that was ahead: told from what was not, and when it can have been given.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { review } from '../../testing/schedules.ts';
import { DAY_MS } from '../schedule/day.ts';
import { nextStamp, readStamp, type Stamp } from '../stamp.ts';
import { aheadIn, newDates } from './ahead.ts';
import type { LogEntry, Redating, Review } from './review.ts';
import { standingReviews } from './standing-log.ts';

const TODAY = 20_000;
const NOW = { at: TODAY * DAY_MS + 12 * 3_600_000, day: TODAY };
const OTHER = 'talks/other#answer' as Review['cardId'];

/** Answers by one device, each given so many days from now by its clock; `hours` from noon. */
function given(
	times: readonly { days: number; hours?: number; card?: Review['cardId']; device?: string }[]
): readonly Review[] {
	let last: Stamp | null = null;
	return times.map(({ days, hours = 0, card, device = 'phone' }) => {
		const at = NOW.at + days * DAY_MS + hours * 3_600_000;
		const id: Stamp = nextStamp(last, at, device);
		last = id;
		return review(id, { at, day: TODAY + days, ...(card && { cardId: card }) });
	});
}

/** The log with all of it set right. */
function mended(log: readonly LogEntry[], now = NOW): readonly LogEntry[] {
	let last = log
		.map(({ id }) => id)
		.sort()
		.at(-1)!;
	const redatings = newDates(log, now).map((date): Redating => {
		last = nextStamp(last, now.at, 'phone');
		return { kind: 'redating', id: last, ...date };
	});
	return [...log, ...redatings];
}

const daysOf = (log: readonly LogEntry[]) => standingReviews(log).map(({ day }) => day - TODAY);

describe('an answer lies ahead', () => {
	test('if it was given more than a day from now', () => {
		expect(aheadIn(given([{ days: 0 }, { days: 1 }]), NOW.at)).toBeNull();
		const log = given([{ days: 0 }, { days: 1, hours: 1 }, { days: 400 }, { days: 365 }]);
		expect(aheadIn(log, NOW.at)).toEqual({ answers: 3, furthestAt: log[2]!.at });
	});

	test('though it is of the next hours, if its device has saved something of later', () => {
		const log = [
			...given([{ days: 0, hours: 3 }, { days: 0, hours: 9 }, { days: 40 }]),
			...given([{ days: 0, hours: 5, device: 'laptop' }])
		];
		expect(aheadIn(log, NOW.at)).toEqual({ answers: 3, furthestAt: log[2]!.at });
	});

	test('not if it was taken back', () => {
		const [only] = given([{ days: 365 }]);
		const id = nextStamp(only!.id, NOW.at, 'phone');
		const { cardId, id: reviewId } = only!;
		expect(aheadIn([only!, { kind: 'retraction', id, cardId, reviewId }], NOW.at)).toBeNull();
	});
});

describe('set right', () => {
	test('a year too late becomes the day that it was, at the same hour', () => {
		const log = given([{ days: -9 }, { days: 358, hours: -3 }, { days: 363 }, { days: 365 }]);
		const right = standingReviews(mended(log));
		expect(daysOf(mended(log))).toEqual([-9, -7, -2, 0]);
		expect(right[1]!.at).toBe(NOW.at - 7 * DAY_MS - 3 * 3_600_000);
		expect(right.map(({ id }) => id)).toEqual(log.map(({ id }) => id));
	});

	test('what came next on the device, by the right clock, stays behind it', () => {
		const log = given([{ days: 355 }, { days: 357 }, { days: -5, hours: 2 }, { days: 0 }]);
		expect(daysOf(mended(log))).toEqual([-7, -5, -5, 0]);
	});

	test('nothing comes before what was before it, of the device or of the card', () => {
		const byDevice = given([{ days: -2 }, { days: 300 }, { days: 700 }]);
		expect(daysOf(mended(byDevice))).toEqual([-2, -2, 0]);
		const [early] = given([{ days: -1, device: 'laptop' }]);
		const byCard = [early!, ...given([{ days: 300 }, { days: 365, card: OTHER }])];
		expect(daysOf(mended(byCard))).toEqual([-1, -1, 0]);
	});

	test('nor before the latest of those, where the clock was set back in between', () => {
		const log = given([{ days: 0 }, { days: -1 }, { days: 3 }, { days: -1, hours: 2 }]);
		expect(daysOf(mended(log))).toEqual([0, -1, 0, -1]);
	});

	test('a call of a day to come is one of today', () => {
		const [first] = given([{ days: 365 }]);
		const id = nextStamp(first!.id, NOW.at, 'phone');
		const call: LogEntry = { kind: 'call', id, cardId: OTHER, day: TODAY + 365 };
		expect(newDates([first!, call], NOW)).toContainEqual({
			cardId: OTHER,
			reviewId: id,
			at: NOW.at,
			day: TODAY
		});
	});

	test('of two devices that did so, the earlier time counts', () => {
		const log = given([{ days: 365 }]);
		const later = { at: NOW.at + 3 * DAY_MS, day: TODAY + 3 };
		const [one, other] = [mended(log), mended(log, later)];
		const theirs = { ...(other[1] as Redating), id: nextStamp(one[1]!.id, later.at, 'laptop') };
		expect(daysOf([...one, theirs])).toEqual([0]);
		expect(daysOf([theirs, ...one.toReversed()])).toEqual([0]);
	});

	test('by another device days later, stays in front of what was answered since', () => {
		const log = given([{ days: 363 }, { days: 365 }]);
		const later = { at: NOW.at + 3 * DAY_MS, day: TODAY + 3 };
		const one = mended(log);
		const since = nextStamp(one.at(-1)!.id, NOW.at + DAY_MS, 'phone');
		const answer = review(since, { at: NOW.at + DAY_MS, day: TODAY + 1 });
		const theirs = mended(log, later)
			.slice(log.length)
			.map((entry) => ({ ...entry, id: `${entry.id}2` as Stamp }));
		const both = [...one, answer, ...theirs];
		expect(daysOf(both)).toEqual([-2, 0, 1]);
		expect(daysOf(both.toReversed())).toEqual([-2, 0, 1]);
	});

	test('to the same moment by two, is said by one of them, whichever is read first', () => {
		const [only] = given([{ days: 365 }]);
		const one = mended([only!])[1] as Redating;
		const other = { ...one, id: nextStamp(one.id, NOW.at, 'laptop'), day: one.day - 1 };
		expect(daysOf([only!, one, other])).toEqual([0]);
		expect(daysOf([other, one, only!])).toEqual([0]);
	});

	test('a month ahead for six weeks: what was given in time that has passed stays, the rest is of today', () => {
		const log = given(Array.from({ length: 42 }, (_, index) => ({ days: index - 11 })));
		const days = daysOf(mended(log));
		expect(days).toEqual(Array.from({ length: 42 }, (_, index) => Math.min(0, index - 11)));
		expect(standingReviews(mended(log)).every(({ at }) => at <= NOW.at)).toBe(true);
	});

	const anyTimes = fc.array(
		fc.record({
			days: fc.oneof(
				fc.integer({ min: -30, max: -1 }),
				fc.integer({ min: 0, max: 2 }),
				fc.integer({ min: 3, max: 900 })
			),
			hours: fc.integer({ min: -5, max: 5 }),
			card: fc.constantFrom(OTHER, review('' as Stamp).cardId),
			device: fc.constantFrom('phone', 'laptop')
		}),
		{ maxLength: 12 }
	);
	const deviceOf = ({ id }: Review) => readStamp(id).deviceId;

	test('nothing lies ahead, the rest stays as it was, and once more changes nothing', () => {
		fc.assert(
			fc.property(anyTimes, (times) => {
				const log = given(times);
				const right = mended(log);
				expect(aheadIn(right, NOW.at)).toBeNull();
				expect(newDates(right, NOW)).toEqual([]);
				const after = standingReviews(right);
				expect(after.map(({ id, grade }) => [id, grade])).toEqual(
					log.map(({ id, grade }) => [id, grade])
				);
				const ahead = log.filter(({ at }) => at > NOW.at + DAY_MS).map(deviceOf);
				for (const [index, entry] of log.entries())
					if (entry.at <= NOW.at || !ahead.includes(deviceOf(entry)))
						expect(after[index]).toEqual(entry);
			})
		);
	});

	test('nothing that was moved is of later than now, or of before what was before it', () => {
		fc.assert(
			fc.property(anyTimes, (times) => {
				const log = given(times);
				const after = standingReviews(mended(log));
				for (const [index, { at, day, cardId, ...entry }] of after.entries()) {
					if (at === log[index]!.at) continue;
					expect(at).toBeLessThanOrEqual(NOW.at);
					expect(day).toBeLessThanOrEqual(TODAY);
					const device = readStamp(entry.id).deviceId;
					for (const before of after.slice(0, index)) {
						if (deviceOf(before) !== device && before.cardId !== cardId) continue;
						expect(at).toBeGreaterThanOrEqual(Math.min(before.at, NOW.at));
						expect(day).toBeGreaterThanOrEqual(Math.min(before.day, TODAY));
					}
				}
			})
		);
	});

	test('answers of a device stay as far apart as they were, where there is room', () => {
		const times = fc.array(fc.integer({ min: 2, max: 900 }), { minLength: 1, maxLength: 9 });
		fc.assert(
			fc.property(times, (unsorted) => {
				const days = unsorted.toSorted((a, b) => a - b);
				const last = days.at(-1)!;
				const log = given(days.map((each) => ({ days: each })));
				expect(daysOf(mended(log))).toEqual(days.map((each) => each - last));
			})
		);
	});
});
