// Terms of which one may be taken for the other: neither is offered as a wrong answer for it.
import { contentWords, shareOfWords } from '../../language/content-words.ts';
import { plainWords, standsIn } from '../../language/plain-words.ts';
import type { NoteInDeck } from '../../note/claim.ts';
import type { TermNote } from '../../note/note.ts';

/** What is compared of a term, taken apart once. */
interface TermWords {
	readonly names: readonly string[];
	readonly nameWords: readonly ReadonlySet<string>[];
	readonly meaning: ReadonlySet<string>;
	readonly explanation: ReadonlySet<string>;
}

const wordsByNote = new WeakMap<TermNote, TermWords>();

function wordsOf(note: TermNote): TermWords {
	const known = wordsByNote.get(note);
	if (known) return known;
	const names = [note.term, ...note.also];
	const words = {
		names: names.map(plainWords),
		nameWords: names.map(contentWords).filter(({ size }) => size > 0),
		meaning: contentWords(note.meaning),
		explanation: contentWords(note.explanation ?? '')
	};
	wordsByNote.set(note, words);
	return words;
}

/** So much of their meanings two terms share that mean nearly the same, and that one passage explains together. */
const NEAR = 1 / 2;
const EXPLAINED_TOGETHER = 1 / 3;

/**
 * Whether one term may pass for the other: a name of one stands within a name of the other, as "buffer" in
 * "demilitarised buffer", or in what the deck explains of it; or they are explained in the same words, which
 * may be fewer where one passage is the evidence of both.
 */
export function relatedTerms(a: NoteInDeck, b: NoteInDeck): boolean {
	if (a.note.kind !== 'term' || b.note.kind !== 'term') return false;
	const [own, its] = [wordsOf(a.note), wordsOf(b.note)];
	const isWithin = (one: string, other: string) => standsIn(one, other) || standsIn(other, one);
	if (own.names.some((one) => its.names.some((other) => isWithin(one, other)))) return true;
	if (isExplainedBy(own, its) || isExplainedBy(its, own)) return true;
	const shared = shareOfWords(own.meaning, its.meaning);
	if (shared >= NEAR) return true;
	return shared >= EXPLAINED_TOGETHER && a.head.id === b.head.id && shareEvidence(a.note, b.note);
}

const isExplainedBy = ({ explanation }: TermWords, { nameWords }: TermWords): boolean =>
	nameWords.some((words) => [...words].every((word) => explanation.has(word)));

const shareEvidence = (a: TermNote, b: TermNote): boolean =>
	a.evidence.citations.some((one) =>
		b.evidence.citations.some(
			(other) => one.sourceId === other.sourceId && one.paragraph === other.paragraph
		)
	);
