// Terms of which one may be taken for the other: neither is offered as a wrong answer for it.
import { contentWords, shareOfWords } from '../../language/content-words.ts';
import { plainWords, standsIn } from '../../language/plain-words.ts';
import type { NoteInDeck } from '../../note/claim.ts';
import type { TermNote } from '../../note/note.ts';

const namesByNote = new WeakMap<TermNote, readonly string[]>();

function namesOf(note: TermNote): readonly string[] {
	const names = namesByNote.get(note) ?? [note.term, ...note.also].map(plainWords);
	namesByNote.set(note, names);
	return names;
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
	const [own, its] = [namesOf(a.note), namesOf(b.note)];
	if (own.some((one) => its.some((other) => standsIn(one, other) || standsIn(other, one)))) {
		return true;
	}
	if (isExplainedBy(a.note, b.note) || isExplainedBy(b.note, a.note)) return true;
	const shared = shareOfWords(contentWords(a.note.meaning), contentWords(b.note.meaning));
	if (shared >= NEAR) return true;
	return shared >= EXPLAINED_TOGETHER && a.head.id === b.head.id && shareEvidence(a.note, b.note);
}

function isExplainedBy({ explanation }: TermNote, other: TermNote): boolean {
	if (explanation === null) return false;
	const words = contentWords(explanation);
	return [other.term, ...other.also].some((name) => {
		const own = [...contentWords(name)];
		return own.length > 0 && own.every((word) => words.has(word));
	});
}

const shareEvidence = (a: TermNote, b: TermNote): boolean =>
	a.evidence.citations.some((one) =>
		b.evidence.citations.some(
			(other) => one.sourceId === other.sourceId && one.paragraph === other.paragraph
		)
	);
