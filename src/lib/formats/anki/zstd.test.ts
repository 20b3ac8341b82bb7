// zstd: what another program packed comes out, what is cut, turned or too large does not.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rawZstd } from '../../testing/anki.ts';
import { isZstd, unzstd } from './zstd.ts';

/** "Dateline " 400 times, by zstd 1.5: with a checksum, and of one segment without. */
const PACKED = [
	'KLUv/QRohQAASERhdGVsaW5lIAEABKZfjk+re4A=',
	'KLUv/QBYhQAASERhdGVsaW5lIAEABKZfjg=='
].map((text) => new Uint8Array(Buffer.from(text, 'base64')));
const TEXT = new TextEncoder().encode('Dateline '.repeat(400));

describe.each([0, 1])('what zstd packed, file %i', (at) => {
	const file = PACKED[at]!;

	test('comes out as it went in, twice if it stands twice', () => {
		expect(isZstd(file)).toBe(true);
		expect(unzstd(file, 4000)).toEqual({ ok: true, value: TEXT });
		const twice = unzstd(Uint8Array.from([...file, ...file]), 8000);
		expect(twice.ok && twice.value.length).toBe(2 * TEXT.length);
	});

	test('gives nothing beyond its budget', () => {
		expect(unzstd(file, TEXT.length - 1)).toEqual({ ok: false, error: 'too-large' });
		expect(unzstd(file, TEXT.length).ok).toBe(true);
	});

	test('gives nothing where it is cut', () => {
		for (let length = 0; length < file.length; length++) {
			expect(unzstd(file.slice(0, length), 4000), `${length}`).toMatchObject({ ok: false });
		}
	});
});

test('no bytes make it throw', () => {
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
			const framed = Uint8Array.from([0x28, 0xb5, 0x2f, 0xfd, ...bytes]);
			expect(typeof unzstd(framed, 1_000_000).ok).toBe('boolean');
		})
	);
});

test('raw blocks come out as they are', () => {
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
			expect(unzstd(rawZstd(bytes), 300)).toEqual({ ok: true, value: bytes });
		})
	);
});
