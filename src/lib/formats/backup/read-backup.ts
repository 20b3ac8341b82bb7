// Reads a backup, a stranger's file until it has passed: whole, or not, and why not.
import {
	NO_COUNTS,
	type Collection,
	type Counts,
	type Part
} from '../../core/collection/records.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import {
	DESCRIPTION,
	FORMAT_VERSION,
	isManifest,
	isOurs,
	MANIFEST,
	MOST,
	partOf,
	sha256,
	type ListedFile,
	type Manifest
} from './manifest.ts';
import { recordOf, whatIsWrong } from './shapes.ts';
import { readZip, unpack, type PackedFile } from './zip.ts';

/** Why a file is not taken. */
export type Refusal =
	| { readonly kind: 'empty' | 'foreign' | 'too-large' }
	/** Of a newer Dateline. */
	| { readonly kind: 'newer'; readonly version: number }
	/** It ends too early. */
	| { readonly kind: 'cut' }
	/** Something in it is not as it was written; `where` names the file in it, `what` the first flaw. */
	| { readonly kind: 'damaged'; readonly where: string; readonly what: string };

/** A backup whose every file is as it was written. */
export interface Backup {
	readonly manifest: Manifest;
	readonly files: readonly (ListedFile & { readonly part: Part; readonly packed: PackedFile })[];
}

/** Opens a backup: looks at its list and its files' sums, not yet at what its records say. */
export async function openBackup(
	zip: Uint8Array,
	newestSchema: number,
	onProgress: (done: number) => void = () => {}
): Promise<Result<Backup, Refusal>> {
	if (zip.length === 0) return fail({ kind: 'empty' });
	if (zip.length > MOST.bytes) return fail({ kind: 'too-large' });
	const { files, whole } = readZip(zip);
	if (files.length === 0) return fail({ kind: 'foreign' });
	const found = new Map(files.map((file) => [file.name, file]));
	const manifest = manifestOf(found.get(MANIFEST), newestSchema);
	if (!manifest.ok) {
		const cut = manifest.error.kind === 'foreign' && files.some(({ name }) => partOf(name));
		return cut ? fail({ kind: 'cut' }) : manifest;
	}
	if (!whole || found.size !== files.length) return fail(flaw('the archive', 'broken in itself'));
	const { value } = manifest;
	const names = new Set([MANIFEST, DESCRIPTION, ...value.files.map(({ name }) => name)]);
	const stranger = files.find(({ name }) => !names.has(name));
	if (stranger) return fail(flaw(stranger.name.slice(0, 80), 'does not belong into a backup'));
	if (value.files.reduce((sum, { bytes }) => sum + bytes, 0) > MOST.allBytes) {
		return fail({ kind: 'too-large' });
	}
	const listed: Backup['files'][number][] = [];
	for (const [index, file] of value.files.entries()) {
		const packed = found.get(file.name);
		const bytes = packed?.size === file.bytes ? unpack(packed) : null;
		if (!packed || !bytes) return fail(flaw(file.name, packed ? 'changed' : 'missing'));
		if ((await sha256(bytes as Uint8Array<ArrayBuffer>)) !== file.sha256) {
			return fail(flaw(file.name, 'its checksum is another'));
		}
		listed.push({ ...file, part: partOf(file.name)!, packed });
		onProgress((index + 1) / value.files.length);
	}
	return ok({ manifest: value, files: listed });
}

function manifestOf(file: PackedFile | undefined, newestSchema: number): Result<Manifest, Refusal> {
	const bytes = file && file.size <= MOST.fileBytes ? unpack(file) : null;
	const value = bytes ? jsonOf(bytes) : null;
	if (!isOurs(value)) return fail({ kind: 'foreign' });
	const { version, schema } = value;
	if (typeof version === 'number' && version > FORMAT_VERSION)
		return fail({ kind: 'newer', version });
	if (typeof schema === 'number' && schema > newestSchema) {
		return fail({ kind: 'newer', version: schema });
	}
	return isManifest(value) ? ok(value) : fail(flaw(MANIFEST, 'not of its shape'));
}

const flaw = (where: string, what: string): Refusal => ({ kind: 'damaged', where, what });

function jsonOf(bytes: Uint8Array): unknown {
	try {
		return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
	} catch {
		// No text, or no JSON: then it is nothing of ours.
		return null;
	}
}

/** The lines of a file, as whatever they say; null where they are no lines of JSON. */
export function linesOf(bytes: Uint8Array): readonly unknown[] | null {
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return text
			.trimEnd()
			.split('\n')
			.map((line) => JSON.parse(line) as unknown);
	} catch {
		return null;
	}
}

/** A part's records, file by file. Only for a backup that has passed `checkRecords`. */
export function* recordsOf<P extends Part>(
	backup: Backup,
	part: P
): Generator<readonly Collection[P][]> {
	for (const file of backup.files) {
		if (file.part !== part) continue;
		yield linesOf(unpack(file.packed)!) as readonly Collection[P][];
	}
}

/** Looks at every record; what is wrong with the first bad one, or null. */
export function checkRecords(
	backup: Backup,
	onProgress: (done: number) => void = () => {}
): Refusal | null {
	const counts: Record<Part, number> = { ...NO_COUNTS };
	for (const [index, { name, part, packed, records }] of backup.files.entries()) {
		const values = linesOf(unpack(packed)!);
		if (!values || values.length !== records) return flaw(name, 'not as many lines as listed');
		const bad = values.findIndex((value) => recordOf(part, value) === null);
		if (bad !== -1) return flaw(name, `line ${bad + 1}, ${whatIsWrong(part, values[bad])}`);
		counts[part] += values.length;
		onProgress((index + 1) / backup.files.length);
	}
	const { manifest } = backup;
	const same = Object.entries(counts).every(
		([part, count]) => manifest.counts[part as Part] === count
	);
	return same ? null : flaw(MANIFEST, 'its counts are others');
}
