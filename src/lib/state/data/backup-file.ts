// A backup made of what is on the device, and one looked at before it is put there. Runs in the worker.
import type { Counts, Part } from '../../core/collection/records.ts';
import type { Refusal } from '../../core/collection/refusal.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { recordCheck } from '../../formats/backup/check-record.ts';
import {
	checkFiles,
	openBackup,
	recordsOf,
	type Backup
} from '../../formats/backup/read-backup.ts';
import { sha256 } from '../../formats/backup/manifest.ts';
import { BackupWriter } from '../../formats/backup/write-backup.ts';
import { collectionOf, newestStamp } from '../../storage/backup/export-collection.ts';
import { ChangedMeanwhile } from '../../storage/database/changed-meanwhile.ts';
import { DATABASE_VERSION, RECORDS_VERSION } from '../../storage/database/migrations.ts';
import type { Incoming } from '../../storage/backup/replace-collection.ts';
import type { Db } from '../../storage/database/schema.ts';
import { upgraded } from '../../storage/backup/upgrade-collection.ts';

export interface MadeBackup {
	readonly pieces: readonly Uint8Array<ArrayBuffer>[];
	readonly counts: Counts;
	readonly lastChange: string | null;
}

type Progress = (done: number) => void;

/** So often a backup begins anew where decks change under it. */
const ATTEMPTS = 5;

/** A backup of all there is. */
export async function makeBackup(db: Db, onProgress: Progress = () => {}): Promise<MadeBackup> {
	for (let attempt = 1; ; attempt++) {
		try {
			return await writeAll(db, onProgress);
		} catch (error) {
			if (!(error instanceof ChangedMeanwhile) || attempt === ATTEMPTS) throw error;
		}
	}
}

async function writeAll(db: Db, onProgress: Progress): Promise<MadeBackup> {
	const writer = new BackupWriter();
	let newest = '';
	for await (const { part, records, done } of collectionOf(db)) {
		newest = newestStamp(part, records, newest);
		await writer.add(part, records);
		onProgress(done);
	}
	const { pieces, manifest } = writer.finish({ schema: db.version, lastChange: newest || null });
	return { pieces, counts: manifest.counts, lastChange: manifest.lastChange };
}

/** A backup that has passed: its records are of today's shapes and fit one another. */
export interface Passed extends Backup {
	/** As a file of today's version. */
	readonly zip: Uint8Array<ArrayBuffer>;
}

/** Looks at all of a file; one of an earlier version is brought up to date first. */
export async function examine(
	zip: Uint8Array<ArrayBuffer>,
	onProgress: Progress = () => {}
): Promise<Result<Passed, Refusal>> {
	const opened = opening(zip);
	if (!opened.ok) return opened;
	const present = await presentForm(opened.value);
	if (!present.ok) return present;
	const bad = await checkFiles(present.value, recordCheck(), onProgress);
	return bad ? fail(bad) : present;
}

/** Opens a file that has passed before; if it is another by now, it is looked at like any other. */
export async function openPassed(
	zip: Uint8Array<ArrayBuffer>,
	sumOfPassed: string,
	onProgress: Progress = () => {}
): Promise<Result<Passed, Refusal>> {
	return (await sha256(zip)) === sumOfPassed ? opening(zip) : examine(zip, onProgress);
}

function opening(zip: Uint8Array<ArrayBuffer>): Result<Passed, Refusal> {
	const opened = openBackup(zip, DATABASE_VERSION);
	return opened.ok ? ok({ ...opened.value, zip }) : opened;
}

async function presentForm(backup: Passed): Promise<Result<Passed, Refusal>> {
	const { schema } = backup.manifest;
	if (schema >= RECORDS_VERSION) return ok(backup);
	const bad = await checkFiles(backup, () => null);
	if (bad) return fail(bad);
	try {
		const db = await upgraded(schema, incomingOf(backup));
		try {
			const { pieces } = await makeBackup(db);
			return opening(await bytesOf(pieces));
		} finally {
			db.close();
		}
	} catch (error) {
		return fail({ kind: 'damaged', where: `version ${schema}`, what: String(error).slice(0, 200) });
	}
}

export const incomingOf = (backup: Backup): Incoming => ({
	counts: backup.manifest.counts,
	records: <P extends Part>(part: P) => ({ [Symbol.iterator]: () => recordsOf(backup, part) })
});

export async function bytesOf(
	pieces: readonly Uint8Array<ArrayBuffer>[]
): Promise<Uint8Array<ArrayBuffer>> {
	return new Uint8Array(await new Blob([...pieces]).arrayBuffer());
}
