// One slip of the finger in one long word of an answer, and when it is none: in a number, or where it
// makes another word or another answer of the deck.
import type { Token, Word } from '../../language/join-amounts.ts';
import { formOf, runsOf, sameAmounts } from './compare.ts';
import type { DeckTerms } from './marking.ts';
import { isNumberWord } from '../../language/number-words.ts';
import { oneEditApart } from '../../language/one-edit.ts';
import { areTwins } from '../../language/twins.ts';

/** In shorter words one letter makes another word too easily. */
const FEWEST_LETTERS = 5;

/** The word that was typed, and the one of the answer that it stands for. */
export interface WordSlip {
	readonly typed: Word;
	readonly meant: Word;
}

/** The one word that differs, by one letter; null where the answers differ in more, or in numbers. */
export function slipBetween(typed: readonly Token[], wanted: readonly Token[]): WordSlip | null {
	if (!sameAmounts(typed, wanted)) return null;
	const slip = slipOfWords(typed, wanted) ?? slipOfRuns(typed, wanted);
	if (!slip || [...slip.meant.written].length < FEWEST_LETTERS) return null;
	return isNumberWord(slip.typed.text) || isNumberWord(slip.meant.text) ? null : slip;
}

/** Word by word, where both have as many. */
function slipOfWords(typed: readonly Token[], wanted: readonly Token[]): WordSlip | null {
	if (typed.length !== wanted.length) return null;
	const differing = typed.flatMap((token, at) => (isSameWord(token, wanted[at]!) ? [] : [at]));
	const [at, another] = differing;
	if (at === undefined || another !== undefined) return null;
	const [ours, theirs] = [typed[at]!, wanted[at]!];
	if (ours.kind !== 'word' || theirs.kind !== 'word') return null;
	// "Demilitarsed" is one slip from the British spelling, and two from what both become.
	const near = oneEditApart(ours.text, theirs.text) ?? oneEditApart(ours.written, theirs.written);
	return near === null ? null : { typed: ours, meant: theirs };
}

/** Amounts have been compared already. */
const isSameWord = (a: Token, b: Token): boolean =>
	a.kind === 'word' && b.kind === 'word' ? a.text === b.text : a.kind === b.kind;

/** "Counterproposl" for "counter-proposal": the words are joined in another way too. */
function slipOfRuns(typed: readonly Token[], wanted: readonly Token[]): WordSlip | null {
	const [ours, theirs] = [runsOf(typed), runsOf(wanted)];
	const differing = ours.flatMap((run, at) => (run === theirs[at] ? [] : [at]));
	const [run, another] = differing;
	if (run === undefined || another !== undefined) return null;
	const at = oneEditApart(ours[run]!, theirs[run]!);
	if (at === null) return null;
	const [word, meant] = [wordAt(typed, run, at), wordAt(wanted, run, at)];
	return word && meant ? { typed: word, meant } : null;
}

/** The word of a run that holds the letter of that place, or its last word. */
function wordAt(tokens: readonly Token[], run: number, at: number): Word | null {
	let [current, end] = [0, 0];
	let last: Word | null = null;
	for (const token of tokens) {
		if (token.kind === 'amount') current++;
		else if (current === run) {
			last = token;
			end += last.text.length;
			if (at < end) return last;
		}
	}
	return last;
}

/**
 * Whether what was typed is, or may as well be, something else: another answer of the deck or as near
 * to one, a word that the deck has, or one known to mean another thing. A plural is no other word.
 */
export function meansAnother(
	{ typed: { text: typedWord }, meant: { text: meantWord } }: WordSlip,
	typed: readonly Token[],
	accepted: readonly (readonly Token[])[],
	terms: DeckTerms
): boolean {
	const form = formOf(typed);
	const ours = new Set(accepted.map(formOf));
	const isOurs = (answers: readonly string[]) => answers.some((one) => ours.has(one));
	const others = terms.answers.filter((answers) => !isOurs(answers));
	const isNear = (one: string) => one === form || oneEditApart(form, one) !== null;
	if (others.some((answers) => answers.some(isNear))) return true;
	// Another card of the same answer may know more names for it.
	if (terms.answers.some((answers) => isOurs(answers) && answers.includes(form))) return false;
	if (areTwins(typedWord, meantWord)) return true;
	const plural = typedWord === `${meantWord}s` || `${typedWord}s` === meantWord;
	return !plural && terms.words.has(typedWord);
}
