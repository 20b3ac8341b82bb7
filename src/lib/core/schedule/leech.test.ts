import { expect, test } from 'vitest';
import { becomesLeech } from './leech.ts';

const lapsesThatMakeALeech = (threshold: number) =>
	Array.from({ length: 17 }, (_, lapses) => lapses).filter((lapses) =>
		becomesLeech(lapses, threshold)
	);

test('a card becomes a leech at the threshold and at every half threshold after', () => {
	expect(lapsesThatMakeALeech(8)).toEqual([8, 12, 16]);
});

test('half of an odd threshold is rounded up', () => {
	expect(lapsesThatMakeALeech(3)).toEqual([3, 5, 7, 9, 11, 13, 15]);
});

test('a threshold of 1 makes a leech with every lapse', () => {
	expect(lapsesThatMakeALeech(1)).toHaveLength(16);
});

test('a threshold of 0 never makes a leech', () => {
	expect(lapsesThatMakeALeech(0)).toEqual([]);
});
