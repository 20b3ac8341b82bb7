// What a learner makes of a note: own texts, tags, a flag. The deck's own form is kept beside it.
import { answerChanges } from '../../core/deck/change/answers.ts';
import { keepMine, takeDecks, withEdits, type Conflict } from '../../core/deck/change/edits.ts';
import { acceptAnswer } from '../../core/quiz/mark/remembered.ts';
import { withSources } from '../../core/deck/own/own-deck.ts';
import type { Source } from '../../core/note/evidence.ts';
import type { NoteId } from '../../core/note/ids.ts';
import type { Moment } from '../../core/schedule/answer.ts';
import { calledBy, rewriteNotes, type Rewrite } from '../../core/collection/rows/rewritten.ts';
import { takeStamps } from '../database/clock.ts';
import { ownOf, shippedOf } from '../../core/collection/rows/note-rows.ts';
import type { CardRow, Db, NoteRow, OwnPart } from '../database/schema.ts';
import { settleNote } from '../../core/collection/rows/settle-cards.ts';
import { putAll, write } from '../database/write.ts';
import { appendToLog, LOG_STORES } from '../log/log.ts';
import { cardsOfNote } from '../database/cards-of-note.ts';

const STORES = ['meta', 'decks', 'notes', 'cards', ...LOG_STORES] as const;

/**
 * Sets all that is the learner's of a note; `sources` are those that its texts cite and its deck may not
 * know. Its cards keep their progress, whatever they say now.
 */
export const saveOwn = (
	db: Db,
	id: NoteId,
	own: OwnPart,
	now: Moment,
	sources: readonly Source[] = []
) => changeLearnersPart(db, id, () => own, now, false, sources);

export const setFlagged = (db: Db, id: NoteId, flagged: boolean, now: Moment) =>
	changeLearnersPart(db, id, (own) => ({ ...own, flagged }), now);

/**
 * Has what was typed for a card accepted from now on: what is spelt the same in a language is
 * remembered once. The note as it is then; null where it is gone.
 */
export const rememberAnswer = (
	db: Db,
	id: NoteId,
	{
		part,
		typed,
		language
	}: { readonly part: string; readonly typed: string; readonly language: string },
	now: Moment
) =>
	changeLearnersPart(
		db,
		id,
		({ accepted = {}, ...own }) => {
			const answers = acceptAnswer(accepted[part] ?? [], typed, language);
			return answers.length === 0 ? own : { ...own, accepted: { ...accepted, [part]: answers } };
		},
		now
	);

/**
 * Settles a conflict as the learner has seen it. Where the deck's text takes the place of the
 * learner's, an answer that changes by this comes due once and is marked, as by the update.
 */
export const settleConflict = (
	db: Db,
	id: NoteId,
	conflict: Conflict,
	whose: 'mine' | 'deck',
	now: Moment
) => {
	const settle = whose === 'mine' ? keepMine : takeDecks;
	const change = (own: OwnPart) => ({ ...own, edits: settle(own.edits, conflict) });
	return changeLearnersPart(db, id, change, now, whose === 'deck');
};

/** The note afterwards; null where it is gone. */
function changeLearnersPart(
	db: Db,
	id: NoteId,
	change: (own: OwnPart) => OwnPart,
	now: Moment,
	fromDeck = false,
	sources: readonly Source[] = []
): Promise<NoteRow | null> {
	return write(db, STORES, async (tx) => {
		const before = await tx.objectStore('notes').get(id);
		const [deck, cardRows] = await Promise.all([
			before && tx.objectStore('decks').get(before.deckId),
			cardsOfNote(tx.objectStore('cards'), id)
		]);
		if (!before || !deck) return null;
		const own = change(ownOf(before));
		const { head } = withSources(deck.head, sources);
		const isKnown = head.sources.length === deck.head.sources.length;
		const parts = { ...before, shipped: shippedOf(before), own };
		const shown = withEdits(parts.shipped, own.edits, head);
		const answers = fromDeck ? answerChanges(before.note, deck.head, shown, deck.head) : [];
		const rewrite: Rewrite = { before, parts, answers };
		const cards = new Map<string, CardRow>(cardRows.map((card) => [card.id, card]));
		const stamps = await takeStamps(tx, now.at, 1 + calledBy([rewrite], cards).length);
		const rewritten = rewriteNotes([rewrite], head, cards, {
			stamps,
			now,
			// The answer that the learner knows is the learner's own.
			known: true,
			settle: ([note], known) => settleNote(note!, known)
		});
		const [after] = rewritten.notes;
		const cardCount = deck.cardCount + rewritten.settled.moreCards;
		await Promise.all([
			(cardCount !== deck.cardCount || !isKnown) &&
				tx.objectStore('decks').put({ ...deck, head, cardCount, stamp: stamps[0]! }),
			tx.objectStore('notes').put(after!),
			putAll(tx.objectStore('cards'), rewritten.cards),
			appendToLog(tx, rewritten.calls)
		]);
		return after!;
	});
}
