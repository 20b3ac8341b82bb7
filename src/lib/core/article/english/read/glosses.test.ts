// Where words explain a term.
import { expect, it } from 'vitest';
import { GLOSS, clipped, isClause, nounPhraseBefore } from './glosses.ts';
import { read } from '../rules/examples.ts';

it.each(['a boat that carries sails', 'the yearly fee for a berth', 'someone who mends nets'])(
	'“%s” begins as a gloss does',
	(text) => {
		expect(text).toMatch(new RegExp(`^${GLOSS}`, 'u'));
	}
);

it('“an old boat” does not', () => {
	expect('an old boat').not.toMatch(new RegExp(`^${GLOSS}`, 'u'));
});

it('knows a clause from a gloss', () => {
	expect(isClause('the court annulled the fee')).toBe(true);
	expect(isClause('a boat that has two masts')).toBe(false);
});

it('ends where the sentence goes on', () => {
	expect(clipped('a boat, usually of oak, the guild says')).toBe('a boat, usually of oak');
});

it('finds the words that are the term', () => {
	const { reading } = read('The yard still uses spruce oakum, a fibre.');
	expect(nounPhraseBefore('The yard still uses spruce ', 'oakum', reading)).toContain(
		'spruce oakum'
	);
	expect(nounPhraseBefore('The yard works for a ', 'time', reading)).toBeNull();
});
