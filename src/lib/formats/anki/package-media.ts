// The media of a package: their names, and in which entry of the zip each lies.
import type { AnkiMedia } from '../../core/import/anki/collection.ts';
import type { LeftCounter } from '../../core/import/left.ts';
import { bytesIn, readProto, textIn } from './protobuf.ts';
import { asFields, parsedJson } from './values.ts';

/**
 * By the package's list, which is JSON or protobuf; there may be none. `entries` are the names in the
 * zip: of what the list names and the zip has not, the entry is null.
 */
export function mediaIn(
	list: Uint8Array | null,
	entries: ReadonlySet<string>,
	left: LeftCounter
): readonly AnkiMedia[] {
	const byName = new Map<string, AnkiMedia>();
	const listed = new Set<string>();
	for (const [entry, rawName] of list === null ? [] : namesIn(list)) {
		listed.add(entry);
		const name = rawName.normalize('NFC');
		if (!isSafe(name)) left.add('unsafe-media');
		else if (!byName.get(name)?.entry) {
			byName.set(name, { name, entry: entries.has(entry) ? entry : null });
		}
	}
	const unnamed = [...entries].filter((entry) => /^\d+$/.test(entry) && !listed.has(entry));
	left.add('unnamed-media', unnamed.length);
	return [...byName.values()];
}

function namesIn(list: Uint8Array): readonly (readonly [entry: string, name: string])[] {
	if (list[0] === 0x7b) {
		const named = asFields(parsedJson(new TextDecoder().decode(list)));
		return Object.entries(named).flatMap(([entry, name]) =>
			typeof name === 'string' && /^\d+$/.test(entry) ? [[entry, name] as const] : []
		);
	}
	return (readProto(list)?.get(1) ?? []).map((value, at) => {
		const fields = value instanceof Uint8Array ? readProto(value) : null;
		return [String(at), fields && bytesIn(fields, 1) ? textIn(fields, 1) : ''] as const;
	});
}

/** A name leads to one file in one folder, on any system. */
const isSafe = (name: string): boolean =>
	name !== '' &&
	name.length <= 255 &&
	!/^\.{1,2}$/.test(name) &&
	// Folders, drives, and signs that cannot be seen.
	!/[/\\:]|[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/.test(name);
