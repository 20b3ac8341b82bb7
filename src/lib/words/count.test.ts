import { expect, test } from 'vitest';
import { counted } from './en/count.ts';
import { pluralOf } from './count.ts';

const cards = { one: 'card', other: 'cards' };

test.each([
	[0, '0 cards'],
	[1, '1 card'],
	[2, '2 cards'],
	[1.5, '1.5 cards'],
	[21, '21 cards']
])('English counts %d', (count, said) => {
	expect(counted(count, cards)).toBe(said);
});

test('a language with more forms picks among them', () => {
	const plural = pluralOf('uk');
	const forms = { one: 'картка', few: 'картки', many: 'карток', other: 'картки' };
	expect([1, 2, 5, 11, 21, 1.5].map((count) => plural(count, forms))).toEqual([
		'картка',
		'картки',
		'карток',
		'карток',
		'картка',
		'картки'
	]);
});

test('a form that a language does not need falls back to the general one', () => {
	expect(pluralOf('ar')(2, { other: 'x' })).toBe('x');
});
