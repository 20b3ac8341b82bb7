// What a learner is told of an answer that a newer version of the deck has changed.
import { cardsOf } from '../../note/card.ts';
import type { Note } from '../../note/note.ts';
import { comparable } from '../../language/fold.ts';
import type { AnswerChange } from './answers.ts';

/** A change of an answer, the deck's version that brought it, and when it came (ms since 1970). */
export interface AnswerMark extends AnswerChange {
	readonly version: number;
	readonly at: number;
}

/**
 * The marks of a note after a revision: a new change takes the place of an earlier one. Who has not
 * answered since an earlier mark (`unseen`) still knows the answer before that: it is told of that
 * one, or of none where the answer is that one again.
 */
export function marksAfter(
	marks: readonly AnswerMark[],
	changes: readonly AnswerChange[],
	note: Note,
	came: { readonly version: number; readonly at: number },
	unseen: (mark: AnswerMark) => boolean
): readonly AnswerMark[] {
	const parts = new Set(cardsOf(note).map(({ part }) => part));
	const replaced = new Set(changes.map(({ part }) => part));
	return [
		...marks.filter(({ part }) => parts.has(part) && !replaced.has(part)),
		...changes.flatMap((change) => {
			const earlier = marks.find(({ part }) => part === change.part);
			const { was } = earlier && unseen(earlier) ? earlier : change;
			return comparable(was) === comparable(change.now) ? [] : [{ ...change, was, ...came }];
		})
	];
}

/** A card's mark, unless its note says the same itself. */
export function markToShow(
	{ evidence: { standing } }: Note,
	marks: readonly AnswerMark[],
	part: string
): AnswerMark | null {
	const mark = marks.find((one) => one.part === part) ?? null;
	const told =
		standing.kind === 'changed' && comparable(standing.was) === comparable(mark?.was ?? '');
	return told ? null : mark;
}
