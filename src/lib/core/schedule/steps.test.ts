import { describe, expect, test } from 'vitest';
import { GRADES, type Grade } from './grade.ts';
import { moveOnSteps } from './steps.ts';

/** "0:1" is step 0, due in a minute; "out" is graduation. */
function moves(steps: readonly number[], step: number) {
	return GRADES.map((grade: Grade) => {
		const move = moveOnSteps(steps, step, grade);
		return move.kind === 'step' ? `${move.step}:${move.minutes}` : 'out';
	});
}

describe('again, hard, good and easy', () => {
	test('on the first of two steps repeat it, take the average, go on and leave', () => {
		expect(moves([1, 10], 0)).toEqual(['0:1', '0:5.5', '1:10', 'out']);
	});

	test('on the last step go back to the first, repeat it, leave and leave', () => {
		expect(moves([1, 10], 1)).toEqual(['0:1', '1:10', 'out', 'out']);
	});

	test('on a step in the middle go back to the first, repeat it, go on and leave', () => {
		expect(moves([1, 10, 60], 1)).toEqual(['0:1', '1:10', '2:60', 'out']);
	});

	test('on the only step repeat it, take half as long again, leave and leave', () => {
		expect(moves([10], 0)).toEqual(['0:10', '0:15', 'out', 'out']);
	});

	test('leave at once where there are no steps', () => {
		expect(moves([], 0)).toEqual(['out', 'out', 'out', 'out']);
	});

	test('count a step that is no longer there as the last', () => {
		expect(moves([1, 10], 7)).toEqual(moves([1, 10], 1));
		expect(moves([10], 1)).toEqual(moves([10], 0));
	});
});

test('hard is never longer than good, where the steps grow shorter either', () => {
	expect(moves([10, 1], 0)).toEqual(['0:10', '0:1', '1:1', 'out']);
	expect(moves([1, 60, 5], 1)).toEqual(['0:1', '1:5', '2:5', 'out']);
});

test('hard on the only step adds a day at most', () => {
	expect(moves([4 * 1440], 0)[1]).toBe(`0:${5 * 1440}`);
});
