// Picks wrong options so that the right one does not stand out: not by its size among them, not by a
// word of the question.
import { contentWords } from '../../language/content-words.ts';
import type { Asked } from './asked.ts';
import { shuffled, type Random } from './random.ts';

export interface OptionCandidate {
	readonly text: string;
	/** 0 is the best. */
	readonly rank: number;
	/** What the right one must not be told by: how long the text is, of figures and dates how large or late. */
	readonly size: number;
	/** The card whose answer it is; null where it is the author's own or made up. */
	readonly from: Asked | null;
}

export interface Choice {
	readonly right: { readonly text: string; readonly size: number };
	/** All that is read before the options. */
	readonly stem: string;
	readonly candidates: readonly OptionCandidate[];
	/** Whether two may stand in one question: not where they mean the same. */
	readonly goTogether: (a: OptionCandidate, b: OptionCandidate) => boolean;
	/** Whether nothing in the whole of them points to the right one. */
	readonly isEven: (wrong: readonly OptionCandidate[]) => boolean;
}

/** What is sought among the options: how many wrong ones, and how many of them larger than the right one. */
export interface Wanted {
	readonly wrong: number;
	readonly larger: number;
	/** One as large as the right one passes for smaller: for decks that have no others. */
	readonly withEqual?: boolean;
}

/** An option this much longer or shorter stands out, and is not offered. */
const LENGTHS = { shortest: 0.45, longest: 1.75, always: 12 };

export function isOfLength(text: string, right: string): boolean {
	const { shortest, longest, always } = LENGTHS;
	if (Math.abs(text.length - right.length) <= always) return true;
	return text.length >= right.length * shortest && text.length <= right.length * longest;
}

/** So many sets are looked at; where none of them will do, hardly another does. */
const MOST_STEPS = 400;

/** The wrong options that come first and fit together; null where there are none such. */
export function pickWrong(choice: Choice, wanted: Wanted): readonly OptionCandidate[] | null {
	const { right, candidates, goTogether, isEven } = choice;
	const larger = candidates.filter(({ size }) => size > right.size);
	const smaller = candidates.filter(({ size }) =>
		wanted.withEqual ? size <= right.size : size < right.size
	);
	let steps = 0;
	type Picked = readonly OptionCandidate[];
	const add = (
		picked: Picked,
		among: Picked,
		count: number,
		then: (all: Picked) => Picked | null,
		start = 0
	): Picked | null => {
		if (count === 0) return then(picked);
		for (let at = start; at <= among.length - count && steps < MOST_STEPS; at++) {
			steps++;
			const one = among[at]!;
			if (!picked.every((other) => goTogether(other, one))) continue;
			const found = add([...picked, one], among, count - 1, then, at + 1);
			if (found) return found;
		}
		return null;
	};
	return add([], larger, wanted.larger, (some) =>
		add(some, smaller, wanted.wrong - wanted.larger, (all) => (isEven(all) ? all : null))
	);
}

/** The best first, those of one rank in an order of chance. */
export const inOrderOfChance = (choice: Choice, random: Random): Choice => ({
	...choice,
	candidates: [...shuffled(choice.candidates, random)].sort((a, b) => a.rank - b.rank)
});

/** Whether the right answer alone repeats a word of the question. */
export function pointsToRight(
	{ right, stem }: Pick<Choice, 'right' | 'stem'>,
	wrong: readonly OptionCandidate[]
): boolean {
	const asked = contentWords(stem);
	const repeated = [...contentWords(right.text)].filter((word) => asked.has(word));
	if (repeated.length === 0) return false;
	const told = new Set(wrong.flatMap(({ text }) => [...contentWords(text)]));
	return repeated.some((word) => !told.has(word));
}
