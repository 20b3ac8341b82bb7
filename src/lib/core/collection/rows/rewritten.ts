// What follows where notes say something else from now on: answers that changed are marked, cards
// that know the old ones come once, and the cards are those that the notes ask for.
import type { AnswerChange } from '../../deck/change/answers.ts';
import { marksAfter, type AnswerMark } from '../../deck/change/marks.ts';
import type { DeckHead } from '../../note/deck.ts';
import { cardId } from '../../note/ids.ts';
import { withEdits } from '../../deck/change/edits.ts';
import type { Call } from '../../review/review.ts';
import type { Moment } from '../../schedule/answer.ts';
import type { Stamp } from '../../stamp.ts';
import type { NoteRecord } from '../records.ts';
import { callCards, remembered } from './call-cards.ts';
import { noteRow, type NoteParts } from './note-rows.ts';
import type { CardRow } from './row.ts';

/** One note that is written anew. */
export interface Rewrite {
	/** Undefined where it was not there. */
	readonly before: NoteRecord | undefined;
	/** As it is to be; its marks and its stamp follow. */
	readonly parts: Omit<NoteParts, 'marks' | 'stamp'>;
	/** Its answers that are others from now on. */
	readonly answers: readonly AnswerChange[];
	/** Parts that it had lost and has again: what was their answer is not known any more. */
	readonly returning?: readonly string[];
}

/** The cards that come due once: each wants a stamp of its own. */
export const calledBy = (
	rewrites: readonly Rewrite[],
	cards: ReadonlyMap<string, CardRow>
): readonly CardRow[] =>
	rewrites.flatMap(({ parts: { shipped }, answers, returning = [] }) =>
		[...answers.map(({ part }) => part), ...returning].flatMap((part) =>
			remembered(cards.get(cardId(shipped.id, part)))
		)
	);

/** For `settle`, where the cards of the deck are settled afterwards. */
export const unsettled = () => ({ changed: [] });

interface Circumstances<S> {
	/** The notes' stamp, and behind it one for each card that is called. */
	readonly stamps: readonly Stamp[];
	readonly now: Moment;
	/**
	 * Whether the learner knows the answers that are replaced: the learner wrote them. Otherwise who
	 * has not answered since an earlier change knows the answer before that one.
	 */
	readonly known: boolean;
	/** Brings cards in line with the notes. */
	readonly settle: (notes: readonly NoteRecord[], cards: ReadonlyMap<string, CardRow>) => S;
}

export interface Rewritten<S> {
	readonly notes: readonly NoteRecord[];
	/** What enters the log. */
	readonly calls: readonly Call[];
	/** All cards that are no longer as they were. */
	readonly cards: readonly CardRow[];
	readonly settled: S;
}

/** Notes of one deck, written anew. `cards` are those of the notes, or of all the deck. */
export function rewriteNotes<S extends { readonly changed: readonly CardRow[] }>(
	rewrites: readonly Rewrite[],
	head: DeckHead,
	cards: ReadonlyMap<string, CardRow>,
	{ stamps: [stamp, ...callIds], now, known, settle }: Circumstances<S>
): Rewritten<S> {
	const { calls, rows } = callCards(calledBy(rewrites, cards), callIds, now.day);
	const notes = rewrites.map((rewrite) => {
		const unseen = (mark: AnswerMark) => !known && !isAnsweredSince(rewrite, mark, cards);
		const marks = marksOf(rewrite, head, now.at, unseen);
		return noteRow({ ...rewrite.parts, marks, stamp: stamp! }, head);
	});
	const settled = settle(notes, new Map([...cards, ...byId(rows)]));
	return { notes, calls, settled, cards: [...byId([...rows, ...settled.changed]).values()] };
}

function marksOf(
	{ before, parts: { shipped, own }, answers }: Rewrite,
	head: DeckHead,
	at: number,
	unseen: (mark: AnswerMark) => boolean
): readonly AnswerMark[] {
	const earlier = before?.marks ?? [];
	// Most notes of an update have none.
	if (earlier.length + answers.length === 0) return [];
	const shown = withEdits(shipped, own.edits, head);
	return marksAfter(earlier, answers, shown, { version: head.version, at }, unseen);
}

function isAnsweredSince(
	{ parts: { shipped } }: Rewrite,
	{ part, at }: AnswerMark,
	cards: ReadonlyMap<string, CardRow>
): boolean {
	const schedule = cards.get(cardId(shipped.id, part))?.schedule;
	return schedule !== undefined && schedule.kind !== 'new' && schedule.lastAt >= at;
}

const byId = (rows: readonly CardRow[]): ReadonlyMap<string, CardRow> =>
	new Map(rows.map((row) => [row.id, row]));
