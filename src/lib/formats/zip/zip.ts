// The container of a backup: a plain zip whose bytes depend on nothing but what is in it. Sizes
// stand before each file, so that a file cut short can be read up to the cut.
// A zip is read only if it is byte for byte what is written here, so that its list and its contents
// cannot differ. The cost: a backup that another program has packed again is refused.
// After PKWARE's APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16.
import { deflateSync, inflateSync } from 'fflate';
import { crc32 } from './crc32.ts';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const LOCAL_BYTES = 30;
const END_BYTES = 22;
/** 1 January 1980, the first day a zip can name: when a backup was made does not change its bytes. */
const DOS_DATE = (1 << 5) | 1;
/** Deflate makes at most this many bytes of one; see RFC 1951. */
const MOST_RATIO = 1032;

/** A file in a zip, packed. */
export interface PackedFile {
	readonly name: string;
	/** Of the unpacked bytes. */
	readonly crc: number;
	readonly size: number;
	readonly packed: Uint8Array;
}

/** Two and a half times as fast as the library's usual 6, for files a fifteenth larger. */
const LEVEL = 4;

export function pack(name: string, bytes: Uint8Array): PackedFile {
	const packed = deflateSync(bytes, { level: LEVEL });
	return { name, crc: crc32(bytes), size: bytes.length, packed };
}

/** The bytes that were packed; null where they are not those, or more than the zip says. */
export function unpack(file: PackedFile): Uint8Array<ArrayBuffer> | null {
	const bytes = inflated(file);
	return bytes && crc32(bytes) === file.crc ? bytes : null;
}

/** The same without a look at the checksum, for who knows a better one. */
export function inflated({ size, packed }: PackedFile): Uint8Array<ArrayBuffer> | null {
	if (size > packed.length * MOST_RATIO) return null;
	try {
		// Never more than this is written, and a byte too many shows that there was more.
		const bytes = inflateSync(packed, { out: new Uint8Array(size + 1) });
		return bytes.length === size ? (bytes as Uint8Array<ArrayBuffer>) : null;
	} catch {
		// Whatever the library says of it: it is not what was packed.
		return null;
	}
}

/** The whole zip, in pieces that belong one behind the other. */
export function writeZip(files: readonly PackedFile[]): Uint8Array<ArrayBuffer>[] {
	const local = files.flatMap((file) => {
		const name = new TextEncoder().encode(file.name);
		return [header(LOCAL, file, name, 0), name, file.packed as Uint8Array<ArrayBuffer>];
	});
	return [...local, ...listOf(files)];
}

/** What stands behind the files: the list of them, and the end. */
function listOf(files: readonly PackedFile[]): Uint8Array<ArrayBuffer>[] {
	const list: Uint8Array<ArrayBuffer>[] = [];
	let offset = 0;
	for (const file of files) {
		const name = new TextEncoder().encode(file.name);
		list.push(header(CENTRAL, file, name, offset), name);
		offset += LOCAL_BYTES + name.length + file.packed.length;
	}
	const size = list.reduce((sum, piece) => sum + piece.length, 0);
	return [...list, end(files.length, size, offset)];
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
	const bytes = new Uint8Array(END_BYTES);
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
	/** Whether the zip is as `writeZip` writes it, from its first byte to its last. */
	readonly whole: boolean;
}

/**
 * Reads the files one after another; only such as `writeZip` writes are any. Behind a damaged place
 * it goes on with the next file it finds.
 */
export function readZip(zip: Uint8Array): ZipContent {
	const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
	const files: PackedFile[] = [];
	let whole = true;
	let at = 0;
	while (at < zip.length && !begins(view, at, CENTRAL, END)) {
		const file = fileAt(view, zip, at);
		if (file) {
			files.push(file);
			at += LOCAL_BYTES + view.getUint16(at + 26, true) + file.packed.length;
		} else {
			whole = false;
			at = nextFile(zip, at + 1);
		}
	}
	return { files, whole: whole && endsWith(zip, at, listOf(files)) };
}

/** Whether a zip ends here: one that was cut does not. */
export function hasEnd(zip: Uint8Array): boolean {
	const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
	return zip.length >= END_BYTES && view.getUint32(zip.length - END_BYTES, true) === END;
}

function fileAt(view: DataView, zip: Uint8Array, at: number): PackedFile | null {
	if (at + LOCAL_BYTES > zip.length || !begins(view, at, LOCAL)) return null;
	const start = at + LOCAL_BYTES + view.getUint16(at + 26, true);
	const next = start + view.getUint32(at + 18, true);
	// A damaged length must not swallow the files behind.
	if (next > zip.length || (next < zip.length && !begins(view, next, LOCAL, CENTRAL))) return null;
	const name = zip.subarray(at + LOCAL_BYTES, start);
	const file = {
		name: new TextDecoder().decode(name),
		crc: view.getUint32(at + 14, true),
		size: view.getUint32(at + 22, true),
		packed: zip.subarray(start, next)
	};
	return isAt(zip, at, header(LOCAL, file, name, 0)) ? file : null;
}

const begins = (view: DataView, at: number, ...signatures: readonly number[]): boolean =>
	at + 4 <= view.byteLength && signatures.includes(view.getUint32(at, true));

/** Where the next file's header may be; the end where there is none. */
function nextFile(zip: Uint8Array, from: number): number {
	for (let at = zip.indexOf(0x50, from); at !== -1; at = zip.indexOf(0x50, at + 1)) {
		if (zip[at + 1] === 0x4b && zip[at + 2] === 3 && zip[at + 3] === 4) return at;
	}
	return zip.length;
}

/** Another reader goes by the list at the end: it must find the very same files. */
function endsWith(zip: Uint8Array, from: number, pieces: readonly Uint8Array[]): boolean {
	let at = from;
	return (
		pieces.every((piece) => {
			const there = isAt(zip, at, piece);
			at += piece.length;
			return there;
		}) && at === zip.length
	);
}

const isAt = (zip: Uint8Array, at: number, piece: Uint8Array): boolean =>
	at + piece.length <= zip.length && piece.every((byte, index) => zip[at + index] === byte);
