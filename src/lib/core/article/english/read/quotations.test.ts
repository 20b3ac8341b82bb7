// What somebody is quoted as saying.
import { expect, it } from 'vitest';
import { isInQuotation, withoutQuotations } from './quotations.ts';

it.each([
	['He said: “The dock ', true],
	['He said: "The dock ', true],
	['“The dock,” he said ', false],
	['The guild’s dock ', false]
])('behind “%s”', (before, isIn) => {
	expect(isInQuotation(before)).toBe(isIn);
});

it('leaves the words of others out', () => {
	expect(withoutQuotations('He said “it is ours” of the guild’s dock.')).toBe(
		'He said "" of the guild’s dock.'
	);
});
