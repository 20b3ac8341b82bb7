// Unpacks what a stranger has packed: it stops as soon as more comes out than may.
import { Inflate } from 'fflate';

/** Deflate makes at most a thousand bytes of one, so that a slice never overfills the memory. */
const SLICE = 512;

/** The bytes, packed with that dictionary; "too-many" as soon as there are more than `most`, "damaged" where nothing was packed so. */
export function inflateUpTo(
	packed: Uint8Array,
	most: number,
	dictionary: Uint8Array
): Uint8Array | 'too-many' | 'damaged' {
	const pieces: Uint8Array[] = [];
	let size = 0;
	let ended = false;
	const inflate = new Inflate({ dictionary }, (piece, isLast) => {
		pieces.push(piece);
		size += piece.length;
		ended ||= isLast;
	});
	try {
		for (let at = 0; at < packed.length && size <= most; at += SLICE) {
			inflate.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
		}
	} catch {
		// Whatever the library says of it: it is not what was packed.
		return 'damaged';
	}
	if (size > most) return 'too-many';
	return ended ? joined(pieces, size) : 'damaged';
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
	const bytes = new Uint8Array(size);
	let at = 0;
	for (const piece of pieces) {
		bytes.set(piece, at);
		at += piece.length;
	}
	return bytes;
}
