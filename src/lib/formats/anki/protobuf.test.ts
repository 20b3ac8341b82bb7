// Protobuf: the published examples, and no bytes that make it throw.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { floatsIn, messageIn, numberIn, readProto, textIn } from './protobuf.ts';

const read = (...bytes: readonly number[]) => readProto(Uint8Array.from(bytes))!;

describe('a message', () => {
	test('has its fields by number, as in the examples of the encoding’s description', () => {
		expect(numberIn(read(0x08, 0x96, 0x01), 1)).toBe(150);
		expect(textIn(read(0x12, 7, ...Buffer.from('testing')), 2)).toBe('testing');
		expect(numberIn(messageIn(read(0x1a, 3, 0x08, 0x96, 0x01), 3)!, 1)).toBe(150);
	});

	test('has floats packed and one by one', () => {
		const half = [0, 0, 0, 0x3f];
		expect(floatsIn(read(0x0a, 8, ...half, ...half), 1)).toEqual([0.5, 0.5]);
		expect(floatsIn(read(0x0d, ...half, 0x0d, ...half), 1)).toEqual([0.5, 0.5]);
		expect(numberIn(read(0x09, 0, 0, 0, 0, 0, 0, 0xe0, 0x3f), 1)).toBe(0.5);
	});

	test('keeps the last of several values, and has no more than it has', () => {
		expect(numberIn(read(0x08, 1, 0x08, 2), 1)).toBe(2);
		expect([numberIn(read(), 1), textIn(read(), 1)]).toEqual([null, '']);
	});

	test('is none where it is cut, or of a kind that nobody writes', () => {
		for (const bytes of [[0x08], [0x08, 0x80], [0x12, 5, 1], [0x0d, 1, 2], [0x09, 1], [0x0b, 1]]) {
			expect(readProto(Uint8Array.from(bytes)), `${bytes}`).toBeNull();
		}
	});

	test('never throws', () => {
		fc.assert(fc.property(fc.uint8Array(), (bytes) => void readProto(bytes)));
	});
});
