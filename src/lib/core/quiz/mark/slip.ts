// One slip of the finger in one long word of an answer, and when it is none: in a number, or where it
// makes another word or another answer of the deck.
import type { Token } from './amounts.ts';
import { formOf, runsOf, sameAmounts } from './compare.ts';
import type { DeckTerms, Slip } from './marking.ts';
import { isNumberWord } from './number-words.ts';
import { oneEditApart } from './one-edit.ts';
import { areTwins } from './twins.ts';

/** In shorter words one letter makes another word too easily. */
const FEWEST_LETTERS = 5;

/** The one word that differs, by one letter; null where the answers differ in more, or in numbers. */
export function slipBetween(typed: readonly Token[], wanted: readonly Token[]): Slip | null {
	if (!sameAmounts(typed, wanted)) return null;
	const slip = slipOfWords(typed, wanted) ?? slipOfRuns(typed, wanted);
	if (!slip || [...slip.meant].length < FEWEST_LETTERS) return null;
	return isNumberWord(slip.typed) || isNumberWord(slip.meant) ? null : slip;
}

/** Word by word, where both have as many. */
function slipOfWords(typed: readonly Token[], wanted: readonly Token[]): Slip | null {
	if (typed.length !== wanted.length) return null;
	const texts = (tokens: readonly Token[]) =>
		tokens.map((token) => (token.kind === 'word' ? token.text : '#'));
	const [ours, theirs] = [texts(typed), texts(wanted)];
	const differing = ours.flatMap((text, at) => (text === theirs[at] ? [] : [at]));
	const [at, another] = differing;
	if (at === undefined || another !== undefined) return null;
	const slip = { typed: ours[at]!, meant: theirs[at]! };
	return oneEditApart(slip.typed, slip.meant) === null ? null : slip;
}

/** "Counterproposl" for "counter-proposal": the words are joined in another way too. */
function slipOfRuns(typed: readonly Token[], wanted: readonly Token[]): Slip | null {
	const [ours, theirs] = [runsOf(typed), runsOf(wanted)];
	const differing = ours.flatMap((run, at) => (run === theirs[at] ? [] : [at]));
	const [run, another] = differing;
	if (run === undefined || another !== undefined) return null;
	const at = oneEditApart(ours[run]!, theirs[run]!);
	if (at === null) return null;
	return { typed: wordAt(typed, run, at), meant: wordAt(wanted, run, at) };
}

/** The word of a run that holds the letter of that place, or its last word. */
function wordAt(tokens: readonly Token[], run: number, at: number): string {
	let [current, end, last] = [0, 0, ''];
	for (const token of tokens) {
		if (token.kind === 'amount') current++;
		else if (current === run) {
			last = token.text;
			end += last.length;
			if (at < end) return last;
		}
	}
	return last;
}

/**
 * Whether what was typed is, or may as well be, something else: a word that is none of the answer's and
 * that the deck has, one known to mean another thing, or another answer as near. A plural is neither.
 */
export function meansAnother(
	slip: Slip,
	typed: readonly Token[],
	accepted: readonly (readonly Token[])[],
	terms: DeckTerms
): boolean {
	const ours = new Set(accepted.map(formOf));
	// Another card of the same answer may know more names for it.
	const others = terms.answers.filter((answers) => !answers.some((form) => ours.has(form)));
	const form = formOf(typed);
	if (others.some((answers) => answers.some((one) => one === form))) return true;
	if (areTwins(slip.typed, slip.meant)) return true;
	if (others.some((answers) => answers.some((one) => oneEditApart(form, one) !== null)))
		return true;
	const plural = slip.typed === `${slip.meant}s` || `${slip.typed}s` === slip.meant;
	return !plural && terms.words.has(slip.typed);
}
