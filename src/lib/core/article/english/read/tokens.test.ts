// The words and punctuation of a sentence.
import { expect, it } from 'vitest';
import { tokensOf } from './tokens.ts';

it('keeps together what is one word', () => {
	const tokens = tokensOf('The U.S. guild’s 2,400 two-masters cost $3.5 each.');
	expect(tokens.map(({ text }) => text)).toEqual([
		'The',
		'U.S.',
		'guild’s',
		'2,400',
		'two-masters',
		'cost',
		'$3.5',
		'each',
		'.'
	]);
	expect(tokens[1]).toMatchObject({ start: 4, end: 8 });
});
