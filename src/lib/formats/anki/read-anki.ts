// An Anki package (.apkg, .colpkg) or a bare database, recognised by its content, as plain values.
// Every expected problem is a value; sizes and numbers that a file says of itself are held to budgets.
import type {
	AnkiCollection,
	AnkiContainer,
	AnkiMedia
} from '../../core/import/anki/collection.ts';
import type { AnkiFault, MediaFault } from '../../core/import/anki/fault.ts';
import { LeftCounter } from '../../core/import/left.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { isZip, listZip, unpackListed, type ListedFile } from '../zip/zip-listing.ts';
import { mediaIn } from './package-media.ts';
import { numberIn, readProto } from './protobuf.ts';
import { readDatabase, type ReadDatabase } from './read-database.ts';
import type { Sqlite } from './sqlite.ts';
import { isZstd, unzstd } from './zstd.ts';

const MB = 1024 * 1024;
const MOST_FILES = 200_000;
/** 50,000 notes with 500,000 reviews are 60 MB. */
export const MOST_DATABASE_BYTES = 512 * MB;
const MOST_LIST_BYTES = 64 * MB;
const MOST_META_BYTES = 1024;
const MOST_MEDIUM_BYTES = 256 * MB;

export interface AnkiFile {
	readonly collection: AnkiCollection;
	/** Unpacked when asked for: a package may hold more than fits into memory. */
	readonly bytesOf: (medium: AnkiMedia) => Result<Uint8Array, MediaFault>;
}

const START_OF_SQLITE = 'SQLite format 3\0';
const COLLECTIONS = ['collection.anki21b', 'collection.anki21', 'collection.anki2'] as const;

const startsWith = (bytes: Uint8Array, text: string): boolean =>
	[...text].every((sign, at) => bytes[at] === sign.charCodeAt(0));

/** Whether it is one of Anki's by its content: a database, or a zip that names a collection, cut or not. */
export function isAnki(bytes: Uint8Array): boolean {
	if (startsWith(bytes, START_OF_SQLITE)) return true;
	if (!isZip(bytes)) return false;
	const listing = listZip(bytes, MOST_FILES);
	if (listing.ok) return COLLECTIONS.some((name) => listing.value.has(name));
	// What was cut has lost its list; each file has its name before it.
	return new TextDecoder('latin1').decode(bytes.subarray(0, MB)).includes('collection.anki2');
}

export function readAnki(bytes: Uint8Array, sqlite: Sqlite): Result<AnkiFile, AnkiFault> {
	if (bytes.length === 0) return fail({ kind: 'empty' });
	if (startsWith(bytes, START_OF_SQLITE)) return readBare(bytes, sqlite);
	if (!isZip(bytes)) return fail({ kind: 'not-anki' });
	const listing = listZip(bytes, MOST_FILES);
	if (!listing.ok) {
		switch (listing.error) {
			case 'no-zip':
				return fail({ kind: 'not-anki' });
			case 'too-many':
				return fail({ kind: 'too-many-files', most: MOST_FILES });
			default:
				return fail({ kind: listing.error });
		}
	}
	return readPackage(bytes, listing.value, sqlite);
}

function readBare(bytes: Uint8Array, sqlite: Sqlite): Result<AnkiFile, AnkiFault> {
	const database = readSound(bytes, sqlite);
	if (!database.ok) return database;
	return ok({
		collection: { ...database.value, container: 'database', media: [], left: [] },
		bytesOf: () => fail('missing')
	});
}

type Files = ReadonlyMap<string, ListedFile>;

function readPackage(zip: Uint8Array, files: Files, sqlite: Sqlite): Result<AnkiFile, AnkiFault> {
	const container = containerOf(zip, files);
	if (!container.ok) return container;
	const packed = partOf(zip, files, `collection.${container.value}`, MOST_DATABASE_BYTES);
	if (!packed.ok) return packed;
	const database = readSound(packed.value!, sqlite);
	if (!database.ok) return database;
	if (isNotice(database.value)) return fail({ kind: 'only-notice' });
	const list = partOf(zip, files, 'media', MOST_LIST_BYTES);
	if (!list.ok) return list;
	const left = new LeftCounter();
	const media = mediaIn(list.value, new Set(files.keys()), left);
	return ok({
		collection: { ...database.value, container: container.value, media, left: left.left },
		bytesOf: ({ entry }) => mediumOf(zip, files, entry)
	});
}

/** Which of a package's collections counts: the others may be notices for older programs. */
function containerOf(
	zip: Uint8Array,
	files: Files
): Result<Exclude<AnkiContainer, 'database'>, AnkiFault> {
	const meta = partOf(zip, files, 'meta', MOST_META_BYTES);
	if (!meta.ok) return meta;
	const there = COLLECTIONS.filter((name) => files.has(name));
	if (there.length === 0) return fail({ kind: 'no-collection' });
	const fields = meta.value && readProto(meta.value);
	if (meta.value && !fields) return fail({ kind: 'broken' });
	const version = fields ? (numberIn(fields, 1) ?? 0) : null;
	if (version !== null && version > 3) return fail({ kind: 'too-new', version });
	// Some programs name a version and pack an older one; the newest that is there is the collection.
	const named = version === 1 ? there.filter((name) => name === 'collection.anki2') : [];
	const [name] = named.length > 0 ? named : there;
	return ok(name!.slice('collection.'.length) as Exclude<AnkiContainer, 'database'>);
}

/** A file of the package, unpacked twice where it is packed twice; null where it is not there. */
function partOf(
	zip: Uint8Array,
	files: Files,
	name: string,
	most: number
): Result<Uint8Array | null, AnkiFault> {
	const file = files.get(name);
	if (!file) return ok(null);
	const unzipped = unpackListed(zip, file, most);
	const bytes = unzipped.ok && isZstd(unzipped.value) ? unzstd(unzipped.value, most) : unzipped;
	if (bytes.ok) return bytes;
	return fail(bytes.error === 'too-large' ? { kind: 'too-large', most } : { kind: bytes.error });
}

function mediumOf(
	zip: Uint8Array,
	files: Files,
	entry: string | null
): Result<Uint8Array, MediaFault> {
	const file = entry === null ? undefined : files.get(entry);
	if (!file) return fail('missing');
	const unzipped = unpackListed(zip, file, MOST_MEDIUM_BYTES);
	// No picture, sound or film begins as zstd does.
	const bytes =
		unzipped.ok && isZstd(unzipped.value) ? unzstd(unzipped.value, MOST_MEDIUM_BYTES) : unzipped;
	if (bytes.ok) return bytes;
	return fail(bytes.error === 'too-large' ? 'too-large' : 'broken');
}

function readSound(bytes: Uint8Array, sqlite: Sqlite): Result<ReadDatabase, AnkiFault> {
	if (bytes.length === 0) return fail({ kind: 'empty' });
	if (!startsWith(bytes, START_OF_SQLITE)) {
		return fail({ kind: 'database-broken', detail: 'file is not a database' });
	}
	if (bytes.length > MOST_DATABASE_BYTES) {
		return fail({ kind: 'too-large', most: MOST_DATABASE_BYTES });
	}
	return readDatabase(bytes, sqlite);
}

/** What newer Ankis leave for older ones: one note that asks for an update. */
const isNotice = ({ notes }: ReadDatabase): boolean =>
	notes.length === 1 && /^Please update to the latest Anki version/.test(notes[0]!.fields[0] ?? '');
