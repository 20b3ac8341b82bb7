import { expect, it } from 'vitest';
import { isPower, powersIn } from './powers.ts';

it.each([
	['U.S. officials', ['us']],
	['a Kremlin spokesman', ['russia']],
	['the White House and Kyiv', ['us', 'ukraine']],
	['The European Union', ['europe']],
	['two diplomats', []],
	['Ukrainka Petrenko', []]
])('"%s" names %j', (text, powers) => {
	expect(powersIn(text)).toEqual(powers);
});

it('a power is its name alone, and not a person of its country', () => {
	expect(isPower('Downing Street')).toBe(true);
	expect(isPower('Paris Hill')).toBe(false);
});
