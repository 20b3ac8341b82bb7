// Where a clause ends, and its object.
import { expect, it } from 'vitest';
import {
	endOf,
	endOfClause,
	isNamed,
	objectLength,
	singular,
	tailOf,
	withoutSecondVerb
} from './clause-end.ts';
import { statements } from '../rules/examples.ts';

it.each([
	['The dock shut, but the ferry ran.', 'The dock shut'],
	['The dock shut, leaving crews ashore.', 'The dock shut'],
	['The dock, an old one, shut.', 'The dock, an old one, shut']
])('ends a clause in “%s”', (text, clause) => {
	expect(text.slice(0, endOfClause(text, 0))).toBe(clause);
});

it('ends a statement in front of who says so', () => {
	const [statement] = statements('The dock will shut in May, the Harbour Guild said.');
	const { text } = statement!.said.sentence;
	expect(text.slice(0, endOf(statement!, 0))).toBe('The dock will shut in May');
});

it('says a plural verb of one', () => {
	expect(['call it slack water', 'are old', 'sold a dock'].map(singular)).toEqual([
		'calls it slack water',
		'is old',
		'sold a dock'
	]);
});

it('parts an object from its circumstances', () => {
	const text = 'an old dock by paying in kind';
	expect(text.slice(0, objectLength(text))).toBe('an old dock');
});

it('leaves a second verb out', () => {
	expect(withoutSecondVerb('a dock and built a quay')).toBe('a dock');
	expect(withoutSecondVerb('a dock and a quay')).toBe('a dock and a quay');
	expect(tailOf('12 docks in 2.5 years, all of them old', 0)).toBe('12 docks in 2.5 years');
});

it('knows a name from a word', () => {
	expect(['Lund', 'the Guild', 'the pilots of the bay'].map(isNamed)).toEqual([true, true, true]);
	expect(['pilots', 'the dock'].map(isNamed)).toEqual([false, false]);
});
