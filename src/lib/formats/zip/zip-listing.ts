// A zip of any program: the list of what is in it, and each file by itself, under budgets.
// After PKWARE's APPNOTE 6.3, sections 4.3.12 to 4.3.16 and 4.5.3. Never throws.
import { fail, ok, type Result } from '../../core/result.ts';
import { crc32 } from './crc32.ts';
import { inflated } from './zip.ts';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const END_BYTES = 22;
const LOCATOR_BYTES = 20;
const MOST_COMMENT = 0xffff;
/** What a field of 16 or 32 bits holds where the value stands in the part for larger ones. */
const ELSEWHERE_16 = 0xffff;
const ELSEWHERE_32 = 0xffffffff;

const STORED = 0;
const DEFLATED = 8;

export interface ListedFile {
	readonly name: string;
	readonly isLocked: boolean;
	readonly method: number;
	/** Of the unpacked bytes. */
	readonly crc: number;
	readonly packedBytes: number;
	readonly sizeBytes: number;
	/** Where its own header begins. */
	readonly at: number;
}

export type ListFault = 'no-zip' | 'cut' | 'broken' | 'too-many';
export type UnpackFault = 'broken' | 'locked' | 'too-large';

/** Whether it begins as a zip does. */
export const isZip = (bytes: Uint8Array): boolean =>
	bytes[0] === 0x50 &&
	bytes[1] === 0x4b &&
	((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6));

const viewOf = (bytes: Uint8Array): DataView =>
	new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The files of a zip by name; of two with one name the later counts, as for other readers. */
export function listZip(
	zip: Uint8Array,
	mostFiles: number
): Result<ReadonlyMap<string, ListedFile>, ListFault> {
	if (!isZip(zip)) return fail('no-zip');
	const view = viewOf(zip);
	const end = endOf(view);
	if (end === null) return fail('cut');
	if (end.count > mostFiles) return fail('too-many');
	const files = new Map<string, ListedFile>();
	let at = end.listAt;
	let packed = 0;
	for (let index = 0; index < end.count; index++) {
		const found = listedAt(view, zip, at);
		if (found === null) return fail('broken');
		files.set(found.file.name, found.file);
		packed += found.file.packedBytes;
		at = found.next;
	}
	// Files that lie over one another are how a small zip becomes a large one.
	return packed > zip.length ? fail('broken') : ok(files);
}

/** The bytes of one file, checked by their sum; a locked one cannot be had. */
export function unpackListed(
	zip: Uint8Array,
	file: ListedFile,
	mostBytes: number
): Result<Uint8Array, UnpackFault> {
	if (file.isLocked) return fail('locked');
	if (file.sizeBytes > mostBytes) return fail('too-large');
	const view = viewOf(zip);
	if (file.at + 30 > zip.length || view.getUint32(file.at, true) !== LOCAL) return fail('broken');
	const from =
		file.at + 30 + view.getUint16(file.at + 26, true) + view.getUint16(file.at + 28, true);
	if (from + file.packedBytes > zip.length) return fail('broken');
	const packed = zip.subarray(from, from + file.packedBytes);
	const bytes =
		file.method === STORED
			? packed.length === file.sizeBytes
				? packed
				: null
			: file.method === DEFLATED
				? inflated({ name: file.name, crc: file.crc, size: file.sizeBytes, packed })
				: null;
	return bytes && crc32(bytes) === file.crc ? ok(bytes) : fail('broken');
}

interface End {
	readonly count: number;
	readonly listAt: number;
}

/** What stands at the end; null where it is not there, as in a zip that was cut. */
function endOf(view: DataView): End | null {
	const last = view.byteLength - END_BYTES;
	for (let at = last; at >= 0 && at >= last - MOST_COMMENT; at--) {
		if (view.getUint32(at, true) !== END) continue;
		if (at + END_BYTES + view.getUint16(at + 20, true) > view.byteLength) continue;
		const count = view.getUint16(at + 10, true);
		const listAt = view.getUint32(at + 16, true);
		if (count !== ELSEWHERE_16 && listAt !== ELSEWHERE_32) return { count, listAt };
		return largeEndBefore(view, at) ?? { count, listAt };
	}
	return null;
}

function largeEndBefore(view: DataView, endAt: number): End | null {
	const locator = endAt - LOCATOR_BYTES;
	if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) return null;
	const at = Number(view.getBigUint64(locator + 8, true));
	if (at + 56 > view.byteLength || view.getUint32(at, true) !== END_64) return null;
	return {
		count: Number(view.getBigUint64(at + 32, true)),
		listAt: Number(view.getBigUint64(at + 48, true))
	};
}

function listedAt(
	view: DataView,
	zip: Uint8Array,
	at: number
): { readonly file: ListedFile; readonly next: number } | null {
	if (at + 46 > zip.length || view.getUint32(at, true) !== CENTRAL) return null;
	const nameAt = at + 46;
	const extraAt = nameAt + view.getUint16(at + 28, true);
	const commentAt = extraAt + view.getUint16(at + 30, true);
	const next = commentAt + view.getUint16(at + 32, true);
	if (next > zip.length) return null;
	const large = largeSizes(view, extraAt, commentAt);
	const either = (value: number): number =>
		value === ELSEWHERE_32 ? (large.shift() ?? value) : value;
	// In this order they stand in the part for larger ones, and only those that are.
	const sizeBytes = either(view.getUint32(at + 24, true));
	const packedBytes = either(view.getUint32(at + 20, true));
	const headerAt = either(view.getUint32(at + 42, true));
	const file = {
		name: new TextDecoder().decode(zip.subarray(nameAt, extraAt)),
		isLocked: (view.getUint16(at + 8, true) & 1) !== 0,
		method: view.getUint16(at + 10, true),
		crc: view.getUint32(at + 16, true),
		packedBytes,
		sizeBytes,
		at: headerAt
	};
	return { file, next };
}

function largeSizes(view: DataView, from: number, to: number): number[] {
	for (let at = from; at + 4 <= to;) {
		const [id, length] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
		const end = Math.min(at + 4 + length, to);
		if (id === 1) {
			const sizes: number[] = [];
			for (let each = at + 4; each + 8 <= end; each += 8) {
				sizes.push(Number(view.getBigUint64(each, true)));
			}
			return sizes;
		}
		at = end;
	}
	return [];
}
