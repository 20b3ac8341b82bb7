// What the hashes of many segments should be, worked out while others are read or decoded.
import { hashedOf, soundEntries, type Segment } from '../../core/review/segment.ts';
import type { Db } from '../database/schema.ts';

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

/** Segments are read this many at a time: a few megabytes. */
const PAGE = 50;

/** The hashes of the segments that are here, and as they were sealed. */
export async function hashesHere(db: Db): Promise<ReadonlySet<string>> {
	const places = await db.getAllKeys('segments');
	const hashes = new Set<string>();
	for (let start = 0; start < places.length; start += PAGE) {
		const page = places.slice(start, start + PAGE);
		const range = IDBKeyRange.bound(page[0], page.at(-1)) as IDBKeyRange;
		for (const { hash } of await soundOnes(await db.getAll('segments', range))) hashes.add(hash);
	}
	return hashes;
}

/** Those that are as they were sealed. */
export async function soundOnes<S extends Segment>(segments: readonly S[]): Promise<readonly S[]> {
	const hashes = await hashesOf(segments);
	return segments.filter((segment, index) =>
		hashes[index] === undefined ? soundEntries(segment) : hashes[index] === segment.hash
	);
}
