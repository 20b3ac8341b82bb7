// What a backup says of itself: its version, what is in it, and the checksum of each of its files.
import * as v from 'valibot';
import { PARTS, type Counts, type Part } from '../../core/collection/records.ts';

export const BACKUP_FORMAT = 'dateline-backup';
/** Counts up when an earlier reader could no longer read it. */
export const FORMAT_VERSION = 2;
const VERSIONS = [1, FORMAT_VERSION] as const;
export const MANIFEST = 'manifest.json';
export const DESCRIPTION = 'FORMAT.md';

/** How much a backup may hold: far above any learner's, so that a made-up one is stopped early. */
export const BACKUP_LIMITS = {
	/** Of the file. */
	bytes: 400_000_000,
	files: 20_000,
	/** Of one file in it, unpacked: the most that is in memory at once. */
	fileBytes: 64_000_000,
	/** Of all of them, unpacked. */
	allBytes: 3_000_000_000
} as const;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** The name of a part's file: "reviews/00012.jsonl". */
const FILE_NAME = new RegExp(`^(${PARTS.join('|')})/(\\d{5})\\.jsonl$`);

const shape = v.strictObject({
	format: v.literal(BACKUP_FORMAT),
	version: v.picklist(VERSIONS),
	schema: v.pipe(count, v.minValue(1)),
	lastChange: v.nullable(v.pipe(v.string(), v.maxLength(100))),
	counts: v.strictObject({
		...(Object.fromEntries(PARTS.map((part) => [part, count])) as Record<Part, typeof count>),
		// A database before the third version had none.
		classes: v.optional(count, 0),
		forecasts: v.optional(count, 0),
		// One before the fourth.
		articles: v.optional(count, 0),
		// One before the fifth had the log's entries one by one.
		log: v.optional(count, 0)
	}),
	files: v.pipe(
		v.array(
			v.strictObject({
				name: v.pipe(v.string(), v.regex(FILE_NAME)),
				records: count,
				bytes: v.pipe(count, v.maxValue(BACKUP_LIMITS.fileBytes)),
				sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))
			})
		),
		v.maxLength(BACKUP_LIMITS.files)
	)
});

export interface Manifest {
	readonly format: typeof BACKUP_FORMAT;
	readonly version: (typeof VERSIONS)[number];
	/** The version of the database that its records are of. */
	readonly schema: number;
	/** The newest stamp in it; null where it holds nothing. */
	readonly lastChange: string | null;
	readonly counts: Counts;
	readonly files: readonly ListedFile[];
}

export interface ListedFile {
	readonly name: string;
	readonly records: number;
	readonly bytes: number;
	readonly sha256: string;
}

export const fileName = (part: Part, index: number): string =>
	`${part}/${String(index).padStart(5, '0')}.jsonl`;

export const partOf = (name: string): Part | null =>
	(FILE_NAME.exec(name)?.[1] as Part | undefined) ?? null;

/** The manifest that a value is, with the counts that earlier ones lack; null where it is none. */
export function manifestIn(value: unknown): Manifest | null {
	const { success, output } = v.safeParse(shape, value);
	return success ? output : null;
}

/** Whether it is a backup, of whatever version. */
export function isOurs(value: unknown): value is { readonly version: unknown; schema: unknown } {
	return (
		typeof value === 'object' &&
		value !== null &&
		(value as { format?: unknown }).format === BACKUP_FORMAT
	);
}

export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
	const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
