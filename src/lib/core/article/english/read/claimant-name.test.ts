// A claimant by name.
import { expect, it } from 'vitest';
import { claimantName, ownersClaimant } from './claimant-name.ts';
import { read } from '../rules/examples.ts';

const FOLLOWING = 'Jo Specimen, head of the guild, closed the dock. She will not open it.';

const named = (by: string) => {
	const { reading, said } = read(FOLLOWING);
	return claimantName(by, said.at(-1)!, reading);
};

it.each([
	['Specimen', 'Jo Specimen'],
	['she', 'Jo Specimen'],
	['The ministry on Friday', 'the ministry'],
	['Some', 'some'],
	['its own report', null],
	['what the minister has', null]
])('%s is %s', (by, name) => {
	expect(named(by)).toBe(name);
});

it('calls a body by its owners', () => {
	const { reading, said } = read('The pilots are on strike, their union said.');
	expect(ownersClaimant('their union', said[0]!, reading)).toBe('the union');
});
