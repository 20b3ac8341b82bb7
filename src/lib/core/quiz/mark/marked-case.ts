// A typed answer to a card of a deck, marked: for sets of them, one's own and others'.
import { cardsOf } from '../../note/card.ts';
import { headOf, type Deck } from '../../note/deck.ts';
import { ownIdOf } from '../../note/ids.ts';
import type { Note } from '../../note/note.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import { answerKeyOf, deckTermsOf } from './answer-key.ts';
import { markTyped } from './mark-typed.ts';

/** A card by its note's id, with its deck's or without, and its part. */
export interface TypedCase {
	readonly note: string;
	readonly part: string;
	readonly typed: string;
}

export interface CaseVerdict {
	readonly verdict: 'right' | 'wrong' | 'ask';
	/** How it is right, or why it is wrong, in a word of marking.ts. */
	readonly reason: string;
}

/** Marks typed answers to one deck's cards; null for a card that the deck does not have. */
export function caseMarker(
	deck: Deck,
	lexicon: Lexicon | null
): (one: TypedCase) => CaseVerdict | null {
	const head = headOf(deck);
	const terms = deckTermsOf(deck.notes, head);
	const noteById = new Map<string, Note>(
		deck.notes.flatMap((note) => [
			[ownIdOf(note.id), note],
			[note.id, note]
		])
	);
	return ({ note: id, part, typed }) => {
		const note = noteById.get(id);
		if (!note || !cardsOf(note).some((card) => card.part === part)) return null;
		const marking = markTyped(typed, answerKeyOf(note, part, head, terms), lexicon);
		switch (marking.verdict) {
			case 'empty':
				return { verdict: 'wrong', reason: 'empty' };
			case 'right':
				return { verdict: 'right', reason: marking.how };
			case 'ask':
				return { verdict: 'ask', reason: 'paraphrase' };
			case 'wrong':
				return { verdict: 'wrong', reason: marking.fault.kind };
		}
	};
}
