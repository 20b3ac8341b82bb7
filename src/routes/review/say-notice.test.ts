// What a session tells, where a sentence depends on more than its kind.
import { expect, test } from 'vitest';
import type { Face } from '$lib/core/note/face';
import { isOfDamage, isProblem, sayNotice } from './say-notice.ts';

const leech = (text: string) =>
	sayNotice({
		kind: 'leech',
		face: { task: { kind: 'question' }, question: [{ kind: 'text', text }] } as unknown as Face,
		lapses: 8
	});

test('a leech is called by its question, a long one by its beginning', () => {
	expect(leech('What is q0?')).toMatch(/^“What is q0\?” was forgotten 8 times\..* suspended/);
	expect(leech('a'.repeat(60))).toContain(`“${'a'.repeat(60)}”`);
	expect(leech('a'.repeat(61))).toContain(`“${'a'.repeat(57)}…”`);
});

test('of what was taken back, it says where its card is gone', () => {
	const undone = { kind: 'undone', what: 'answer' } as const;
	expect(sayNotice({ ...undone, gone: false })).toBe('Answer taken back.');
	expect(sayNotice({ ...undone, gone: true })).toBe(
		'Answer taken back. Its card is in the deck no longer.'
	);
});

test.each([
	[['a'], 'the card “a” is damaged'],
	[['a', 'b', 'c'], '3 cards is damaged, so they are left out: a, b, c. '],
	[['a', 'b', 'c', 'd'], '4 cards is damaged, so they are left out: a, b, c …. ']
])('of damaged cards %j it names three at most', (cardIds, text) => {
	expect(sayNotice({ kind: 'damaged', cardIds })).toContain(text);
});

test('what is damaged can be checked, and is a problem; what was done is none', () => {
	const damaged = { kind: 'damaged', cardIds: ['a'] } as const;
	const done = { kind: 'set-aside', what: 'card', how: 'buried' } as const;
	expect([damaged, done].map(isOfDamage)).toEqual([true, false]);
	expect([damaged, done].map(isProblem)).toEqual([true, false]);
});
