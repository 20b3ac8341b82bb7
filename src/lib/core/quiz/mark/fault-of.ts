// What makes a typed answer wrong for certain: another answer, its opposite, another number, name or list.
import { editsApart } from '../../language/one-edit.ts';
import { areOpposites } from '../../language/opposites.ts';
import { tokensOf } from '../../language/tokens.ts';
import { formOf } from './compare.ts';
import { isAsked, isOthers, type Ground, type Laid } from './ground.ts';
import type { Fault } from './marking.ts';
import { isKnownWord, isOtherSpan, type KnownWords } from './match-words.ts';
import type { ContentWord } from './text-reading.ts';

/** Why it is wrong for certain; null where it is not. */
export function faultOf(
	text: string,
	laid: readonly Laid[],
	ground: Ground,
	known: KnownWords,
	asked: readonly ContentWord[]
): Fault | null {
	if (SAYS_NOTHING.test(text.trim())) return { kind: 'words' };
	const best = [...laid].sort((a, b) => distanceOf(a) - distanceOf(b))[0];
	if (!best) return null;
	const { typed, wanted, match, extra, missing } = best;
	const form = formOf(tokensOf(text, ground.key.terms.language));
	if (isOthers(form, ground) && missing.length > 0) return { kind: 'other-answer' };
	const whole = extra.length === 0 && missing.length === 0 && match.matched.length > 0;
	if (whole && typed.denies !== wanted.denies && !ground.asksDenied) return { kind: 'denied' };
	const isThing = ({ kind, capital }: ContentWord) => kind !== 'word' || capital;
	if (typed.hedges && !wanted.hedges && match.matched.length > 0 && extra.some(isThing)) {
		return { kind: 'hedged' };
	}
	for (const one of extra) {
		const other = missing.find((word) => areOpposites(one.written, word.written));
		if (other) return { kind: 'opposite', typed: one.written, wanted: other.written };
	}
	const isAmount = ({ kind }: ContentWord) => kind === 'amount';
	const isOther = (a: ContentWord) => missing.some((b) => isOtherSpan(a.text, b.text));
	if (extra.some(isOther) || (extra.some(isAmount) && missing.some(isAmount))) {
		return { kind: 'number' };
	}
	if (extra.length === 1 && missing.length === 1) {
		const [one, other] = [extra[0]!, missing[0]!];
		const isWord = known.lexicon?.has(other.written) ?? !other.capital;
		const near = editsApart(one.written, other.written) === 1 && other.kind === 'word' && isWord;
		if (near && isKnownWord(one.written, known)) return { kind: 'other-word', typed: one.written };
	}
	if (wanted.isList && match.matched.length > 0) {
		if (extra.length === 0 && missing.some(({ isHead }) => isHead)) return { kind: 'missing-item' };
		if (missing.length === 0 && extra.some(({ kind }) => kind === 'name'))
			return { kind: 'extra-item' };
	}
	if (typed.words.length === 0) return { kind: 'words' };
	// One name for another, and letters that are no words.
	const isName = (word: ContentWord) => word.kind === 'name' || word.capital;
	if (match.matched.length === 0) {
		if (wanted.words.every(isName) && typed.words.every(({ kind }) => kind === 'name')) {
			return { kind: 'other-name' };
		}
		const isNear = ({ written }: ContentWord) =>
			wanted.words.some((word) => editsApart(written, word.written) <= 2);
		const isSense = (word: ContentWord) => isKnownWord(word.written, known) || isNear(word);
		if (known.lexicon !== null && !typed.words.some(isSense)) return { kind: 'words' };
		if (typed.words.every((word) => isAsked(word, asked))) return { kind: 'words' };
	}
	return null;
}

const distanceOf = ({ extra, missing }: Laid): number => extra.length + missing.length;

const SAYS_NOTHING =
	/^(?:i )?(?:do ?n[o']?t know|dont know|dunno|idk|no idea(?: at all)?|no clue(?: at all)?|i have no idea|not sure|pass|skip|unknown|forgot|i forgot|nothing comes to mind|\?+)[.!?]*$/i;
