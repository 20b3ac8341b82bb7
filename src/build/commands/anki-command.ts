// Anki's files on the command line: where SQLite lies is known here.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readAnki } from '../../lib/formats/anki/read-anki.ts';
import { openSqlite } from '../../lib/formats/anki/sqlite.ts';

export async function readAnkiFile(bytes: Uint8Array): Promise<ReturnType<typeof readAnki>> {
	const wasm = createRequire(import.meta.url).resolve('sql.js/dist/sql-wasm.wasm');
	return readAnki(bytes, await openSqlite(readFileSync(wasm)));
}
