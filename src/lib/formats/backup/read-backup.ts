// Reads a backup, a stranger's file until it has passed: whole, or not, and why not.
import {
	LOG_PART,
	NO_COUNTS,
	OLD_LOG_PART,
	PARTS,
	type Collection,
	type Counts,
	type Part
} from '../../core/collection/records.ts';
import type { Refusal } from '../../core/collection/refusal.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import type { Segment } from '../../core/review/segment.ts';
import type { RecordCheck } from './check-record.ts';
import { jsonOf, recordLines } from './lines.ts';
import {
	DESCRIPTION,
	FORMAT_VERSION,
	isOurs,
	MANIFEST,
	manifestIn,
	BACKUP_LIMITS,
	partOf,
	sha256,
	type ListedFile,
	type Manifest
} from './manifest.ts';
import { hasEnd, inflated, readZip, unpack, type PackedFile } from '../zip/zip.ts';

/** A backup that has all the files it lists. */
export interface Backup {
	readonly manifest: Manifest;
	/** In the order of PARTS. */
	readonly files: readonly (ListedFile & { readonly part: Part; readonly packed: PackedFile })[];
}

/** Opens a backup: looks at what it lists, not yet into its files. */
export function openBackup(zip: Uint8Array, newestSchema: number): Result<Backup, Refusal> {
	if (zip.length === 0) return fail({ kind: 'empty' });
	if (zip.length > BACKUP_LIMITS.bytes) return fail({ kind: 'too-large' });
	const { files, whole } = readZip(zip);
	const found = new Map(files.map((file) => [file.name, file]));
	const manifest = manifestOf(found.get(MANIFEST), newestSchema);
	if (!manifest.ok) {
		if (manifest.error.kind !== 'foreign' || !beginsAsOurs(zip)) return manifest;
		return fail(hasEnd(zip) ? flaw(MANIFEST, 'cannot be read') : { kind: 'cut' });
	}
	if (!whole || found.size !== files.length) return fail(flaw('the archive', 'broken in itself'));
	const { value } = manifest;
	if (value.files.reduce((sum, { bytes }) => sum + bytes, 0) > BACKUP_LIMITS.allBytes) {
		return fail({ kind: 'too-large' });
	}
	const names = new Set([MANIFEST, DESCRIPTION, ...value.files.map(({ name }) => name)]);
	const stranger = files.find(({ name }) => !names.has(name));
	if (stranger) return fail(flaw(stranger.name.slice(0, 80), 'does not belong into a backup'));
	return listed(value, found);
}

function listed(
	manifest: Manifest,
	found: ReadonlyMap<string, PackedFile>
): Result<Backup, Refusal> {
	const files: Backup['files'][number][] = [];
	for (const file of manifest.files) {
		const packed = found.get(file.name);
		if (packed?.size !== file.bytes) {
			return fail(flaw(file.name, packed ? 'of another size' : 'missing'));
		}
		files.push({ ...file, part: partOf(file.name)!, packed });
	}
	return ok({ manifest, files: files.sort((a, b) => placeOf(a) - placeOf(b)) });
}

const placeOf = ({ part }: { readonly part: Part }): number => PARTS.indexOf(part);

function manifestOf(file: PackedFile | undefined, newestSchema: number): Result<Manifest, Refusal> {
	const bytes = file && file.size <= BACKUP_LIMITS.fileBytes ? unpack(file) : null;
	const value = bytes ? jsonOf(bytes) : null;
	if (!isOurs(value)) return fail({ kind: 'foreign' });
	const { version, schema } = value;
	if (typeof version === 'number' && version > FORMAT_VERSION)
		return fail({ kind: 'newer', version });
	if (typeof schema === 'number' && schema > newestSchema) {
		return fail({ kind: 'newer', version: schema });
	}
	const manifest = manifestIn(value);
	return manifest ? ok(manifest) : fail(flaw(MANIFEST, 'not of its shape'));
}

/** Whether the first file in it is called as one of a backup's: no manifest is left to say it. */
function beginsAsOurs(zip: Uint8Array): boolean {
	const name = new TextDecoder().decode(zip.subarray(30, 50));
	return [...PARTS.map((part) => `${part}/0`), `${DESCRIPTION}`].some((ours) =>
		name.startsWith(ours)
	);
}

const flaw = (where: string, what: string): Refusal => ({ kind: 'damaged', where, what });

/**
 * Looks into every file, one at a time: whether it is as it was written, and whether each record in
 * it passes `check`. What is wrong with the first that does not, or null.
 */
export async function checkFiles(
	{ manifest, files }: Backup,
	check: RecordCheck,
	onProgress: (done: number) => void = () => {}
): Promise<Refusal | null> {
	const counts: Record<Part, number> = { ...NO_COUNTS };
	for (const [index, file] of files.entries()) {
		const values = await soundRecords(file, check);
		if (typeof values === 'string') return flaw(file.name, values);
		counts[file.part] += file.records;
		if (file.part === LOG_PART)
			for (const segment of values) counts[OLD_LOG_PART] += (segment as Segment).count;
		onProgress((index + 1) / files.length);
	}
	const same = PARTS.every((part) => manifest.counts[part] === counts[part]);
	return same ? null : flaw(MANIFEST, 'its counts are others');
}

/** A file's records where nothing is wrong with it; else what is. */
async function soundRecords(
	file: Backup['files'][number],
	check: RecordCheck
): Promise<readonly unknown[] | string> {
	const bytes = inflated(file.packed);
	if (!bytes || (await sha256(bytes)) !== file.sha256) return 'its checksum is another';
	const values = recordLines(file.part, bytes);
	if (values?.length !== file.records) return 'not as many lines as listed';
	for (const [index, value] of values.entries()) {
		const wrong = check(file.part, value);
		if (wrong) return `line ${index + 1}, ${wrong}`;
	}
	return values;
}

/** A part's records, file by file. Only for a backup that `checkFiles` found nothing wrong with. */
export function* recordsOf<P extends Part>(
	{ files }: Backup,
	part: P
): Generator<readonly Collection[P][]> {
	for (const file of files) {
		if (file.part === part) yield recordsIn(file) as readonly Collection[P][];
	}
}

const recordsIn = ({ part, packed }: Backup['files'][number]): readonly unknown[] =>
	recordLines(part, inflated(packed)!)!;
