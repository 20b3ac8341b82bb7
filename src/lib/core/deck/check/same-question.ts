// Two cards that ask the same and want different answers: only rivals may, and they should say whose.
import type { Face } from '../../note/face.ts';
import { promptOf, textOf } from '../../note/face-text.ts';
import { studiedCards, type CheckedCard } from './cards.ts';
import { sameAs } from '../../language/plain-words.ts';
import { ownIdOf } from '../../note/ids.ts';
import type { Note } from '../../note/note.ts';
import type { PlacedDeck } from '../text/placed-deck.ts';
import { rivalsOf } from '../../note/rivals.ts';
import { weighedContext } from '../../note/weighed.ts';
import type { ProblemList } from '../problem.ts';

/** Each card is compared with the first few of its question: a hundred alike make no new problem. */
const MOST_COMPARED = 8;

export function checkSameQuestions(deck: PlacedDeck, problems: ProblemList): void {
	const cardsByQuestion = new Map<string, CheckedCard[]>();
	const told = new Set<Note>();
	for (const card of studiedCards(deck)) {
		const key = questionOf(card);
		const earlier = cardsByQuestion.get(key) ?? [];
		cardsByQuestion.set(key, earlier);
		const { note, place } = card.placed;
		const other = told.has(note) ? undefined : earlier.find((one) => clash(one, card));
		if (other) {
			told.add(note);
			problems.add(place, {
				kind: isParty(card) ? 'same-position' : 'same-question',
				id: ownIdOf(other.placed.note.id),
				line: other.placed.place.line
			});
		}
		if (earlier.length < MOST_COMPARED) earlier.push(card);
	}
}

const isParty = ({ placed: { note }, part }: CheckedCard): boolean =>
	note.kind === 'position' && part === 'party';

/** All that the learner sees before the answer, and what kind of answer is wanted. */
function questionOf({ placed: { note }, part, face }: CheckedCard): string {
	const asked = note.kind === 'cloze' ? 'gap' : part;
	const words = textOf(face.question, () => ' ____ ');
	const of = face.context === null ? '' : weighedContext(face.context);
	return [note.kind, asked, JSON.stringify(face.task), of, words].map(sameAs).join('\n');
}

function clash(a: CheckedCard, b: CheckedCard): boolean {
	const [first, second] = [a.placed.note, b.placed.note];
	if (first === second) return false;
	if (rivalsOf(first).includes(second.id) || rivalsOf(second).includes(first.id)) return false;
	const [ofFirst, ofSecond] = [answersOf(a.face), answersOf(b.face)];
	return !ofSecond.includes(ofFirst[0]!) && !ofFirst.includes(ofSecond[0]!);
}

/** The answer first, then those that are accepted too. */
const answersOf = ({ answer, also }: Face): readonly string[] =>
	[promptOf(answer), ...also].map(sameAs);
