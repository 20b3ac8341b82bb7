// A result as a file: a line with a name and a code, as a teacher would paste it, and a remark above it.
import { fail, ok, type Result } from '../../result.ts';
import { inSentence } from '../../language/plain-text.ts';
import { nameAndCode } from './class-results.ts';
import { readResult } from './result-code.ts';

/** A class's results in one file are far shorter. */
const MOST_CHARACTERS = 100_000;
const MOST_NAME = 80;

/** "Anna: K7QM-…", or the code alone: what is handed on of a result. */
export function namedCode(name: string, code: string): string {
	const plain = plainName(name);
	return plain === '' ? code : `${plain}: ${code}`;
}

/** A name in one line, without the signs that part it from a code. */
const plainName = (name: string): string =>
	name
		.replace(/[\s:;,#\p{C}]+/gu, ' ')
		.trim()
		.slice(0, MOST_NAME);

export const printResultFile = (title: string, name: string, code: string): string =>
	`# A result of the Dateline quiz “${title.replace(/\s+/g, ' ')}”, as its student reports it. Open it on the Results page.\n${namedCode(name, code)}\n`;

/** The lines of a file that hold codes, each with a name; or why there are none, in a sentence. */
export function readResultFile(fileName: string, text: string): Result<readonly string[], string> {
	const file = `“${inSentence(fileName)}”`;
	if (text.length > MOST_CHARACTERS) return fail(`${file} is too large to hold results.`);
	const lines = text.split(/\r\n?|\n/).filter((line) => !/^\s*(?:#|$)/.test(line));
	const read = lines.map((line) => {
		const { name, code } = nameAndCode(line);
		return {
			name: name || plainName(fileName.replace(/\.[^.]*$/, '')),
			code,
			is: readResult(code)
		};
	});
	const wrong = read.find(({ is }) => !is.ok);
	if (read.length === 0) return fail(`${file} holds no result code.`);
	if (wrong && !wrong.is.ok) return fail(`${file} holds no result code: ${wrong.is.error}`);
	return ok(read.map(({ name, code }) => namedCode(name, code.trim())));
}
