// Writes a backup, some records at a time. The same records always make the same bytes. It holds the
// truth without its caches (the log, the notes, the flags); schedules and day counts are replayed when
// it is restored, so that no file can bring wrong ones.
import { asWritten } from '../../core/collection/as-written.ts';
import {
	LOG_PART,
	NO_COUNTS,
	OLD_LOG_PART,
	type Counts,
	type Part
} from '../../core/collection/records.ts';
import type { Segment } from '../../core/review/segment.ts';
import { FORMAT_MD } from './format-text.ts';
import {
	DESCRIPTION,
	fileName,
	BACKUP_FORMAT,
	FORMAT_VERSION,
	MANIFEST,
	sha256,
	type ListedFile,
	type Manifest
} from './manifest.ts';
import { pack, writeZip, type PackedFile } from '../zip/zip.ts';

export interface About {
	/** The version of the database that the records are of. */
	readonly schema: number;
	/** The newest stamp in them. */
	readonly lastChange: string | null;
}

/** Of a file's text, in characters: no reader has to hold much more of one at a time. */
const FILE_LENGTH = 8_000_000;

export class BackupWriter {
	readonly #files: PackedFile[] = [];
	readonly #listed: ListedFile[] = [];
	#counts: Counts = NO_COUNTS;
	#index: Record<Part, number> = { ...NO_COUNTS };

	/** Adds records, a line of JSON each, as a file of their own; as several where they are long. */
	async add(part: Part, records: readonly unknown[]): Promise<void> {
		let lines: string[] = [];
		let length = 0;
		for (const record of records) {
			const line = lineOf(record);
			if (lines.length > 0 && length + line.length > FILE_LENGTH) {
				await this.#addFile(part, lines);
				[lines, length] = [[], 0];
			}
			lines.push(line);
			length += line.length;
		}
		if (lines.length > 0) await this.#addFile(part, lines);
		if (part === LOG_PART) this.#countEntries(records as readonly Segment[]);
	}

	#countEntries(segments: readonly Segment[]): void {
		const entries = segments.reduce((sum, { count }) => sum + count, 0);
		this.#counts = { ...this.#counts, [OLD_LOG_PART]: this.#counts[OLD_LOG_PART] + entries };
	}

	async #addFile(part: Part, lines: readonly string[]): Promise<void> {
		const bytes = new TextEncoder().encode(lines.join(''));
		const name = fileName(part, this.#index[part]++);
		this.#files.push(pack(name, bytes));
		const listed = { name, records: lines.length, bytes: bytes.length };
		this.#listed.push({ ...listed, sha256: await sha256(bytes) });
		this.#counts = { ...this.#counts, [part]: this.#counts[part] + lines.length };
	}

	/** The whole file, in pieces, and what it says of itself. */
	finish(about: About): {
		readonly pieces: readonly Uint8Array<ArrayBuffer>[];
		readonly manifest: Manifest;
	} {
		const manifest: Manifest = {
			format: BACKUP_FORMAT,
			version: FORMAT_VERSION,
			...about,
			counts: this.#counts,
			files: this.#listed
		};
		const text = (words: string) => new TextEncoder().encode(words);
		const ends = [
			pack(DESCRIPTION, text(FORMAT_MD)),
			// Last, because it knows the checksums of all the others.
			pack(MANIFEST, text(`${JSON.stringify(manifest, null, '\t')}\n`))
		];
		return { pieces: writeZip([...this.#files, ...ends]), manifest };
	}
}

function lineOf(record: unknown): string {
	const text = JSON.stringify(record);
	const hasHalf = text.includes('\\ud');
	return `${hasHalf ? JSON.stringify(asWritten(record)) : text}\n`;
}
