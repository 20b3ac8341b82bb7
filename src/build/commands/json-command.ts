// `npm run deck -- json FILE`: what a file holds, in numbers, and what would be left out of it and why.
// Which format it is tells its content, not its name.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseDeck } from '../../lib/core/deck/text/parse-deck.ts';
import { countsOfAnki } from '../../lib/core/import/anki/counts-of-anki.ts';
import { countsOfDeck, type Counts } from '../../lib/core/import/counts.ts';
import { isAnki, readAnki } from '../../lib/formats/anki/read-anki.ts';
import { openSqlite } from '../../lib/formats/anki/sqlite.ts';
import { isZip } from '../../lib/formats/zip/zip-listing.ts';
import { sayAnkiFault } from '../../lib/words/say-anki-fault.ts';
import { sayProblem } from '../../lib/words/say-deck-fault.ts';
import { sayLeft } from '../../lib/words/say-left.ts';
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
	if (bytes.length === 0 || isAnki(bytes) || isZip(bytes)) {
		return countsOfPackage(path, bytes, output);
	}
	return countsOfText(path, bytes.toString('utf8'), output);
}

async function countsOfPackage(
	path: string,
	bytes: Buffer,
	output: Output
): Promise<Counts | null> {
	const wasm = createRequire(import.meta.url).resolve('sql.js/dist/sql-wasm.wasm');
	const read = readAnki(bytes, await openSqlite(readFileSync(wasm)));
	if (read.ok) return countsOfAnki(read.value.collection);
	output.error(`${path}: ${sayAnkiFault(read.error)}`);
	return null;
}

function countsOfText(path: string, text: string, output: Output): Counts | null {
	const { deck, problems } = parseDeck(text, path);
	problems.forEach((problem) => output.error(sayProblem(problem)));
	return deck && countsOfDeck(deck);
}
