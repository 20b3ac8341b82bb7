// Which of a note's answers a revision changes. A new spelling of the same answer changes none.
import { dateOfAsOf } from '../../note/as-of.ts';
import { cardsOf } from '../../note/card.ts';
import { faceOf, type Face } from '../../note/face.ts';
import { answersIn } from '../../note/face-text.ts';
import type { DeckHead } from '../../note/deck.ts';
import type { LooseDate } from '../../language/loose-date.ts';
import type { Note } from '../../note/note.ts';
import { comparable } from '../../language/fold.ts';

/** The answer that a card had, and the one that it has now. */
export interface AnswerChange {
	readonly part: string;
	readonly was: string;
	readonly now: string;
	/** From when the new one holds; null where only the deck was put right. */
	readonly since: LooseDate | null;
}

/** The changes of answers between two forms of one note, part by part. */
export function answerChanges(
	before: Note,
	headBefore: DeckHead,
	after: Note,
	headAfter: DeckHead
): readonly AnswerChange[] {
	const partsBefore = new Set(cardsOf(before).map(({ part }) => part));
	return cardsOf(after).flatMap(({ part }) => {
		if (!partsBefore.has(part) || sameParty(before, after, part)) return [];
		const [was, now] = [faceOf(before, part, headBefore), faceOf(after, part, headAfter)];
		if (sameAnswer(was, now)) return [];
		const since = sinceWhen(before, after);
		return [{ part, was: plainAnswer(was), now: plainAnswer(now), since }];
	});
}

/** The answer in words; of a filled sentence only what stood in the gap, or in all of its name. */
export const plainAnswer = ({ answer }: Face): string =>
	[...new Set(answersIn(answer))].join(' … ');

/** A party that was given another name is the same answer. */
const sameParty = (before: Note, after: Note, part: string): boolean =>
	part === 'party' &&
	before.kind === 'position' &&
	after.kind === 'position' &&
	before.partyId === after.partyId;

/** Whether who knew the old answer knows the new one: it is still among the accepted ones. */
function sameAnswer(was: Face, now: Face): boolean {
	const accepted = [plainAnswer(now), ...now.also].map(comparable);
	return accepted.includes(comparable(plainAnswer(was)));
}

function sinceWhen(before: Note, after: Note): LooseDate | null {
	const { standing, asOf } = after.evidence;
	if (standing.kind === 'changed') return standing.since;
	return JSON.stringify(asOf) === JSON.stringify(before.evidence.asOf) ? null : dateOfAsOf(asOf);
}
