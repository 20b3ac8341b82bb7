import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryQuantity } from '../../testing/arbitrary-values.ts';
import {
	defaultTolerancePercent,
	parseQuantity,
	printQuantity,
	type Quantity
} from './quantity.ts';

const quantity = (fields: Partial<Quantity>): Quantity => ({
	qualifier: null,
	currency: null,
	number: 0,
	scale: null,
	unit: '',
	...fields
});

describe('a figure', () => {
	it('is read back as it was printed', () => {
		fc.assert(
			fc.property(arbitraryQuantity, (any) => {
				expect(parseQuantity(printQuantity(any))).toEqual(any);
			})
		);
	});

	it('that can be read at all is read alike after printing', () => {
		const word = fc.constantFrom(
			...[
				'roughly',
				'more than',
				'$',
				'€',
				'1',
				'12',
				'123',
				'1,234',
				'0.5',
				'007',
				'.',
				'%',
				'% '
			],
			...['million', 'billion', 'of', 'people', ' ', ' ', ' ']
		);
		fc.assert(
			fc.property(fc.array(word, { maxLength: 8 }), (words) => {
				const read = parseQuantity(words.join(''));
				if (read) expect(parseQuantity(printQuantity(read))).toEqual(read);
			}),
			{ numRuns: 3000 }
		);
	});

	it.each([
		[
			'roughly $300 billion',
			{ qualifier: 'roughly', currency: '$', number: 300, scale: 'billion' }
		],
		['more than 600,000 troops', { qualifier: 'more than', number: 600000, unit: 'troops' }],
		['11%', { number: 11, unit: '%' }],
		['11 % of the Donbas', { number: 11, unit: '% of the Donbas' }],
		['€1.5 million a year', { currency: '€', number: 1.5, scale: 'million', unit: 'a year' }],
		['28', { number: 28 }],
		['3 millionaires', { number: 3, unit: 'millionaires' }],
		['9007199254740991', { number: Number.MAX_SAFE_INTEGER }]
	] as const)('is read from "%s"', (text, fields) => {
		expect(parseQuantity(text)).toEqual(quantity(fields));
	});

	it.each([
		...['', 'many', '$', 'roughly', '-5', '1,00', '1,0000', '1.2.3', '5x', '10–20', '3e5', '1.'],
		...[
			'300 000',
			'1 000 000 people',
			'1 % 123',
			'1 % % 123',
			'9'.repeat(400),
			'9007199254740993',
			'0.0000001'
		]
	])('is not read from "%s"', (text) => {
		expect(parseQuantity(text)).toBeNull();
	});

	it('is printed with commas from five digits on, and the percent sign at the number', () => {
		expect(printQuantity(quantity({ number: 1234567.5, currency: '$' }))).toBe('$1,234,567.5');
		expect(printQuantity(quantity({ number: 4500 }))).toBe('4500');
		expect(printQuantity(quantity({ number: 11, unit: '% of the land' }))).toBe('11% of the land');
		expect(printQuantity(quantity({ number: 11, scale: 'million', unit: '% of x' }))).toBe(
			'11% million of x'
		);
	});

	it('leaves ten percent to an answer behind a word like "roughly", and none without', () => {
		expect(defaultTolerancePercent(quantity({ qualifier: 'nearly' }))).toBe(10);
		expect(defaultTolerancePercent(quantity({}))).toBe(0);
	});
});
