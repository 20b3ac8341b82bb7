// What can be saved of a damaged backup: every record of it that is whole in itself, as a new one.
import {
	LOG_PART,
	OLD_LOG_PART,
	PARTS,
	type Collection,
	type Part
} from '../../core/collection/records.ts';
import type { LogEntry } from '../../core/review/review.ts';
import { inSegments, isSealable, segmentOf, soundEntries } from '../../core/review/segment.ts';
import { sha256Of } from '../../core/review/sha256.ts';
import { DEFAULT_PRESET, DEFAULT_PRESET_ID } from '../../core/schedule/preset.ts';
import { recordCheck } from './check-record.ts';
import { recordLines } from './lines.ts';
import { BACKUP_LIMITS, partOf } from './manifest.ts';
import { isRecord } from '../../core/collection/shapes/shapes.ts';
import { BackupWriter } from './write-backup.ts';
import { readZip, unpack, type PackedFile } from '../zip/zip.ts';

/**
 * A backup of what could be saved, of records as today's; null where there is nothing. An answer
 * whose preset is lost counts as made under the default one.
 */
export async function salvage(
	zip: Uint8Array,
	schema: number
): Promise<Uint8Array<ArrayBuffer>[] | null> {
	const files = readZip(zip).files;
	const writer = new BackupWriter();
	const check = recordCheck();
	let any = false;
	const add = async (part: Part, values: readonly unknown[]) => {
		const fitting = values.filter((value) => check(part, value) === null);
		any ||= fitting.length > 0;
		await writer.add(part, fitting);
	};
	for (const part of PARTS) {
		if (part === 'presets') {
			await add(part, presetsOf(files));
			continue;
		}
		if (part === OLD_LOG_PART) continue;
		for (const file of filesOf(files, part)) await add(part, wholeLines(part, file));
		if (part === LOG_PART) await add(part, sealed(oldEntries(files)));
	}
	return any ? [...writer.finish({ schema, lastChange: null }).pieces] : null;
}

/** In their order, whatever order they are found in. */
const filesOf = (files: readonly PackedFile[], part: Part): readonly PackedFile[] =>
	files.filter(({ name }) => partOf(name) === part).sort((a, b) => (a.name < b.name ? -1 : 1));

/** A file whose sum is wrong is left out: a record in it may read well and say something else. */
function wholeLines(part: Part, file: PackedFile): readonly unknown[] {
	const bytes = file.size <= BACKUP_LIMITS.fileBytes ? unpack(file) : null;
	return (bytes && recordLines(part, bytes)) ?? [];
}

/** The log of a file that has its entries one by one; one has them so or in segments. */
function oldEntries(files: readonly PackedFile[]): readonly LogEntry[] {
	const lines = filesOf(files, OLD_LOG_PART).flatMap((file) => wholeLines(OLD_LOG_PART, file));
	return lines.filter((line) => isRecord(OLD_LOG_PART, line)).filter(isSealable);
}

/** As segments, by a name that the same entries always have. */
function sealed(entries: readonly LogEntry[]): readonly Collection['log'][] {
	const device = sha256Of(JSON.stringify(entries)).slice(0, 12);
	let before: string | null = null;
	return inSegments(entries).map((piece, index) => {
		const segment = segmentOf({ device, number: index + 1, before }, piece);
		before = segment.hash;
		return segment;
	});
}

function presetsOf(files: readonly PackedFile[]): readonly Collection['presets'][] {
	const presets = new Map<string, Collection['presets']>();
	const segments = filesOf(files, LOG_PART)
		.flatMap((file) => wholeLines(LOG_PART, file))
		.filter((line) => isRecord(LOG_PART, line));
	const entries = [...oldEntries(files), ...segments.flatMap((one) => soundEntries(one) ?? [])];
	for (const entry of entries) {
		if (entry.kind !== 'review' || entry.presetId === DEFAULT_PRESET_ID) continue;
		presets.set(entry.presetId, { id: entry.presetId, preset: DEFAULT_PRESET });
	}
	for (const file of filesOf(files, 'presets')) {
		for (const record of wholeLines('presets', file)) {
			if (isRecord('presets', record)) presets.set(record.id, record);
		}
	}
	return [...presets.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
