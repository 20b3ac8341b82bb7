// What belongs to a verb.
import { expect, it } from 'vitest';
import { tokensOf } from './tokens.ts';
import { verbGroup } from './verb-group.ts';

const group = (text: string) => verbGroup(tokensOf(text), 0);

it.each([
	[
		'sold its dock',
		{ auxiliary: null, verb: 'sold', lemma: 'sell', tense: 'past', negated: false }
	],
	[
		'has sold its dock',
		{ auxiliary: 'has', verb: 'sold', lemma: 'sell', tense: null, negated: false }
	],
	['has a dock', { auxiliary: null, verb: 'has', lemma: 'have', tense: 'present', negated: false }],
	[
		'must not be sold',
		{ auxiliary: 'must', verb: 'not be sold', lemma: 'sell', tense: null, negated: true }
	],
	[
		'will have been sold',
		{ auxiliary: 'will', verb: 'have been sold', lemma: 'sell', tense: null, negated: false }
	],
	[
		'is also selling',
		{ auxiliary: 'is', verb: 'selling', lemma: 'sell', tense: null, negated: false }
	]
])('%s', (text, parts) => {
	expect(group(text)).toMatchObject(parts);
});

it('ends where something else begins', () => {
	const tokens = tokensOf('has often sold docks');
	expect(tokens[verbGroup(tokens, 0).next]!.text).toBe('docks');
});
