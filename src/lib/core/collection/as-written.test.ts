import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asWritten } from './as-written.ts';

test('Half a character is replaced, wherever it stands, and nothing else of a text is', () => {
	expect(asWritten({ note: ['whole 🗺', 'half \ud83d'] })).toEqual({
		note: ['whole 🗺', 'half \ufffd']
	});
});

test('A field without a value is none', () => {
	expect(Object.keys(asWritten({ own: undefined, note: null }) as object)).toEqual(['note']);
});

test('What JSON can hold stays as it is', () => {
	fc.assert(
		fc.property(fc.jsonValue(), (value) => {
			expect(JSON.stringify(asWritten(value))).toBe(JSON.stringify(value));
		})
	);
});
