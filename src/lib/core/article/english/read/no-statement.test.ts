// Sentences that say nothing a card could ask for.
import { expect, it } from 'vitest';
import { isNoStatement } from './no-statement.ts';
import { read } from '../rules/examples.ts';

const saysNothing = (text: string) => {
	const { reading, said } = read(text);
	return isNoStatement(said[0]!, reading);
};

it.each([
	'“The dock is shut.”',
	'Is the dock shut? Nobody knows.',
	'Apply at the dock before noon.',
	'Imagine a dock without ships.',
	'It does not.',
	'The dock is cursed. That is nonsense.'
])('%s', (text) => {
	expect(saysNothing(text)).toBe(true);
});

it('“The dock is shut.” says something', () => {
	expect(saysNothing('The dock is shut.')).toBe(false);
});
