// A card out of an article goes into a deck, and is taken out again, together with what was decided.
import type { ArticleDecision } from '../../core/collection/records.ts';
import type { Source } from '../../core/note/evidence.ts';
import type { DeckHead } from '../../core/note/deck.ts';
import type { DeckId, NoteId } from '../../core/note/ids.ts';
import type { NewNote } from '../../core/deck/own/own-deck.ts';
import type { Moment } from '../../core/schedule/answer.ts';
import { changeWithin, decided, isThere, undecided, type WritesArticles } from './articles.ts';
import { takeStamp } from '../database/clock.ts';
import { DeckWriting, NotOwnDeck, WRITING_STORES, type WritingTx } from '../deck/deck-writing.ts';
import { deleteWithin } from '../deck/own-deck-notes.ts';
import { addWithin, createWithin } from '../deck/own-decks.ts';
import { undoChange, type UndoableChange, type ReadsPresets } from '../deck/undo-change.ts';
import type { ArticleRow, Db } from '../database/schema.ts';
import { write } from '../database/write.ts';

export interface CardToAccept {
	readonly articleId: string;
	readonly decision: Omit<ArticleDecision, 'noteId'>;
	readonly note: NewNote;
	readonly source: Source;
	/** Null for a deck made for it. */
	readonly deckId: DeckId | null;
	readonly newDeck: Pick<DeckHead, 'title' | 'language'>;
}

export interface AcceptedCard {
	readonly row: ArticleRow;
	readonly noteId: NoteId;
	/** The note that was there and has a new answer by it, where none was added. */
	readonly changed: UndoableChange | null;
}

/** Puts a card into a deck of one's own, with its decision. Null, and nothing done, where the article is gone. */
export function acceptCard(
	db: Db,
	{ articleId, decision, note, source, deckId, newDeck }: CardToAccept,
	now: Moment
): Promise<AcceptedCard | null> {
	return writeBoth(db, async (tx) => {
		if (!(await isThere(tx, articleId))) return null;
		const into = await placeOf(tx, deckId, newDeck, now);
		const writing = new DeckWriting(tx, await takeStamp(tx, now.at), now);
		const before = note.beside && (await writing.note(note.beside.of));
		const [noteId] = await addWithin(writing, into, { sources: [source], notes: [note] });
		const calls = await writing.finish();
		const row = await changeWithin(
			tx,
			articleId,
			({ decisions }) => ({
				deckId: into,
				decisions: decided(decisions, { ...decision, noteId: noteId! })
			}),
			now.at
		);
		const changed = before && before.id === noteId ? { before, stamp: writing.stamp, calls } : null;
		return row && { row, noteId: noteId!, changed };
	});
}

/** The deck that was chosen, else a new one; also where another tab has deleted it meanwhile. */
async function placeOf(
	tx: BothTx,
	deckId: DeckId | null,
	newDeck: CardToAccept['newDeck'],
	now: Moment
): Promise<DeckId> {
	const chosen = deckId === null ? undefined : await tx.objectStore('decks').get(deckId);
	return chosen?.own && !chosen.removed ? chosen.id : createWithin(tx, newDeck, now);
}

export interface CardToTakeBack {
	readonly articleId: string;
	readonly decisionId: string;
	readonly noteId: NoteId;
	/** What it changed, where it did. */
	readonly changed: UndoableChange | null;
}

export type CardTakenBack =
	| { readonly kind: 'taken back'; readonly row: ArticleRow }
	/** Nothing was done: the article is not there, or the note was written again since. */
	| { readonly kind: 'article gone' | 'changed since' };

/** Takes a card out of its deck, or its answer out of the note it changed; and its decision back. */
export function takeBackCard(
	db: Db,
	{ articleId, decisionId, noteId, changed }: CardToTakeBack,
	now: Moment
): Promise<CardTakenBack> {
	return writeBoth(db, async (tx) => {
		if (!(await isThere(tx, articleId))) return { kind: 'article gone' };
		const writing = new DeckWriting(tx, await takeStamp(tx, now.at), now);
		try {
			if (!changed) await deleteWithin(writing, noteId, now);
			else if (!(await undoChange(tx, writing, changed, now))) return { kind: 'changed since' };
			await writing.finish();
		} catch (error) {
			// With its deck the card is gone already.
			if (!(error instanceof NotOwnDeck)) throw error;
		}
		const row = await changeWithin(
			tx,
			articleId,
			({ decisions }) => ({ decisions: undecided(decisions, decisionId) }),
			now.at
		);
		return { kind: 'taken back', row: row! };
	});
}

type BothTx = WritingTx & WritesArticles & ReadsPresets;

const writeBoth = <T>(db: Db, work: (tx: BothTx) => Promise<T>): Promise<T> =>
	write(db, [...WRITING_STORES, 'presets', 'articles'], (tx) => work(tx as unknown as BothTx));
