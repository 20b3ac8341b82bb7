// A text in UTF-8 of which single bytes are none: pasted from another encoding, or cut.
import { windowsSign } from './windows-signs.ts';

/**
 * The text, each fault a replacement character, or what it was before it was pasted where that can be told;
 * null where it is no UTF-8 at all: what is well formed must outnumber what is not.
 */
export function utf8WithFaults(bytes: Uint8Array): string | null {
	const { mended, count } = mend(bytes);
	const text = new TextDecoder().decode(mended);
	const said = text.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0;
	const faults = text.match(/\ufffd/g)?.length ?? 0;
	return said - count >= faults + count && said > count ? text : null;
}

/** Dashes, quotes and the ellipsis of Windows-1252. */
const SIGNS = new Set([0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97]);

/** What stands alone between plain letters can be no part of UTF-8: where it is a sign or a small letter of Windows, it is meant. */
function mend(bytes: Uint8Array): { readonly mended: Uint8Array; readonly count: number } {
	const encoder = new TextEncoder();
	const pieces: Uint8Array[] = [];
	let [end, count] = [0, 0];
	for (let at = 0; at < bytes.length; at += 1) {
		if (bytes[at]! < 0x80) continue;
		const [before, after] = [bytes[at - 1] ?? 0, bytes[at + 1] ?? 0];
		if (before >= 0x80 || after >= 0x80) continue;
		const meant = SIGNS.has(bytes[at]!)
			? windowsSign(bytes[at]!)
			: letterBehind(before, bytes[at]!);
		if (meant === undefined) continue;
		pieces.push(bytes.subarray(end, at), encoder.encode(meant));
		end = at + 1;
		count += 1;
	}
	return { mended: joined([...pieces, bytes.subarray(end)]), count };
}

const letterBehind = (before: number, byte: number): string | undefined =>
	byte >= 0xe0 && byte !== 0xf7 && byte < 0xff && /[a-z]/i.test(String.fromCharCode(before))
		? String.fromCharCode(byte)
		: undefined;

function joined(pieces: readonly Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const piece of pieces) {
		whole.set(piece, at);
		at += piece.length;
	}
	return whole;
}
