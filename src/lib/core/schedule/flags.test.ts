import { expect, test } from 'vitest';
import { isBuried, NO_FLAGS } from './flags.ts';

test('a buried card comes back on the day that it was buried until', () => {
	const flags = { ...NO_FLAGS, buried: { untilDay: 101, by: 'learner' as const } };
	expect([100, 101].map((today) => isBuried(flags, today))).toEqual([true, false]);
});

test('a card without flags is not buried', () => {
	expect(isBuried(NO_FLAGS, 100)).toBe(false);
});
