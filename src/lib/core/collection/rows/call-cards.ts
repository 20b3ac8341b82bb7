// Calling cards up: an entry of the log for each, and the card's record as that entry makes it.
import type { AnswerChange } from '../../deck/change/answers.ts';
import { cardId, type NoteId } from '../../note/ids.ts';
import type { Call } from '../../review/review.ts';
import type { Stamp } from '../../stamp.ts';
import { callCard } from '../../schedule/call.ts';
import { withSchedule } from './card-rows.ts';
import type { CardRow } from './row.ts';

/** The card, where it is remembered: one that is new or on its steps comes anyway. */
export const remembered = (card: CardRow | undefined): readonly CardRow[] =>
	card?.schedule.kind === 'review' ? [card] : [];

/** The remembered cards of the answers that have changed in a note. */
export const cardsOfAnswers = (
	note: NoteId,
	answers: readonly AnswerChange[],
	cards: ReadonlyMap<string, CardRow>
): readonly CardRow[] => answers.flatMap(({ part }) => remembered(cards.get(cardId(note, part))));

/** Calls cards up for a day; `ids` are the stamps of the entries, one for each card. */
export function callCards(
	cards: readonly CardRow[],
	ids: readonly Stamp[],
	day: number
): { readonly calls: readonly Call[]; readonly rows: readonly CardRow[] } {
	return {
		calls: cards.map((card, index) => ({ kind: 'call', id: ids[index]!, cardId: card.id, day })),
		rows: cards.map((card) => withSchedule(card, callCard(card.schedule, day), card.lastReviewId))
	};
}
