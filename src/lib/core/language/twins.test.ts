import { expect, it } from 'vitest';
import { oneSpelling } from './british-american.ts';
import { oneEditApart } from './one-edit.ts';
import { areTwins, TWINS } from './twins.ts';

it('twins are words of five letters and more, one slip apart, in their one spelling', () => {
	const wrong = TWINS.filter(
		([a, b]) =>
			Math.max(a.length, b.length) < 5 ||
			oneEditApart(a, b) === null ||
			oneSpelling(a) !== a ||
			oneSpelling(b) !== b
	);
	expect(wrong).toEqual([]);
});

it('twins are twins either way round', () => {
	expect(areTwins('county', 'country')).toBe(true);
	expect(areTwins('country', 'county')).toBe(true);
	expect(areTwins('country', 'country')).toBe(false);
});
