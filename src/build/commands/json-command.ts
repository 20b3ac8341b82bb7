// `npm run deck -- json FILE`: what a file holds, in numbers, and what would be left out of it and why.
// Which format it is tells its content, not its name.
import { readFileSync } from 'node:fs';
import { countsOfAnki } from '../../lib/core/import/anki/counts-of-anki.ts';
import type { Counts } from '../../lib/core/import/counts.ts';
import { isAnki } from '../../lib/formats/anki/read-anki.ts';
import { sayAnkiFault } from '../../lib/words/say-anki-fault.ts';
import { sayLeft } from '../../lib/words/say-left.ts';
import { readAnkiFile } from './anki-command.ts';
import { countsOfElsewhere } from './elsewhere-command.ts';
import type { Output } from './mark-command.ts';

/** Prints one JSON object; 1 and one sentence where a file is refused. */
export async function printCounts(path: string, output: Output): Promise<number> {
	const bytes = bytesOf(path, output);
	if (bytes === null) return 1;
	const counts = await countsOf(path, bytes, output);
	if (counts === null) return 1;
	const { left, ...numbers } = counts;
	output.log(JSON.stringify({ ...numbers, left: left.map(sayLeft) }, null, '\t'));
	return 0;
}

/** A file's bytes; null where it cannot be read, which is said. */
export function bytesOf(path: string, output: Output): Buffer | null {
	try {
		return readFileSync(path);
	} catch (error) {
		const { code, message } = error as NodeJS.ErrnoException;
		output.error(
			code === 'ENOENT'
				? `${path}: there is no such file.`
				: `${path}: cannot be read (${message}).`
		);
		return null;
	}
}

/** What a file holds; null where it is refused, which is said. */
async function countsOf(path: string, bytes: Buffer, output: Output): Promise<Counts | null> {
	// What was broken may not say any more what it is: then its name does.
	if (isAnki(bytes) || /\.(?:apkg|colpkg|anki2\w*)$/i.test(path))
		return countsOfPackage(path, bytes, output);
	return countsOfElsewhere(path, bytes, output);
}

async function countsOfPackage(
	path: string,
	bytes: Buffer,
	output: Output
): Promise<Counts | null> {
	const read = await readAnkiFile(bytes);
	if (read.ok) return countsOfAnki(read.value.collection);
	output.error(`${path}: ${sayAnkiFault(read.error)}`);
	return null;
}
