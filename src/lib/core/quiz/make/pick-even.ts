// Picks wrong options so that the right one does not stand out: not by its length, not by a word of
// the question, not by its place.
import { contentWords } from '../../language/content-words.ts';
import { below, shuffled, type Random } from './random.ts';

export interface OptionCandidate {
	readonly text: string;
	/** 0 is the best. */
	readonly rank: number;
}

interface Right {
	readonly text: string;
	/** All that is read before the options. */
	readonly stem: string;
}

/** An option this much longer or shorter stands out, and is not offered. */
const LENGTHS = { shortest: 0.45, longest: 2.2, always: 12 };

/**
 * The options in an order of chance; null where no even choice of `count` can be made. The right one
 * is longer than all others only where that is its turn.
 */
export function pickEven(
	right: Right,
	candidates: readonly OptionCandidate[],
	count: number,
	isLongestsTurn: boolean,
	random: Random
): readonly string[] | null {
	const fitting = byRank(
		candidates.filter(({ text }) => isOfLength(text, right.text)),
		random
	);
	const longer = fitting.filter(({ text }) => text.length > right.text.length);
	const others = fitting.filter(({ text }) => text.length <= right.text.length);
	const wanted = count - 1;
	const [least, most] = [Math.max(0, wanted - others.length), Math.min(wanted, longer.length)];
	if (fitting.length < wanted || (most === 0 && !isLongestsTurn)) return null;
	// How many are longer is a draw, or as near to it as may be.
	const drawn = isLongestsTurn ? 0 : 1 + below(wanted, random);
	const longerCount = Math.min(most, Math.max(least, drawn));
	const picked = [...longer.slice(0, longerCount), ...others.slice(0, wanted - longerCount)];
	const hinting = hintingWord(right, picked);
	const options = hinting === null ? picked : withWord(hinting, picked, { longer, others });
	if (options === null || hintingWord(right, options) !== null) return null;
	return shuffled([right.text, ...options.map(({ text }) => text)], random);
}

function isOfLength(text: string, right: string): boolean {
	const { shortest, longest, always } = LENGTHS;
	if (Math.abs(text.length - right.length) <= always) return true;
	return text.length >= right.length * shortest && text.length <= right.length * longest;
}

/** The best first, those of one rank in an order of chance. */
const byRank = (
	candidates: readonly OptionCandidate[],
	random: Random
): readonly OptionCandidate[] => [...shuffled(candidates, random)].sort((a, b) => a.rank - b.rank);

/** A word of the question that only the right answer repeats; null where there is none. */
function hintingWord(right: Right, others: readonly OptionCandidate[]): string | null {
	const stem = contentWords(right.stem);
	const told = new Set(others.flatMap(({ text }) => [...contentWords(text)]));
	const hinting = [...contentWords(right.text)].find((word) => stem.has(word) && !told.has(word));
	return hinting ?? null;
}

/** Puts an option with this word in the place of one of the same half, so that lengths stay even. */
function withWord(
	word: string,
	picked: readonly OptionCandidate[],
	halves: {
		readonly longer: readonly OptionCandidate[];
		readonly others: readonly OptionCandidate[];
	}
): readonly OptionCandidate[] | null {
	for (const half of [halves.longer, halves.others]) {
		const place = picked.findLastIndex((one) => half.includes(one));
		const found = half.find((one) => !picked.includes(one) && contentWords(one.text).has(word));
		if (place >= 0 && found) return picked.with(place, found);
	}
	return null;
}
