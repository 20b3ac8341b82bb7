// Questions over several cards: pairs to match, events to put in order.
import { compareLooseDates } from '../../language/loose-date.ts';
import { nameIn, sayEventDate } from '../../note/claim.ts';
import type { EventNote } from '../../note/note.ts';
import { capitalised } from '../../language/capitalised.ts';
import { comparable } from '../../language/fold.ts';
import type { Asked } from './asked.ts';
import { mayBeTheSame } from './date-options.ts';
import type { MatchQuestion, OrderQuestion } from '../question.ts';
import { shuffled, type Random } from './random.ts';
import { rightAnswers } from './right-answers.ts';
import { namesParty } from './party-hints.ts';
import type { Pool } from './pool.ts';
import { relatedTerms } from './related-terms.ts';
import { optionText } from './option-text.ts';

const PAIRS = { least: 3, most: 4 };
/** In a large deck not all are tried: if this many do not fit, hardly any will. */
const MOST_TRIED = 30;
const ITEMS = { least: 3, most: 5 };

/** Terms with their meanings, or parties with what they want on one issue. */
export function matchQuestion(
	first: Asked,
	others: readonly Asked[],
	pool: Pool,
	random: Random
): MatchQuestion | null {
	if (first.kind !== 'meaning' && first.kind !== 'position') return null;
	if (first.note.kind === 'position' && namesParty(first.answer, leftOf(first))) return null;
	const picked = [first];
	const table = others.filter((other) => isOfOneTable(first, other));
	for (const other of shuffled(table, random).slice(0, MOST_TRIED)) {
		if (picked.length === PAIRS.most) break;
		const fits = (one: Asked) => areApart(one, other, pool) && !tellsLeft(one, other);
		if (picked.every(fits)) picked.push(other);
	}
	if (picked.length < PAIRS.least) return null;
	const pairs = picked.map((one) => ({ left: leftOf(one), right: optionText(one) }));
	return {
		...groupOf(picked),
		kind: 'match',
		task: { kind: 'match' },
		prompt:
			first.note.kind === 'position'
				? { kind: 'who-wants-what', issue: nameIn(first.head.issues, first.note.issueId) }
				: { kind: 'which-meaning' },
		answer: pairs.map(({ left, right }) => `${left}: ${right}`).join('; '),
		pairs,
		rights: shuffled(
			pairs.map(({ right }) => right),
			random
		)
	};
}

const leftOf = ({ note, head, stem }: Asked): string =>
	note.kind === 'position' ? capitalised(nameIn(head.parties, note.partyId)) : stem;

function isOfOneTable(first: Asked, other: Asked): boolean {
	if (other.kind !== first.kind || other.note.id === first.note.id) return false;
	if (first.note.kind !== 'position' || other.note.kind !== 'position') return true;
	return (
		first.head.id === other.head.id &&
		first.note.issueId === other.note.issueId &&
		first.note.partyId !== other.note.partyId
	);
}

/** Nothing of the one may be right for the other, or the pairs could be laid in two ways. */
const areApart = (a: Asked, b: Asked, pool: Pool): boolean =>
	!mayBeLaidTo(a, b, pool) && !mayBeLaidTo(b, a, pool);

/** Whether what belongs to the second fits the first as well, asked for from either side. */
function mayBeLaidTo(a: Asked, b: Asked, pool: Pool): boolean {
	const right = rightAnswers(a, pool);
	if ([b.answer, ...b.also].some((answer) => right.accepts(answer))) return true;
	const [own, its] = [backOf(a, pool), backOf(b, pool)];
	if (!own || !its) return comparable(leftOf(a)) === comparable(leftOf(b));
	const left = rightAnswers(own, pool);
	return [its.answer, ...its.also].some((answer) => left.accepts(answer));
}

/** The card of the same note that asks for the left side. */
const backOf = ({ note, cardId }: Asked, pool: Pool): Asked | undefined =>
	pool.byNote
		.get(note.id)
		?.find((other) => other.cardId !== cardId && /^(?:term|party)$/.test(other.kind));

/** Whether a text says by its words that it does not belong to the other, or the two terms may be taken for each other. */
const tellsLeft = (a: Asked, b: Asked): boolean =>
	relatedTerms(a, b) ||
	(a.note.kind === 'position' &&
		b.note.kind === 'position' &&
		(namesParty(a.answer, leftOf(b)) || namesParty(b.answer, leftOf(a))));

/** Events in the order of their dates, where no two may be of one time. */
export function orderQuestion(
	first: Asked,
	others: readonly Asked[],
	random: Random
): OrderQuestion | null {
	if (first.note.kind !== 'event') return null;
	const picked: (Asked & { readonly note: EventNote })[] = [];
	for (const other of [first, ...shuffled(others, random)]) {
		const { note } = other;
		if (picked.length === ITEMS.most || note.kind !== 'event') continue;
		// Without a year nobody can tell what came first.
		if (note.date.year === null) continue;
		if (picked.some((one) => mayBeTheSame(one.note.date, note.date))) continue;
		picked.push({ ...other, note });
	}
	if (picked.length < ITEMS.least || picked[0]!.note.id !== first.note.id) return null;
	const inOrder = [...picked].sort((a, b) => compareLooseDates(a.note.date, b.note.date));
	const items = inOrder.map(({ note }) => ({ text: note.event, date: sayEventDate(note) }));
	const offered = shuffled(
		items.map((_item, place) => place),
		random
	);
	return {
		...groupOf([first, ...inOrder.filter(({ note }) => note.id !== first.note.id)]),
		kind: 'order',
		task: { kind: 'order' },
		prompt: { kind: 'which-came-first' },
		answer: items.map(({ text, date }) => `${text} (${date})`).join('; '),
		items,
		offered
	};
}

const groupOf = (cards: readonly Asked[]) => ({
	noteId: cards[0]!.note.id,
	cardIds: cards.map(({ cardId }) => cardId),
	context: null
});
