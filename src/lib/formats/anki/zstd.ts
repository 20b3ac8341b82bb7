// The only file that knows fzstd: what zstd packed, up to the size it may have. After RFC 8878.
import { Decompress } from 'fzstd';
import { fail, ok, type Result } from '../../core/result.ts';

const MAGIC = 0xfd2fb528;
const SKIPPABLE = 0x184d2a50;
/** Anki packs with windows of a few MB; a reader that believes any number would set 2 GB aside. */
const MOST_WINDOW_BYTES = 128 * 1024 * 1024;

export type ZstdFault = 'broken' | 'too-large';

export const isZstd = (bytes: Uint8Array): boolean =>
	bytes.length >= 4 && viewOf(bytes).getUint32(0, true) === MAGIC;

const viewOf = (bytes: Uint8Array): DataView =>
	new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

class TooLarge extends Error {}

/** The unpacked bytes, all frames one behind the other. Never throws. */
export function unzstd(packed: Uint8Array, mostBytes: number): Result<Uint8Array, ZstdFault> {
	const frames = lookAtFrames(packed);
	if (!frames.ok) return frames;
	const chunks: Uint8Array[] = [];
	let size = 0;
	const unpacker = new Decompress((chunk) => {
		size += chunk.length;
		if (size > mostBytes) throw new TooLarge();
		// The library goes on writing into what it hands out.
		if (chunk.length > 0) chunks.push(chunk.slice());
	});
	try {
		unpacker.push(packed, true);
	} catch (error) {
		// Whatever else the library says of it: it is not what was packed.
		return fail(error instanceof TooLarge ? 'too-large' : 'broken');
	}
	const whole = new Uint8Array(size);
	let at = 0;
	for (const chunk of chunks) {
		whole.set(chunk, at);
		at += chunk.length;
	}
	return ok(whole);
}

/** Nothing but whole frames, each with a window that can be held. */
function lookAtFrames(bytes: Uint8Array): Result<null, ZstdFault> {
	const view = viewOf(bytes);
	let at = 0;
	while (at < bytes.length) {
		const frame = frameAt(view, at);
		if (frame === null || frame.end > bytes.length) return fail('broken');
		if (frame.windowBytes > MOST_WINDOW_BYTES) return fail('too-large');
		at = frame.end;
	}
	return at > 0 ? ok(null) : fail('broken');
}

interface Frame {
	readonly end: number;
	/** What whoever unpacks it sets aside. */
	readonly windowBytes: number;
}

function frameAt(view: DataView, from: number): Frame | null {
	if (from + 8 > view.byteLength) return null;
	const magic = view.getUint32(from, true);
	if ((magic & 0xfffffff0) >>> 0 === SKIPPABLE) {
		return { end: from + 8 + view.getUint32(from + 4, true), windowBytes: 0 };
	}
	if (magic !== MAGIC) return null;
	const flags = view.getUint8(from + 4);
	const isSingle = (flags & 0x20) !== 0;
	const dictionaryBytes = [0, 1, 2, 4][flags & 3]!;
	const sizeBytes = [isSingle ? 1 : 0, 2, 4, 8][flags >> 6]!;
	const sizeAt = from + (isSingle ? 5 : 6) + dictionaryBytes;
	let at = sizeAt + sizeBytes;
	if (at > view.byteLength) return null;
	const windowBytes = isSingle
		? contentBytes(view, sizeAt, sizeBytes)
		: windowOf(view.getUint8(from + 5));
	for (;;) {
		if (at + 3 > view.byteLength) return null;
		const head = view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
		// A run of one byte is written as that byte.
		const isRun = ((head >> 1) & 3) === 1;
		at += 3 + (isRun ? 1 : head >> 3);
		if (head & 1) return { end: at + (flags & 4 ? 4 : 0), windowBytes };
	}
}

/** 1 KiB times a power of two, and some eighths of it. */
const windowOf = (descriptor: number): number => {
	const base = 2 ** (10 + (descriptor >> 3));
	return base + (base / 8) * (descriptor & 7);
};

function contentBytes(view: DataView, at: number, bytes: number): number {
	switch (bytes) {
		case 1:
			return view.getUint8(at);
		case 2:
			return view.getUint16(at, true) + 256;
		case 4:
			return view.getUint32(at, true);
		default:
			return Number(view.getBigUint64(at, true));
	}
}
