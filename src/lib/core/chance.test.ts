import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chanceOf } from './chance.ts';

test('chance lies in [0, 1) for any text', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			expect(chanceOf(text)).toBeGreaterThanOrEqual(0);
			expect(chanceOf(text)).toBeLessThan(1);
		})
	);
});

test('chance of a text is the same on every device, for ever', () => {
	expect(chanceOf('news/sanction#term 3')).toBe(0.5997295631095767);
});

test('chance of neighbouring texts falls evenly over ten parts', () => {
	const parts = Array.from({ length: 10 }, () => 0);
	for (let reps = 0; reps < 5000; reps++) parts[Math.floor(chanceOf(`card ${reps}`) * 10)]!++;
	expect(Math.min(...parts)).toBeGreaterThan(400);
	expect(Math.max(...parts)).toBeLessThan(600);
});
