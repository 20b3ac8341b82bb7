// Writes a backup, some records at a time. The same records always make the same bytes.
import { NO_COUNTS, type Counts, type Part } from '../../core/collection/records.ts';
import { FORMAT_MD } from './format-text.ts';
import {
	DESCRIPTION,
	fileName,
	FORMAT,
	FORMAT_VERSION,
	MANIFEST,
	sha256,
	type ListedFile,
	type Manifest
} from './manifest.ts';
import { pack, writeZip, type PackedFile } from './zip.ts';

export interface About {
	/** The version of the database that the records are of. */
	readonly schema: number;
	/** The newest stamp in them. */
	readonly lastChange: string | null;
}

export class BackupWriter {
	readonly #files: PackedFile[] = [];
	readonly #listed: ListedFile[] = [];
	#counts: Counts = NO_COUNTS;
	#index: Record<Part, number> = { ...NO_COUNTS };

	/** Adds records as a file of their own, a line of JSON each. */
	async add(part: Part, records: readonly unknown[]): Promise<void> {
		if (records.length === 0) return;
		const text = records.map((record) => `${JSON.stringify(record)}\n`).join('');
		const bytes = new TextEncoder().encode(text);
		const name = fileName(part, this.#index[part]++);
		this.#files.push(pack(name, bytes));
		const listed = { name, records: records.length, bytes: bytes.length };
		this.#listed.push({ ...listed, sha256: await sha256(bytes) });
		this.#counts = { ...this.#counts, [part]: this.#counts[part] + records.length };
	}

	/** The whole file, in pieces, and what it says of itself. */
	finish(about: About): {
		readonly pieces: readonly Uint8Array<ArrayBuffer>[];
		readonly manifest: Manifest;
	} {
		const manifest: Manifest = {
			format: FORMAT,
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
