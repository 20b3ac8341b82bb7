// What the hashes of many segments should be, worked out while others are read or decoded.
import { hashedOf, type Segment } from '../../core/review/segment.ts';

/** What the hashes of some segments should be, by the browser's own means; none where it has none here. */
export async function hashesOf(rows: readonly Segment[]): Promise<readonly string[]> {
	const subtle = globalThis.crypto?.subtle;
	if (!subtle) return [];
	const encoder = new TextEncoder();
	const hashes = rows.map((row) => subtle.digest('SHA-256', encoder.encode(hashedOf(row))));
	return (await Promise.all(hashes)).map(inHex);
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

const inHex = (bytes: ArrayBuffer): string =>
	new Uint8Array(bytes).reduce((text, byte) => text + HEX[byte]!, '');
