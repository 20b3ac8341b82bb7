// Problems are for people: in order, not too many, and none of them endless.
import { describe, expect, it } from 'vitest';
import { ProblemList, quoted } from './problem.ts';

describe('the problems of a file', () => {
	const listOf = (count: number) => {
		const list = new ProblemList('deck.md');
		for (let line = count; line >= 1; line--) list.add({ line, column: 1 }, `line ${line}`);
		return list;
	};

	it('come in the order of the file', () => {
		expect(listOf(3).problems.map(({ message }) => message)).toEqual([
			'line 1',
			'line 2',
			'line 3'
		]);
	});

	it('are a thousand at most, of which the last counts those that are not listed', () => {
		expect(listOf(1000).problems).toHaveLength(1000);
		const { problems } = listOf(2500);
		expect(problems).toHaveLength(1000);
		expect(problems.at(-1)?.message).toBe('There are 1,501 more problems: mend these first.');
	});

	it('need not say more once a thousand are listed', () => {
		expect([listOf(999).isFull, listOf(1000).isFull, listOf(1001).isFull]).toEqual([
			false,
			true,
			true
		]);
	});
});

it('words of the file are quoted, of many only the first', () => {
	expect(quoted('a quay')).toBe('"a quay"');
	expect(quoted('x'.repeat(80))).toBe(`"${'x'.repeat(80)}"`);
	expect(quoted('x'.repeat(81))).toBe(`"${'x'.repeat(80)}…"`);
});
