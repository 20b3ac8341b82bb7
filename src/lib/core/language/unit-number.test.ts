// Units in the number of their amount.
import { describe, expect, it } from 'vitest';
import { parseQuantity, sayQuantity } from './quantity.ts';
import { unitFor } from './unit-number.ts';

describe('a unit', () => {
	it.each([
		['years', 1, 'year'],
		['years', 3, 'years'],
		['year', 3, 'years'],
		['countries', 1, 'country'],
		['country', 2, 'countries'],
		['people', 1, 'person'],
		['person', 5, 'people'],
		['boxes', 1, 'box'],
		['points of the plan', 1, 'point of the plan'],
		['personnel', 1, 'personnel'],
		['troops', 2, 'troops'],
		['%', 1, '%'],
		['km', 1, 'km'],
		['', 1, '']
	])('“%s” of %d is “%s”', (unit, number, right) => {
		expect(unitFor(unit, number)).toBe(right);
	});

	it('goes with the number where one is said, and not where money or millions are', () => {
		const said = (text: string, number: number) => sayQuantity({ ...parseQuantity(text)!, number });
		expect(said('nearly 4 years', 1)).toBe('nearly 1 year');
		expect(said('at least 3 areas', 1)).toBe('at least 1 area');
		expect(said('3 million people', 1)).toBe('1 million people');
		expect(said('$300 billion', 1)).toBe('$1 billion');
		expect(said('11% of the Donbas', 1)).toBe('1% of the Donbas');
	});
});
