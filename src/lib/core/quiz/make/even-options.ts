// Whether options may stand together: no two that mean the same, none by which the right one shows.
import { contentWords, NEARLY_THE_SAME, shareOfWords } from '../../language/content-words.ts';
import { powersIn } from '../../language/powers.ts';
import type { Asked } from './asked.ts';
import { focusOf } from './option-form.ts';
import { optionText } from './option-text.ts';
import { isOfPosition, mayAgree } from './party-kin.ts';
import { pointsToRight, type Choice, type OptionCandidate } from './pick-options.ts';
import type { Pool } from './pool.ts';
import { relatedTerms } from './related-terms.ts';
import { asksForOffice, voicesOf } from './voices.ts';

/** What is asked, as options are picked for it; the candidates in the order in which they are wanted. */
export function choiceAmong(
	asked: Asked,
	candidates: readonly OptionCandidate[],
	size: number,
	pool: Pool
): Choice {
	const { stem } = asked;
	const right = { text: optionText(asked), size };
	return {
		right,
		stem,
		candidates,
		goTogether: (a, b) => goTogether(a, b, asked, pool),
		isEven: (wrong) => !pointsToRight({ right, stem }, wrong) && !isAlone(asked, wrong, pool)
	};
}

function goTogether(a: OptionCandidate, b: OptionCandidate, asked: Asked, pool: Pool): boolean {
	const focus = focusOf(a.text);
	// "Only …" and "only …" leave the third.
	if (focus !== null && focus === focusOf(b.text) && focus !== focusOf(optionText(asked))) {
		return false;
	}
	switch (asked.kind) {
		case 'figure':
		case 'date':
			return true;
		case 'speaker':
		case 'person':
			return !voicesOf(pool).mayBeOne(a.text, b.text);
		case 'party':
			return areApart(a, b, pool);
		default:
			return areApart(a, b, pool) && !sayTheSame(a, b);
	}
}

/** Whether the decks tell what two cards answer apart. */
function areApart({ from: a }: OptionCandidate, { from: b }: OptionCandidate, pool: Pool): boolean {
	if (a === null || b === null) return true;
	if (isOfPosition(a) && isOfPosition(b)) return !mayAgree(a, b, pool);
	return !relatedTerms(a, b) && !(pool.rivals.get(a.note.id)?.has(b.note.id) ?? false);
}

const wordsByOption = new WeakMap<OptionCandidate, ReadonlySet<string>>();

function wordsOf(option: OptionCandidate): ReadonlySet<string> {
	const words = wordsByOption.get(option) ?? contentWords(option.text);
	wordsByOption.set(option, words);
	return words;
}

/** Of a single word it takes that one, of more most of them. */
function sayTheSame(a: OptionCandidate, b: OptionCandidate): boolean {
	const [own, its] = [wordsOf(a), wordsOf(b)];
	const least = Math.min(own.size, its.size);
	if (least < 2 && own.size !== its.size) return false;
	return shareOfWords(own, its) >= NEARLY_THE_SAME;
}

/** Whether the question says of which side the right one is, and no other option is of it. */
function isAlone(asked: Asked, wrong: readonly OptionCandidate[], pool: Pool): boolean {
	if (asked.kind !== 'speaker' && asked.kind !== 'person') return false;
	const voices = voicesOf(pool);
	const named = powersIn(asked.stem);
	const own = voices.sidesOf(asked.answer);
	const told =
		own.length === 0 && asksForOffice(asked.stem)
			? named
			: named.filter((side) => own.includes(side));
	if (told.length === 0) return false;
	return !wrong.some(({ text }) => voices.sidesOf(text).some((side) => told.includes(side)));
}
