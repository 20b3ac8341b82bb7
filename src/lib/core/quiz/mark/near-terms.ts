// Of all that a deck answers and asks with, what a slip in these answers may lead to: the rest of the
// deck makes no difference to how they are marked, and need not travel with a quiz.
import type { Lexicon } from '../../language/lexicon.ts';
import { slipsBetween } from '../../language/one-edit.ts';
import { formOf, runsOf } from './compare.ts';
import type { AnswerKey, DeckTerms } from './marking.ts';
import { tokensOf } from '../../language/tokens.ts';

/** A slip, another for being as near to it, and one for the two spellings of a word. */
const NEAR_ANSWER = 3;

/** Slips after which a word of the deck may stand in an answer: a short one stands there, or does not. */
const slipsIn = (word: string): number => (word.length < 4 ? 0 : word.length < 7 ? 1 : 2);

/**
 * The terms as far as they bear upon these keys, which are of one deck. Amounts and dates need none, and
 * a word of the lexicon is known wherever the quiz is taken.
 */
export function termsNear(
	keys: readonly AnswerKey[],
	language: string,
	lexicon: Lexicon | null
): DeckTerms {
	const formsByGroup = new Map<readonly string[], Set<string>>();
	const words = new Set<string>();
	for (const { accepted, quantity, date, terms } of keys) {
		if (quantity || date) continue;
		const tokens = accepted.map((answer) => tokensOf(answer, language));
		const own = new Set(tokens.map(formOf));
		const forms = [...new Set([...own, ...tokens.map(writtenForm)])];
		for (const group of terms.answers) {
			const near = group.filter((one) => own.has(one) || forms.some((form) => isNear(one, form)));
			if (near.length === 0) continue;
			const known = formsByGroup.get(group) ?? new Set();
			for (const one of near) known.add(one);
			formsByGroup.set(group, known);
		}
		const runs = [...new Set([...tokens.flatMap(runsOf), ...forms])].map(withLetters);
		for (const word of terms.words) {
			if (words.has(word) || lexicon?.has(word)) continue;
			if (runs.some((run) => mayStandIn(word, run))) words.add(word);
		}
	}
	// In the order of the deck: the same quiz is written the same way each time.
	const all = keys[0]?.terms;
	return {
		language,
		answers: (all?.answers ?? []).flatMap((group) => {
			const kept = formsByGroup.get(group);
			return kept ? [group.filter((one) => kept.has(one))] : [];
		}),
		words: new Set([...(all?.words ?? [])].filter((word) => words.has(word)))
	};
}

/** As it was spelled: British endings hide a slip from the one spelling. */
const writtenForm = (tokens: ReturnType<typeof tokensOf>): string =>
	tokens.map((token) => (token.kind === 'word' ? token.written : formOf([token]))).join('');

const isNear = (a: string, b: string): boolean =>
	Math.abs(a.length - b.length) <= NEAR_ANSWER && slipsBetween(a, b, 'whole') <= NEAR_ANSWER;

interface Run {
	readonly text: string;
	readonly letters: ReadonlySet<string>;
}

const withLetters = (text: string): Run => ({ text, letters: new Set(text) });

function mayStandIn(word: string, { text, letters }: Run): boolean {
	const most = slipsIn(word);
	if (word.length > text.length + most) return false;
	if (most === 0) return text.includes(word);
	// A letter that the run has nowhere is a slip each.
	let foreign = 0;
	for (const letter of word) if (!letters.has(letter) && ++foreign > most) return false;
	return slipsBetween(word, text, 'within') <= most;
}
