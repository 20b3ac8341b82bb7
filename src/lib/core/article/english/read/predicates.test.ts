// What else a subject does in the same sentence.
import { expect, it } from 'vitest';
import { secondPredicate } from './predicates.ts';
import { statements } from '../rules/examples.ts';

const second = (text: string) => {
	const [statement] = statements(text);
	return (statement && secondPredicate(statement)?.clause?.lemma) ?? null;
};

it.each([
	['The Harbour Guild sold a dock and bought a ferry.', 'buy'],
	['The Harbour Guild has sold a dock and bought a ferry.', 'buy'],
	['The Harbour Guild sold a dock and a ferry.', null],
	['The Harbour Guild did not sell a dock and bought a ferry.', null]
])('%s', (text, lemma) => {
	expect(second(text)).toBe(lemma);
});
