import { describe, expect, test } from 'vitest';
import { sittingsOf } from './sittings.ts';

const time = (day: number, seconds = 240) => ({ at: day * 86_400_000, day, seconds });

describe('the sittings', () => {
	test('are as they are, up to three', () => {
		expect(sittingsOf([])).toEqual([]);
		expect(sittingsOf([time(2), time(1), time(3)])).toEqual([time(1), time(2), time(3)]);
	});

	test('keep today and the last minutes before class, and put those between together', () => {
		const times = [time(1), time(2), time(3), time(4), time(5, 600)];
		expect(sittingsOf(times)).toEqual([time(1), time(3, 720), time(5, 600)]);
	});
});
