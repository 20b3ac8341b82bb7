import { describe, expect, it } from 'vitest';
import { digitOf, letterOf } from './keys.ts';

describe('a digit', () => {
	it.each([
		['what the key types', { key: '3', code: 'Digit3' }, 3],
		['typed with Shift, as on AZERTY', { key: '3', code: 'Digit3', shiftKey: true }, 3],
		['on the number pad', { key: '4', code: 'Numpad4' }, 4],
		['its place, where "&" stands there', { key: '&', code: 'Digit1' }, 1],
		['without a place', { key: '2' }, 2]
	])('is %s', (_, key, digit) => {
		expect(digitOf(key)).toBe(digit);
	});

	it.each([
		['its place', { key: '"', code: 'Digit2', shiftKey: true }, 2],
		['its place too where another digit is typed', { key: '7', code: 'Digit2', shiftKey: true }, 2],
		['what is typed without a place', { key: '2', shiftKey: true }, 2],
		['without Shift what it is anywhere', { key: 'é', code: 'Digit2' }, 2]
	])('is where Shift says something of its own %s', (_, key, digit) => {
		expect(digitOf(key, { shiftIsApart: true })).toBe(digit);
	});

	it.each([
		{ key: '!', code: 'Digit1', shiftKey: true },
		{ key: '0', code: 'Digit0' },
		{ key: 'a', code: 'KeyA' }
	])('is none in $key', (key) => {
		expect(digitOf(key)).toBeNull();
	});
});

describe('a letter', () => {
	it.each([
		['what the key types', { key: 'u', code: 'KeyU' }, 'u'],
		['the same in capitals', { key: 'U', code: 'KeyU' }, 'u'],
		['what another layout types there', { key: 'a', code: 'KeyQ' }, 'a'],
		['its place in another script', { key: 'г', code: 'KeyU' }, 'u']
	])('is %s', (_, key, letter) => {
		expect(letterOf(key)).toBe(letter);
	});

	it.each([
		{ key: 'é', code: 'Digit2' },
		{ key: 'Enter', code: 'Enter' },
		{ key: '=', code: 'Equal' }
	])('is none in $key', (key) => {
		expect(letterOf(key)).toBeNull();
	});
});
