// Which words can be verbs, in which form.
import { expect, it } from 'vitest';
import { isSide, readVerb, thirdOf } from './verbs.ts';

it.each([
	['sold', 'sell', ['past', 'participle']],
	['sells', 'sell', ['third']],
	['banned', 'ban', ['past', 'participle']],
	['must', 'must', ['modal']],
	['was', 'be', ['be']],
	['dying', 'die', ['ing']]
] as const)('%s', (word, lemma, forms) => {
	const reading = readVerb(word);
	expect(reading?.lemma).toBe(lemma);
	expect([...(reading?.forms ?? [])]).toEqual(expect.arrayContaining([...forms]));
});

it('knows no verb in a noun', () => {
	expect(readVerb('lighthouse')).toBeNull();
});

it('makes the third person', () => {
	expect(['carry', 'pass', 'play'].map(thirdOf)).toEqual(['carries', 'passes', 'plays']);
});

it('knows who takes a side', () => {
	expect([isSide('reject'), isSide('sell')]).toEqual([true, false]);
});
