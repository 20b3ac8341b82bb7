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

/** So much of their meanings two terms share that one passage explains together. */
const EXPLAINED_TOGETHER = 1 / 3;

/**
 * Whether a name of one stands within a name of the other, as "buffer" in "demilitarised buffer", or one
 * passage is the evidence of both and they are explained in the same words: what it says of the one may hold
 * for the other.
 */
export function relatedTerms(a: NoteInDeck, b: NoteInDeck): boolean {
	if (a.note.kind !== 'term' || b.note.kind !== 'term') return false;
	const [own, its] = [namesOf(a.note), namesOf(b.note)];
	if (own.some((one) => its.some((other) => standsIn(one, other) || standsIn(other, one)))) {
		return true;
	}
	const words = [a.note, b.note].map(({ meaning }) => contentWords(meaning));
	return (
		a.head.id === b.head.id &&
		shareOfWords(words[0]!, words[1]!) >= EXPLAINED_TOGETHER &&
		a.note.evidence.citations.some((one) =>
			b.note.evidence.citations.some(
				(other) => one.sourceId === other.sourceId && one.paragraph === other.paragraph
			)
		)
	);
}
