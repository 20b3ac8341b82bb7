// What can be saved of a damaged backup: every record of it that is whole in itself, as a new one.
import { CollectionCheck } from '../../core/collection/check-collection.ts';
import { PARTS, type Collection, type Part } from '../../core/collection/records.ts';
import { DEFAULT_PRESET } from '../../core/schedule/preset.ts';
import { linesOf } from './read-backup.ts';
import { MOST, partOf } from './manifest.ts';
import { recordOf } from './shapes.ts';
import { BackupWriter } from './write-backup.ts';
import { readZip, unpack, type PackedFile } from './zip.ts';

/**
 * A backup of what could be saved, of records as today's; null where there is nothing. An answer
 * whose preset is lost counts as made under the default one.
 */
export async function salvage(
	zip: Uint8Array,
	schema: number
): Promise<Uint8Array<ArrayBuffer>[] | null> {
	const { files } = readZip(zip);
	const writer = new BackupWriter();
	const check = new CollectionCheck();
	let any = false;
	const add = async <P extends Part>(part: P, records: readonly Collection[P][]) => {
		const fitting = records.filter((record) => check.add(part, [record]) === null);
		any ||= fitting.length > 0;
		await writer.add(part, fitting);
	};
	for (const part of PARTS) {
		for (const file of filesOf(files, part)) await add(part, wholeRecords(part, file));
		if (part === 'presets') await add(part, lostPresets(files));
	}
	return any ? [...writer.finish({ schema, lastChange: null }).pieces] : null;
}

const filesOf = (files: readonly PackedFile[], part: Part): readonly PackedFile[] =>
	files.filter(({ name }) => partOf(name) === part);

/** A file whose sum is wrong is left out: a record in it may read well and say something else. */
function wholeRecords<P extends Part>(part: P, file: PackedFile): readonly Collection[P][] {
	const bytes = file.size <= MOST.fileBytes ? unpack(file) : null;
	const values = (bytes && linesOf(bytes)) ?? [];
	return values.flatMap((value) => recordOf(part, value) ?? []);
}

function lostPresets(files: readonly PackedFile[]): readonly Collection['presets'][] {
	const there = new Set(
		filesOf(files, 'presets').flatMap((file) => wholeRecords('presets', file).map(({ id }) => id))
	);
	const named = new Set<string>();
	for (const file of filesOf(files, 'reviews')) {
		for (const entry of wholeRecords('reviews', file)) {
			if (entry.kind === 'review' && !there.has(entry.presetId)) named.add(entry.presetId);
		}
	}
	return [...named].sort().map((id) => ({ id, preset: DEFAULT_PRESET }));
}
