// The typed answers of bench/typed, which were written by people who did not know the marker, hold what
// README says of them; the half set aside as well.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { markCases } from './build/commands/mark-command.ts';

interface Counted {
	readonly lines: number;
	readonly 'marked right': string;
	readonly 'marked wrong': string;
}

function sharesOf(name: string): Readonly<Record<'right' | 'wrong', Counted>> {
	const file = `bench/typed/${name}.jsonl`;
	const text = readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
	const printed: string[] = [];
	const errors: string[] = [];
	markCases({ file, text }, true, {
		log: (line) => printed.push(line),
		error: (line) => errors.push(line)
	});
	expect(errors).toEqual([]);
	return JSON.parse(printed.join(''));
}

const countOf = (share: string): number => Number(share.split(' ')[0]);

describe.each(['used', 'set-aside'])('of the typed answers %s', (name) => {
	const { right, wrong } = sharesOf(name);

	it('at most three in a hundred right ones are refused', () => {
		expect(countOf(right['marked wrong'])).toBeLessThanOrEqual(0.03 * right.lines);
	});

	it('at most one in two hundred wrong ones is accepted', () => {
		expect(countOf(wrong['marked right'])).toBeLessThanOrEqual(0.005 * wrong.lines);
	});
});
