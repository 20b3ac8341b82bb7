// What `npm run deck -- …` does: answers to stdout, problems to stderr, 1 where there was one.
import { readFileSync, writeFileSync } from 'node:fs';
import { writeMissingIds } from '../../lib/core/deck/parse/missing-ids.ts';
import { parseDeck } from '../../lib/core/deck/parse/parse-deck.ts';
import { sayProblem } from '../../lib/core/deck/problem.ts';

const USAGE = `npm run deck -- check [--fix] FILES   what is wrong in decks; --fix writes missing ids
npm run deck -- json FILE             a deck as JSON`;

/** Runs a command and gives the exit code. */
export function runDeckCommand(args: readonly string[]): number {
	const [command, ...rest] = args;
	const fix = rest.includes('--fix');
	const files = rest.filter((arg) => !arg.startsWith('--'));
	const unknown = rest.find((arg) => arg.startsWith('--') && arg !== '--fix');
	if (unknown !== undefined || files.length === 0) return usage();
	if (command === 'check') return Math.max(...files.map((file) => check(file, fix)));
	if (command === 'json' && files.length === 1) return printJson(files[0]!);
	return usage();
}

function usage(): number {
	console.error(USAGE);
	return 1;
}

function read(file: string): string | null {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		console.error(`${file}: there is no such file, or it cannot be read.`);
		return null;
	}
}

function check(file: string, fix: boolean): number {
	const text = read(file);
	if (text === null) return 1;
	const mended = fix ? writeMissingIds(text) : text;
	if (mended !== text) {
		writeFileSync(file, mended);
		console.log(`${file}: missing ids were written.`);
	}
	const { deck, problems } = parseDeck(mended, file);
	problems.forEach((problem) => console.error(sayProblem(problem)));
	if (!deck) return 1;
	console.log(`${file}: ${deck.notes.length} notes, no problem.`);
	return 0;
}

function printJson(file: string): number {
	const text = read(file);
	if (text === null) return 1;
	const { deck, problems } = parseDeck(text, file);
	problems.forEach((problem) => console.error(sayProblem(problem)));
	if (!deck) return 1;
	console.log(JSON.stringify(deck, null, '\t'));
	return 0;
}
