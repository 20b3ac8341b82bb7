// As of when a sentence holds.
import { expect, it } from 'vitest';
import { asOfOf } from './as-of.ts';
import { read } from '../rules/examples.ts';

const asOf = (text: string) => {
	const { reading, said } = read(text);
	return asOfOf(said[0]!, reading);
};

it('is the day that the sentence tells', () => {
	expect(asOf('The dock opened on 4 May 2021.')).toMatchObject({ year: 2021, month: 5, day: 4 });
});

it.each([
	'The dock is open.',
	'The dock fell from 40 berths in 2012 to 12.',
	'It was open on 4 May 2021 and on 5 May 2021.'
])('is the day of the article otherwise: %s', (text) => {
	expect(asOf(text)).toMatchObject({ year: 2026, month: 3, day: 9 });
});
