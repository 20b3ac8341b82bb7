import { expect, test } from 'vitest';
import { inSlices, inSteps } from './in-slices.ts';

const ITEMS = Array.from({ length: 95 }, (_, place) => place);

test('All items come, in their order, in several slices', async () => {
	const slices: (readonly number[])[] = [];
	await inSlices(ITEMS, (slice) => void slices.push(slice));
	expect(slices.flat()).toEqual(ITEMS);
	expect(slices.length).toBeGreaterThan(1);
});

test('What is no longer wanted does not come', async () => {
	const slices: (readonly number[])[] = [];
	await inSlices(ITEMS, (slice) => {
		slices.push(slice);
		return slices.length < 2 ? undefined : false;
	});
	expect(slices).toHaveLength(2);
});

test('Between two slices the page can do something else', async () => {
	const order: string[] = [];
	const shown = inSlices(ITEMS, () => void order.push('slice'));
	setTimeout(() => order.push('other'));
	await shown;
	expect(order.indexOf('other')).toBeGreaterThan(0);
	expect(order.indexOf('other')).toBeLessThan(order.length - 1);
});

test('A slice that took long is followed by a smaller one, a quick one by a larger', async () => {
	const ends: number[] = [];
	await inSteps(0, 60, (upTo) => {
		ends.push(upTo);
		const until = performance.now() + (ends.length === 1 ? 64 : 0);
		while (performance.now() < until);
	});
	const steps = ends.map((end, place) => end - (ends[place - 1] ?? 0));
	expect(steps[0]).toBe(10);
	expect(steps[1]).toBeLessThan(10);
	expect(Math.max(...steps.slice(2))).toBeGreaterThan(steps[1]!);
	expect(ends.at(-1)).toBe(60);
});

test('Nothing is shown where there is nothing', async () => {
	await inSlices([], () => expect.unreachable());
});
