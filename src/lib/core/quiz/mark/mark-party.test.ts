// One of several plans or parties is named by what sets it apart from the others.
import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../../testing/english-words.ts';
import { markTyped } from './mark-typed.ts';

const PARTIES = [
	'the U.S. text of Paris (17 April)',
	'the European–Norwegian text of London (23 April)',
	'the 28-point U.S. draft (November 2025)',
	'European officials and allies (November 2025)',
	'Norway (November 2025)'
];

const mark = (typed: string, own: string) => {
	const marking = markTyped(
		typed,
		{
			...{ accepted: [own], question: 'land comes first', quantity: null, date: null },
			among: PARTIES,
			terms: { language: 'en', answers: [], words: new Set() }
		},
		ENGLISH
	);
	return marking.verdict;
};

describe('a party', () => {
	it.each([
		['the Paris text', PARTIES[0]!],
		['London', PARTIES[1]!],
		['the US plan in November', PARTIES[2]!],
		['28-point plan', PARTIES[2]!],
		['European officials', PARTIES[3]!],
		['the Norwegian government', PARTIES[4]!]
	])('is told by “%s”', (typed, own) => {
		expect(mark(typed, own)).toBe('right');
	});

	it('is another where the name is another’s', () => {
		expect(mark('the Paris text', PARTIES[1]!)).toBe('wrong');
		expect(mark('Norway', PARTIES[3]!)).toBe('wrong');
	});

	it('is asked where two may be meant, or a word is strange', () => {
		expect(mark('the US plan', PARTIES[2]!)).toBe('ask');
		expect(mark('the plan of the harbour masters', PARTIES[2]!)).toBe('ask');
	});
});
