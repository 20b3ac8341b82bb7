// A drawn QR code is read again by a decoder that knows nothing of the encoder.
import fc from 'fast-check';
import decode from 'jsqr';
import { describe, expect, it } from 'vitest';
import { drawQrCode, type QrDrawing } from './qr-code.ts';

const jsQr = ((decode as unknown as { default?: typeof decode }).default ??
	decode) as typeof decode;
/** Pixels a module. */
const SCALE = 3;

/** The path as a picture, dark on white. */
function painted({ size, path }: QrDrawing) {
	const width = size * SCALE;
	const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
	for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
		for (let row = 0; row < SCALE; row++) {
			for (let column = 0; column < Number(run) * SCALE; column++) {
				const at = (Number(y) * SCALE + row) * width + Number(x) * SCALE + column;
				pixels.fill(0, at * 4, at * 4 + 3);
			}
		}
	}
	return { pixels, width };
}

function read(drawing: QrDrawing | null): string | null {
	const { pixels, width } = painted(drawing!);
	return jsQr(pixels, width, width)?.data ?? null;
}

describe('a QR code', () => {
	it('says what was put into it', () => {
		const digits = fc.stringMatching(/^\d{1,3000}$/);
		fc.assert(
			fc.property(digits, (text) => {
				const address = `https://dateline.example/quiz/run#n1.${text}`;
				expect(read(drawQrCode(address))).toBe(address);
			}),
			{ numRuns: 10 }
		);
	}, 120_000);

	it('of a whole quiz of ten questions, the densest there is, is read too', () => {
		const address = `https://dateline.example/quiz/run#n1.${'0123456789'.repeat(690)}`;
		const drawing = drawQrCode(address)!;
		expect(drawing.size).toBe(185);
		expect(read(drawing)).toBe(address);
	});

	it('of an address with letters, as of a quiz by its decks, is small', () => {
		const address = `https://dateline.example/quiz/run#q1.${'aB3_-'.repeat(20)}`;
		const drawing = drawQrCode(address);
		expect(read(drawing)).toBe(address);
		expect(drawing!.size).toBeLessThan(60);
	});

	it('has a light zone of four modules around it, on every side', () => {
		const { size, path } = drawQrCode('https://dateline.example')!;
		for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
			expect(Math.min(Number(x), Number(y))).toBeGreaterThanOrEqual(4);
			expect(Math.max(Number(x) + Number(run), Number(y) + 1)).toBeLessThanOrEqual(size - 4);
		}
	});

	it('is none where the text is too long for any', () => {
		expect(drawQrCode('1'.repeat(7089))).not.toBeNull();
		expect(drawQrCode('1'.repeat(7090))).toBeNull();
	});
});
