// `npm run deck -- json FILE`: what a file holds, in numbers, and what would be left out of it and why.
// Which format it is tells its content, not its name.
import { readFileSync } from 'node:fs';
import { parseDeck } from '../../lib/core/deck/text/parse-deck.ts';
import { countsOfDeck, type Counts } from '../../lib/core/import/counts.ts';
import { sayProblem } from '../../lib/words/say-deck-fault.ts';
import { sayLeft } from '../../lib/words/say-left.ts';
import type { Output } from './mark-command.ts';

/** Prints one JSON object; 1 and one sentence where a file is refused. */
export async function printCounts(path: string, output: Output): Promise<number> {
	const bytes = bytesOf(path, output);
	if (bytes === null) return 1;
	const counts = countsOf(path, bytes.toString('utf8'), output);
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

/** What a deck of ours holds; null where it is none, whose problems are said. */
function countsOf(path: string, text: string, output: Output): Counts | null {
	const { deck, problems } = parseDeck(text, path);
	problems.forEach((problem) => output.error(sayProblem(problem)));
	return deck && countsOfDeck(deck);
}
