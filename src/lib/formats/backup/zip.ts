// The container of a backup: a plain zip whose bytes depend on nothing but what is in it. Sizes
// stand before each file, so that a file cut short can be read up to the cut.
// After PKWARE's APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16.
import { deflateSync, Inflate } from 'fflate';
import { crc32 } from './crc32.ts';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const LOCAL_BYTES = 30;
/** 1 January 1980, the first day a zip can name: when a backup was made does not change its bytes. */
const DOS_DATE = (1 << 5) | 1;
/** So much is unpacked at a time before it is counted again. */
const SLICE_BYTES = 16_384;

/** A file in a zip, packed. */
export interface PackedFile {
	readonly name: string;
	/** Of the unpacked bytes. */
	readonly crc: number;
	readonly size: number;
	readonly packed: Uint8Array;
}

export function pack(name: string, bytes: Uint8Array): PackedFile {
	return { name, crc: crc32(bytes), size: bytes.length, packed: deflateSync(bytes, { level: 6 }) };
}

/** The bytes that were packed; null where they are not those, or more than the zip says. */
export function unpack({ size, crc, packed }: PackedFile): Uint8Array | null {
	const bytes = new Uint8Array(size);
	let length = 0;
	const inflate = new Inflate((chunk) => {
		if (length + chunk.length > size) throw new RangeError('more than was said');
		bytes.set(chunk, length);
		length += chunk.length;
	});
	try {
		for (let start = 0; start < packed.length; start += SLICE_BYTES) {
			const end = Math.min(packed.length, start + SLICE_BYTES);
			inflate.push(packed.subarray(start, end), end === packed.length);
		}
	} catch {
		// Whatever the library says of it: it is not what was packed.
		return null;
	}
	return length === size && crc32(bytes) === crc ? bytes : null;
}

/** The whole zip, in pieces that belong one behind the other. */
export function writeZip(files: readonly PackedFile[]): Uint8Array<ArrayBuffer>[] {
	const pieces: Uint8Array<ArrayBuffer>[] = [];
	const central: Uint8Array<ArrayBuffer>[] = [];
	let offset = 0;
	for (const file of files) {
		const name = new TextEncoder().encode(file.name);
		const local = header(LOCAL, file, name, 0);
		pieces.push(local, name, file.packed as Uint8Array<ArrayBuffer>);
		central.push(header(CENTRAL, file, name, offset), name);
		offset += local.length + name.length + file.packed.length;
	}
	const size = central.reduce((sum, piece) => sum + piece.length, 0);
	return [...pieces, ...central, end(files.length, size, offset)];
}

function header(
	signature: typeof LOCAL | typeof CENTRAL,
	{ crc, size, packed }: PackedFile,
	name: Uint8Array,
	offset: number
): Uint8Array<ArrayBuffer> {
	const central = signature === CENTRAL;
	const bytes = new Uint8Array(central ? 46 : LOCAL_BYTES);
	const view = new DataView(bytes.buffer);
	view.setUint32(0, signature, true);
	// The central header has one field more in front: by which version it was made.
	const shift = central ? 2 : 0;
	if (central) view.setUint16(4, 20, true);
	view.setUint16(4 + shift, 20, true);
	view.setUint16(8 + shift, 8, true);
	view.setUint16(12 + shift, DOS_DATE, true);
	view.setUint32(14 + shift, crc, true);
	view.setUint32(18 + shift, packed.length, true);
	view.setUint32(22 + shift, size, true);
	view.setUint16(26 + shift, name.length, true);
	if (central) view.setUint32(42, offset, true);
	return bytes;
}

function end(count: number, size: number, offset: number): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(22);
	const view = new DataView(bytes.buffer);
	view.setUint32(0, END, true);
	view.setUint16(8, count, true);
	view.setUint16(10, count, true);
	view.setUint32(12, size, true);
	view.setUint32(16, offset, true);
	return bytes;
}

/** What was found in a zip, from its beginning on. */
export interface ZipContent {
	readonly files: readonly PackedFile[];
	/** Whether the zip is as it was written, up to its end. */
	readonly whole: boolean;
}

/** Reads the files one after another. Behind a damaged place it goes on with the next file it finds. */
export function readZip(zip: Uint8Array): ZipContent {
	const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
	const files: PackedFile[] = [];
	let whole = true;
	let at = 0;
	while (at + 4 <= zip.length && view.getUint32(at, true) !== CENTRAL) {
		const file = fileAt(view, zip, at);
		if (file) {
			files.push(file);
			at += LOCAL_BYTES + view.getUint16(at + 26, true) + file.packed.length;
		} else {
			whole = false;
			at = nextFile(zip, at + 1);
		}
	}
	return { files, whole: whole && endsAt(view, at, files.length) };
}

function fileAt(view: DataView, zip: Uint8Array, at: number): PackedFile | null {
	if (at + LOCAL_BYTES > zip.length || view.getUint32(at, true) !== LOCAL) return null;
	const nameLength = view.getUint16(at + 26, true);
	const start = at + LOCAL_BYTES + nameLength;
	const packedSize = view.getUint32(at + 18, true);
	const plain = view.getUint16(at + 6, true) === 0 && view.getUint16(at + 28, true) === 0;
	const deflated = view.getUint16(at + 8, true) === 8;
	if (!plain || !deflated || start + packedSize > zip.length) return null;
	return {
		name: new TextDecoder().decode(zip.subarray(at + LOCAL_BYTES, start)),
		crc: view.getUint32(at + 14, true),
		size: view.getUint32(at + 22, true),
		packed: zip.subarray(start, start + packedSize)
	};
}

/** Where the next file's header may be; the end where there is none. */
function nextFile(zip: Uint8Array, from: number): number {
	for (let at = zip.indexOf(0x50, from); at !== -1; at = zip.indexOf(0x50, at + 1)) {
		if (zip[at + 1] === 0x4b && zip[at + 2] === 3 && zip[at + 3] === 4) return at;
	}
	return zip.length;
}

/** Whether the list of `count` files begins at `at`, and the zip ends right behind it. */
function endsAt(view: DataView, at: number, count: number): boolean {
	const endAt = view.byteLength - 22;
	if (endAt < at || view.getUint32(endAt, true) !== END) return false;
	const listed = view.getUint16(endAt + 8, true);
	return listed === (count & 0xffff) && view.getUint32(endAt + 16, true) === at;
}
