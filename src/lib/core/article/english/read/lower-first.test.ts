// A word that begins a sentence, within one.
import { expect, it } from 'vitest';
import { lowerFirst } from './lower-first.ts';
import { read } from '../rules/examples.ts';

it.each([
	['The dock', 'the dock'],
	['Lund', 'Lund'],
	['Harbour Guild', 'Harbour Guild'],
	['In May', 'in May']
])('%s within a sentence is %s', (text, small) => {
	expect(lowerFirst(text, read('The dock of Lund is shut.').reading)).toBe(small);
});
