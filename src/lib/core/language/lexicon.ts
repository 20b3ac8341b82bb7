// Whether something is a word of a language at all, and a list of words packed into one text.
//
// A packed list has a line for all words that begin with the same two letters: those two, then each word
// in the order of the alphabet, as a letter for how much of the word before it it keeps (A for nothing
// beyond the two) and what follows.

/** Of words in small letters without accents. */
export interface Lexicon {
	has(word: string): boolean;
}

const FIRST_KEPT = 65;
/** As many letters as a capital can name. */
const MOST_KEPT = 25;

/** The words in any order, of the letters a to z; those of one letter are left out. */
export function packWords(words: Iterable<string>): string {
	const sorted = [...new Set(words)].filter((word) => /^[a-z]{2,}$/.test(word)).sort();
	const lines: string[] = [];
	let before = '';
	for (const word of sorted) {
		const start = word.slice(0, 2);
		if (!before.startsWith(start)) {
			lines.push(start);
			before = start;
		}
		let kept = 2;
		while (kept < MOST_KEPT + 2 && kept < word.length && word[kept] === before[kept]) kept++;
		lines.push(`${lines.pop()!}${String.fromCharCode(FIRST_KEPT + kept - 2)}${word.slice(kept)}`);
		before = word;
	}
	return lines.join('\n');
}

/** The words of a packed list. A line is unpacked when it is first asked for: all at once takes long. */
export function lexiconOf(packed: string): Lexicon {
	const packedByStart = new Map(packed.split('\n').map((line) => [line.slice(0, 2), line]));
	const wordsByStart = new Map<string, ReadonlySet<string>>();
	return {
		has(word) {
			const start = word.slice(0, 2);
			const line = packedByStart.get(start);
			if (line === undefined) return false;
			const known = wordsByStart.get(start) ?? unpacked(line);
			wordsByStart.set(start, known);
			return known.has(word);
		}
	};
}

function unpacked(line: string): ReadonlySet<string> {
	const words = new Set<string>();
	let before = line.slice(0, 2);
	for (const [, kept, rest] of line.slice(2).matchAll(/([A-Z])([a-z]*)/g)) {
		before = before.slice(0, kept!.charCodeAt(0) - FIRST_KEPT + 2) + rest!;
		words.add(before);
	}
	return words;
}
