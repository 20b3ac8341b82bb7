// What can be saved of a damaged backup: every record of it that is whole in itself, as a new one.
import { PARTS, type Collection, type Part } from '../../core/collection/records.ts';
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
		for (const file of filesOf(files, part)) await add(part, wholeLines(part, file));
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

function presetsOf(files: readonly PackedFile[]): readonly Collection['presets'][] {
	const presets = new Map<string, Collection['presets']>();
	for (const file of filesOf(files, 'reviews')) {
		for (const entry of wholeLines('reviews', file)) {
			if (!isRecord('reviews', entry) || entry.kind !== 'review') continue;
			const id = entry.presetId;
			if (id !== DEFAULT_PRESET_ID) presets.set(id, { id, preset: DEFAULT_PRESET });
		}
	}
	for (const file of filesOf(files, 'presets')) {
		for (const record of wholeLines('presets', file)) {
			if (isRecord('presets', record)) presets.set(record.id, record);
		}
	}
	return [...presets.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
