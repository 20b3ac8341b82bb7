import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryText } from '../../testing/arbitrary-values.ts';
import { joinList, nearest, firstIds, splitList } from './lists.ts';

describe('a list on one line', () => {
	it('gives back the values that were joined', () => {
		fc.assert(
			fc.property(fc.array(arbitraryText), (values) => {
				expect(splitList(joinList(values))).toEqual(values);
			})
		);
	});

	it('parts at semicolons, but not at escaped ones', () => {
		expect(splitList('a; b\\; c;d')).toEqual(['a', 'b; c', 'd']);
	});

	it('leaves empty values out', () => {
		expect(splitList(' ; a;; ')).toEqual(['a']);
	});

	it('keeps a backslash that escapes nothing', () => {
		expect(splitList('C:\\new\\; old; a\\')).toEqual(['C:\\new; old', 'a\\']);
	});
});

describe('the nearest word', () => {
	it('is the one with a letter missing, added or wrong', () => {
		const known = ['meaning', 'source', 'as of'];
		expect(nearest('meanin', known)).toBe('meaning');
		expect(nearest('sources', known)).toBe('source');
		expect(nearest('as off', known)).toBe('as of');
		expect(nearest('claimed by', known)).toBeNull();
	});

	it('is the word itself where it is known', () => {
		fc.assert(
			fc.property(fc.uniqueArray(fc.string(), { minLength: 1 }), (known) => {
				expect(nearest(known[0]!, known)).toBe(known[0]);
			})
		);
	});
});

it('a sentence names the first twenty ids, and says that there are more', () => {
	const ids = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `s${index}` }));
	expect(firstIds([])).toEqual([]);
	expect(firstIds(ids(2))).toEqual(['s0', 's1']);
	expect(firstIds(ids(21)).slice(-2)).toEqual(['s19', '…']);
});
