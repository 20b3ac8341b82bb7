// What differs between a typed answer and the right one, word by word and then letter by letter, for a
// page to show. The longest common subsequence (Hunt and McIlroy, 1976), by the plain table.
import type { DiffPiece, LetterPiece } from './marking.ts';
import { formOf } from './compare.ts';
import { SCALES } from '../../language/quantity.ts';
import { isEnglish, tokensOf } from '../../language/tokens.ts';

/** What is longer is compared up to here; the rest is one piece. */
const MOST_WORDS = 100;
const MOST_LETTERS = 40;

/** A word as written, an article with the word it stands before, and the form that it is compared by. */
interface Chunk {
	readonly text: string;
	readonly form: string;
}

/** The pieces that lead from the wanted answer to the typed one, in the order of the wanted. */
export function differenceBetween(
	typed: string,
	wanted: string,
	language: string
): readonly DiffPiece[] {
	const [ours, theirs] = [chunksOf(typed, language), chunksOf(wanted, language)];
	const pieces: DiffPiece[] = [];
	let [missing, extra]: [Chunk[], Chunk[]] = [[], []];
	const close = () => {
		pieces.push(...paired(extra, missing));
		[missing, extra] = [[], []];
	};
	for (const step of align(ours, theirs, (a, b) => a.form === b.form)) {
		if (step.kind === 'extra') extra.push(step.item);
		else if (step.kind === 'missing') missing.push(step.item);
		else {
			close();
			pieces.push({ kind: 'same', text: step.item.text });
		}
	}
	close();
	return pieces;
}

function chunksOf(text: string, language: string): readonly Chunk[] {
	const words = isEnglish(language) ? /(?:(?:the|an?)\s+)?\S+/giu : /\S+/gu;
	const found = withScales([...text.matchAll(words)].map(([word]) => word));
	const rest = found.slice(MOST_WORDS).join(' ');
	return [...found.slice(0, MOST_WORDS), ...(rest === '' ? [] : [rest])]
		.map((word) => ({ text: word, form: formOf(tokensOf(word, language)) }))
		.filter(({ form }) => form !== '');
}

const SCALE = new RegExp(`^(?:${SCALES.join('|')})\\b`, 'i');

/** "$300 billion" is one word: its two halves say nothing by themselves. */
function withScales(words: readonly string[]): readonly string[] {
	const joined: string[] = [];
	for (const word of words) {
		const last = joined.at(-1) ?? '';
		if (/\d/.test(last) && SCALE.test(word)) {
			joined[joined.length - 1] = `${last} ${word}`;
		} else joined.push(word);
	}
	return joined;
}

/** What stands in the same gap is one for the other, numbers for numbers; the rest is left over. */
function paired(extra: readonly Chunk[], missing: readonly Chunk[]): readonly DiffPiece[] {
	const pieces: DiffPiece[] = [];
	let next = 0;
	for (const { text: wanted } of missing) {
		const at = extra.findIndex(
			({ text }, place) => place >= next && /\d/.test(text) === /\d/.test(wanted)
		);
		if (at < 0) {
			pieces.push({ kind: 'missing', text: wanted });
			continue;
		}
		const typed = extra[at]!.text;
		pieces.push(...extra.slice(next, at).map(asExtra));
		pieces.push({ kind: 'other', typed, wanted, letters: lettersBetween(typed, wanted) });
		next = at + 1;
	}
	return [...pieces, ...extra.slice(next).map(asExtra)];
}

const asExtra = ({ text }: Chunk): DiffPiece => ({ kind: 'extra', text });

/** Letters in runs, where at least half of them are the same; a number is not taken apart. */
function lettersBetween(typed: string, wanted: string): readonly LetterPiece[] {
	const [ours, theirs] = [[...typed], [...wanted]];
	if (Math.max(ours.length, theirs.length) > MOST_LETTERS || /\p{N}/u.test(typed + wanted))
		return [];
	const pieces: { kind: LetterPiece['kind']; text: string }[] = [];
	const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
	for (const { kind, item } of align(ours, theirs, same)) {
		const last = pieces.at(-1);
		if (last?.kind === kind) last.text += item;
		else pieces.push({ kind, text: item });
	}
	const alike = pieces
		.filter(({ kind }) => kind === 'same')
		.reduce((sum, { text }) => sum + [...text].length, 0);
	return alike * 2 >= Math.max(ours.length, theirs.length) ? pieces : [];
}

interface Step<T> {
	readonly kind: 'same' | 'missing' | 'extra';
	/** The wanted one, where both have it. */
	readonly item: T;
}

/** The steps from one list to the other with the most items kept. */
function align<T>(
	typed: readonly T[],
	wanted: readonly T[],
	same: (a: T, b: T) => boolean
): readonly Step<T>[] {
	// kept[i][j]: how many can be kept of what begins at i and at j.
	const kept = Array.from({ length: typed.length + 1 }, () =>
		new Array<number>(wanted.length + 1).fill(0)
	);
	for (let i = typed.length - 1; i >= 0; i--) {
		for (let j = wanted.length - 1; j >= 0; j--) {
			kept[i]![j] = same(typed[i]!, wanted[j]!)
				? kept[i + 1]![j + 1]! + 1
				: Math.max(kept[i + 1]![j]!, kept[i]![j + 1]!);
		}
	}
	const steps: Step<T>[] = [];
	for (let [i, j] = [0, 0]; i < typed.length || j < wanted.length;) {
		if (i < typed.length && j < wanted.length && same(typed[i]!, wanted[j]!)) {
			steps.push({ kind: 'same', item: wanted[j]! });
			i++;
			j++;
		} else if (i < typed.length && (j === wanted.length || kept[i + 1]![j]! >= kept[i]![j + 1]!)) {
			steps.push({ kind: 'extra', item: typed[i++]! });
		} else steps.push({ kind: 'missing', item: wanted[j++]! });
	}
	return steps;
}
