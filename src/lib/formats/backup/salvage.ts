// What can be saved of a damaged backup: every record of it that is whole in itself, as a new one.
import { PARTS } from '../../core/collection/records.ts';
import { linesOf } from './read-backup.ts';
import { MOST, partOf } from './manifest.ts';
import { recordOf } from './shapes.ts';
import { BackupWriter } from './write-backup.ts';
import { readZip, unpack, type PackedFile } from './zip.ts';

/** A backup of what could be saved, of records as today's; null where there is nothing. */
export async function salvage(
	zip: Uint8Array,
	schema: number
): Promise<Uint8Array<ArrayBuffer>[] | null> {
	const { files } = readZip(zip);
	const writer = new BackupWriter();
	let any = false;
	for (const part of PARTS) {
		for (const file of files.filter(({ name }) => partOf(name) === part)) {
			const whole = wholeLines(file).filter((value) => recordOf(part, value) !== null);
			any ||= whole.length > 0;
			await writer.add(part, whole);
		}
	}
	return any ? [...writer.finish({ schema, lastChange: null }).pieces] : null;
}

/** A file whose sum is wrong is left out: a record in it may read well and say something else. */
function wholeLines(file: PackedFile): readonly unknown[] {
	const bytes = file.size <= MOST.fileBytes ? unpack(file) : null;
	return (bytes && linesOf(bytes)) ?? [];
}
