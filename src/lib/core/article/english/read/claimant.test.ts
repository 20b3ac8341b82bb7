// Who says what a sentence says.
import { expect, it } from 'vitest';
import { claimantOf } from './claimant.ts';
import { read } from '../rules/examples.ts';

const claimant = (text: string) => {
	const { reading, said } = read(text);
	const claimed = claimantOf(said.at(-1)!, reading, 0);
	return claimed === null || claimed === 'unknown' ? claimed : claimed.name;
};

it.each([
	['The dock will shut, the Harbour Guild said on Friday.', 'the Harbour Guild'],
	['According to the Harbour Guild, the dock will shut.', 'the Harbour Guild'],
	['The Harbour Guild said that the dock would shut.', 'the Harbour Guild'],
	['The dock will shut.', null],
	['The Harbour Guild did not say that the dock would shut.', null],
	['The dock will shut, he said.', 'unknown']
])('%s', (text, name) => {
	expect(claimant(text)).toBe(name);
});
