import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextStamp, readStamp, type Stamp } from './stamp.ts';

const anyDevice = fc.stringMatching(/^[a-z0-9-]{1,12}$/);
/** Clocks from 1970 to 2170, in whole milliseconds, going forward and back. */
const anyClock = fc.array(fc.oneof(fc.integer({ min: 1.7e12, max: 1.7e12 + 5 }), fc.nat(6.3e12)), {
	minLength: 1
});

function stampsAt(times: readonly number[], device = 'phone'): readonly Stamp[] {
	let last: Stamp | null = null;
	return times.map((now) => (last = nextStamp(last, now, device)));
}

describe('stamps', () => {
	test('carry the time, a counter and the device', () => {
		const [first, second] = stampsAt([1.7e12, 1.7e12], 'my-phone');
		expect(readStamp(first!)).toEqual({ millis: 1.7e12, counter: 0, deviceId: 'my-phone' });
		expect(readStamp(second!)).toEqual({ millis: 1.7e12, counter: 1, deviceId: 'my-phone' });
	});

	test('sort as text in the order in which they were made, even if the clock goes back', () => {
		fc.assert(
			fc.property(anyClock, anyDevice, (times, device) => {
				const stamps = stampsAt(times, device);
				expect(stamps.toSorted()).toEqual(stamps);
				expect(new Set(stamps).size).toBe(stamps.length);
			})
		);
	});

	test('are never before the clock', () => {
		fc.assert(
			fc.property(anyClock, (times) => {
				stampsAt(times).forEach((stamp, index) => {
					expect(readStamp(stamp).millis).toBeGreaterThanOrEqual(times[index]!);
				});
			})
		);
	});

	test('follow those of another device, whatever its clock', () => {
		fc.assert(
			fc.property(anyClock, fc.nat(6.3e12), anyDevice, anyDevice, (times, now, there, here) => {
				const seen = stampsAt(times, there).at(-1)!;
				expect(nextStamp(seen, now, here) > seen).toBe(true);
			})
		);
	});

	test('take the next millisecond when the counter is full', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 6.3e12 }), fc.nat(1000), (millis, back) => {
				const full = `${millis.toString(36).padStart(9, '0')}-zzzz-phone` as Stamp;
				const next = nextStamp(full, millis - back, 'phone');
				expect(readStamp(next)).toMatchObject({ millis: millis + 1, counter: 0 });
				expect(next > full).toBe(true);
			})
		);
	});

	// A known fault: half a millisecond later is taken for later, and then cut off.
	test('follow each other also by a clock that knows parts of a millisecond', () => {
		const stamps = stampsAt([5, 5, 5.5]);
		expect(stamps.toSorted()).toEqual(stamps);
	});
});
