// Problems are for people: in order, not too many, and none of them endless.
import { describe, expect, it } from 'vitest';
import { sayFault } from '../../words/say-deck-fault.ts';
import { ProblemList } from './problem.ts';

describe('the problems of a file', () => {
	const listOf = (count: number) => {
		const list = new ProblemList('deck.md');
		for (let line = count; line >= 1; line--) {
			list.add({ line, column: 1 }, { kind: 'note-id-taken', line });
		}
		return list;
	};

	it('come in the order of the file', () => {
		expect(listOf(3).problems.map(({ fault }) => fault)).toEqual(
			[1, 2, 3].map((line) => ({ kind: 'note-id-taken', line }))
		);
	});

	it('are a thousand at most, of which the last counts those that are not listed', () => {
		expect(listOf(1000).problems).toHaveLength(1000);
		const { problems } = listOf(2500);
		expect(problems).toHaveLength(1000);
		expect(sayFault(problems.at(-1)!.fault)).toBe(
			'There are 1,501 more problems: mend these first.'
		);
	});

	it('need not say more once a thousand are listed', () => {
		expect([listOf(999).isFull, listOf(1000).isFull, listOf(1001).isFull]).toEqual([
			false,
			true,
			true
		]);
	});
});
