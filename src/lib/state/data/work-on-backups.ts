// The worker's side of backups: export, copies, examining a file, restoring it.
import { LOG_PART, NO_COUNTS, PARTS, type Counts } from '../../core/collection/records.ts';
import { readStamp, type Stamp } from '../../core/stamp.ts';
import { sha256 } from '../../formats/backup/manifest.ts';
import { recordsOf, type Backup } from '../../formats/backup/read-backup.ts';
import { salvage } from '../../formats/backup/salvage.ts';
import { countsOf } from '../../storage/backup/export-collection.ts';
import { mergeCollection } from '../../storage/backup/merge-collection.ts';
import { DATABASE_VERSION } from '../../storage/database/migrations.ts';
import { replaceCollection } from '../../storage/backup/replace-collection.ts';
import type { Db } from '../../storage/database/schema.ts';
import { entriesOf } from '../../core/review/segment.ts';
import { lastStamp, LOG_STORES } from '../../storage/log/log.ts';
import { hashesHere } from '../../storage/log/hashes.ts';
import { WholeLog } from '../../storage/log/whole-log.ts';
import type { Occasion } from '../../storage/backup/snapshot.ts';
import { keepSnapshot, shelves, snapshotsOf } from '../../storage/backup/snapshots.ts';
import { forgetUpgraded } from '../../storage/backup/upgrade-collection.ts';
import {
	bytesOf,
	examine,
	incomingOf,
	makeBackup,
	openPassed,
	type MadeBackup
} from './backup-file.ts';
import type { Examined, Holdings, Outcomes, PassedFile, RestoreMode } from './data-request.ts';

type Progress = (done: number) => void;

const TYPE = 'application/vnd.dateline.backup+zip';

const blobOf = (pieces: MadeBackup['pieces']): Blob => new Blob([...pieces], { type: TYPE });

export async function exportAll(db: Db, onProgress: Progress): Promise<Outcomes['export']> {
	const { pieces } = await makeBackup(db, onProgress);
	return { file: blobOf(pieces), holds: await holdingsHere(db) };
}

/** Keeps a copy, unless the last one is of just the same. */
export async function takeSnapshot(
	db: Db,
	occasion: Occasion,
	now: number,
	onProgress: Progress = () => {}
): Promise<Outcomes['snapshot']> {
	const { pieces, counts, lastChange } = await makeBackup(db, onProgress);
	const copies = await shelves();
	const [last] = await snapshotsOf(copies);
	const same = last && last.lastChange === lastChange && sameCounts(last.counts, counts);
	if (counts.decks === 0 || same) return { kept: false };
	const file = (await bytesOf(pieces)).buffer;
	const head = { occasion, counts, lastChange, bytes: file.byteLength };
	await keepSnapshot(copies, head, file, now);
	return { kept: true };
}

const sameCounts = (a: Counts, b: Counts): boolean => PARTS.every((part) => a[part] === b[part]);

/** Looks at a file before anything is done with it, and says what it would bring. */
export async function examineFile(db: Db, file: Blob, onProgress: Progress): Promise<Examined> {
	const bytes = new Uint8Array(await file.arrayBuffer());
	try {
		const examined = await examine(bytes, onProgress);
		if (!examined.ok) {
			const { error } = examined;
			const rest = error.kind === 'cut' || error.kind === 'damaged' ? await saved(bytes) : null;
			return { kind: 'refused', why: error, salvaged: rest };
		}
		const backup = examined.value;
		const [here, fresh] = [await holdingsHere(db), await freshIn(db, backup)];
		const { zip } = backup;
		const passed = {
			file: zip === bytes ? file : blobOf([zip]),
			sha256: await sha256(zip)
		};
		return { kind: 'whole', passed, holds: holdingsOf(backup), here, fresh };
	} finally {
		await forgetUpgraded();
	}
}

async function saved(bytes: Uint8Array): Promise<{ file: Blob; holds: Holdings } | null> {
	const pieces = await salvage(bytes, DATABASE_VERSION);
	if (!pieces) return null;
	const again = await examine(await bytesOf(pieces));
	return again.ok ? { file: blobOf(pieces), holds: holdingsOf(again.value) } : null;
}

/** Restores a file that has passed: whole, or not at all. A copy of what is here is kept first. */
export async function restoreFile(
	db: Db,
	{ file, sha256: sum }: PassedFile,
	how: RestoreMode,
	now: number,
	onProgress: Progress
): Promise<Outcomes['restore']> {
	try {
		const bytes = new Uint8Array(await file.arrayBuffer());
		const examined = await openPassed(bytes, sum, (done) => onProgress(0.1 * done));
		if (!examined.ok) return { refused: examined.error };
		await takeSnapshot(db, 'restore', now, (done) => onProgress(0.1 + 0.1 * done));
		const put = how === 'replace' ? replaceCollection : mergeCollection;
		await put(db, incomingOf(examined.value), now, (done) => onProgress(0.2 + 0.8 * done));
		return { refused: null };
	} finally {
		await forgetUpgraded();
	}
}

function holdingsOf(backup: Backup): Holdings {
	const decks = [...recordsOf(backup, 'decks')].flat();
	const segments = [...recordsOf(backup, LOG_PART)].flat();
	const last = segments.map((segment) => segment.last).reduce((a, b) => (a > b ? a : b), '');
	return {
		counts: backup.manifest.counts,
		deckTitles: decks.filter(({ removed }) => !removed).map(({ head }) => head.title),
		lastAnswerAt: last === '' ? null : readStamp(last as Stamp).millis
	};
}

async function holdingsHere(db: Db): Promise<Holdings> {
	const [decks, last, counts] = await Promise.all([
		db.getAll('decks'),
		lastStamp(db.transaction(LOG_STORES)),
		countsOf(db)
	]);
	return {
		counts: { ...NO_COUNTS, ...counts },
		deckTitles: decks.filter(({ removed }) => !removed).map(({ head }) => head.title),
		lastAnswerAt: last && readStamp(last).millis
	};
}

/** What is in a backup and not here. */
async function freshIn(
	db: Db,
	backup: Backup
): Promise<{ decks: number; notes: number; answers: number }> {
	const fresh = { decks: 0, notes: 0, answers: 0 };
	for (const part of ['decks', 'notes'] as const) {
		for (const records of recordsOf(backup, part)) {
			const ids = records.map(({ id }) => id);
			if (ids.length === 0) continue;
			const range = IDBKeyRange.bound(ids[0], ids.at(-1)) as IDBKeyRange;
			const there = new Set<string>(await db.getAllKeys(part, range));
			fresh[part] += ids.filter((id) => !there.has(id)).length;
		}
	}
	return { ...fresh, answers: await freshAnswers(db, backup) };
}

async function freshAnswers(db: Db, backup: Backup): Promise<number> {
	const here = await hashesHere(db);
	let log: WholeLog | null = null;
	let fresh = 0;
	for (const segments of recordsOf(backup, LOG_PART)) {
		for (const { hash, text } of segments) {
			if (here.has(hash)) continue;
			// As a rule most of it is here, and none of the log has to be looked into.
			log ??= await WholeLog.read(db);
			for (const entry of entriesOf(text) ?? []) if (log.add(entry)) fresh++;
		}
	}
	return fresh;
}
