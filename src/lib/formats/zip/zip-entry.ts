// One file from a zip: unpacked bit by bit, up to the size it may have.
import { Unzip, UnzipInflate } from 'fflate';

export type ZipEntry =
	| { readonly kind: 'file'; readonly bytes: Uint8Array }
	| { readonly kind: 'missing' | 'too large' | 'broken' };

/** A thousandfold of this at most is unpacked before it is counted. */
const STEP = 4096;

/** Never throws. What a zip says of its own sizes is not believed. */
export function fileInZip(bytes: Uint8Array, wanted: string, mostBytes: number): ZipEntry {
	const chunks: Uint8Array[] = [];
	let size = 0;
	let seen = false;
	let ended = false;
	let broken = false;
	const unzip = new Unzip((file) => {
		if (seen || file.name !== wanted) return;
		seen = true;
		file.ondata = (error, chunk, final) => {
			if (error) broken = true;
			else {
				size += chunk.length;
				if (size <= mostBytes) chunks.push(chunk);
				ended = final;
			}
		};
		file.start();
	});
	unzip.register(UnzipInflate);
	try {
		for (let at = 0; at < bytes.length && !ended && !broken && size <= mostBytes; at += STEP) {
			unzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
		}
	} catch {
		broken = true;
	}
	if (size > mostBytes) return { kind: 'too large' };
	if (!seen && !broken) return { kind: 'missing' };
	return ended && !broken ? { kind: 'file', bytes: joined(chunks, size) } : { kind: 'broken' };
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
	const whole = new Uint8Array(size);
	let at = 0;
	for (const chunk of chunks) {
		whole.set(chunk, at);
		at += chunk.length;
	}
	return whole;
}
