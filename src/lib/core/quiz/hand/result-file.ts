// A result as a file: a line with a name and a code, as a teacher would paste it, and a remark above it.
import { fail, ok, type Result } from '../../result.ts';
import { nameAndCode } from './class-results.ts';
import { readResult, type CodeFault } from './result-code.ts';

/** A class's results in one file are far shorter. */
const MOST_CHARACTERS = 100_000;
const MOST_NAME = 80;

/** "Anna: K7QM-…", or the code alone: what is handed on of a result. */
export function namedCode(name: string, code: string): string {
	const plain = plainName(name);
	return plain === '' ? code : `${plain}: ${code}`;
}

/** A name on one line, without the characters that separate it from a code. */
const plainName = (name: string): string =>
	name
		.replace(/[\s:;,#\p{C}]+/gu, ' ')
		.trim()
		.slice(0, MOST_NAME);

/** `remark` says in one line what the file is. */
export const printResultFile = (remark: string, name: string, code: string): string =>
	`# ${remark.replace(/\s+/g, ' ')}\n${namedCode(name, code)}\n`;

/** Why a file holds no results. */
export type ResultFileFault =
	| { readonly kind: 'too-large' | 'no-code'; readonly fileName: string }
	| { readonly kind: 'wrong-code'; readonly fileName: string; readonly why: CodeFault };

/** The lines of a file that hold codes, each with a name; or why there are none. */
export function readResultFile(
	fileName: string,
	text: string
): Result<readonly string[], ResultFileFault> {
	if (text.length > MOST_CHARACTERS) return fail({ kind: 'too-large', fileName });
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
	if (read.length === 0) return fail({ kind: 'no-code', fileName });
	if (wrong && !wrong.is.ok) return fail({ kind: 'wrong-code', fileName, why: wrong.is.error });
	return ok(read.map(({ name, code }) => namedCode(name, code.trim())));
}
