// What a typed answer is compared with, and what comes of it: plain data for the quiz and its pages.
import type { LooseDate } from '../../language/loose-date.ts';
import type { Quantity } from '../../language/quantity.ts';

/** What counts as right for one card. */
export interface AnswerKey {
	/** The answer, then others that the note accepts, then those that the learner had remembered. */
	readonly accepted: readonly string[];
	/** Where the answer is an amount: it is never compared by letters. */
	readonly quantity: QuantityKey | null;
	/** Where the answer is a date: neither is that. */
	readonly date: LooseDate | null;
	/** What is asked, in plain text: its words may stand beside the answer, and need not. */
	readonly question: string;
	/** Where a party's name is the answer: the names of all, of which it must be told apart. */
	readonly among?: readonly string[];
	readonly terms: DeckTerms;
}

export interface QuantityKey {
	readonly value: Quantity;
	readonly tolerancePercent: number;
	/** What is asked: its words may stand beside the number. */
	readonly question: string;
}

/** What a slip must not turn an answer into. */
export interface DeckTerms {
	/** A BCP 47 tag: articles, spelling and number words are known of English. */
	readonly language: string;
	/** What each card takes for an answer, and each wrong option, in the form of formOf. */
	readonly answers: readonly (readonly string[])[];
	/** All words that the deck asks or answers with. */
	readonly words: ReadonlySet<string>;
}

export type Marking =
	| { readonly verdict: 'empty' }
	| {
			readonly verdict: 'right';
			/**
			 * "exact" is the answer itself, "accepted" another name of it or a remembered one, "meaning" one
			 * of these in other words.
			 */
			readonly how: 'exact' | 'accepted' | 'meaning' | 'date';
	  }
	| {
			readonly verdict: 'right';
			readonly how: 'quantity';
			/** True where the number stood alone and the question said in what. */
			readonly unitMissing: boolean;
	  }
	| { readonly verdict: 'right'; readonly how: 'slip'; readonly slip: Slip }
	/** No program can tell whether this says the same: the learner does. */
	| { readonly verdict: 'ask'; readonly difference: readonly DiffPiece[] }
	| {
			readonly verdict: 'wrong';
			readonly fault: Fault;
			/** The typed answer beside the accepted one that is nearest to it. */
			readonly difference: readonly DiffPiece[];
	  };

/** What comes of an answer in words; `place` is that of the accepted answer it says. */
export type TextFinding =
	| { readonly kind: 'right'; readonly place: number; readonly slip: Slip | null }
	| { readonly kind: 'wrong'; readonly fault: Fault }
	| { readonly kind: 'ask' };

/** One word that is a letter off, in small letters without accents. */
export interface Slip {
	readonly typed: string;
	readonly meant: string;
}

export type DatePart = 'day' | 'month' | 'year';

/** Why it is wrong, as far as that can be said. */
export type Fault =
	| { readonly kind: 'words' }
	/** One letter off the answer, and a word or an answer that the deck has beside it. */
	| { readonly kind: 'other-word'; readonly typed: string }
	/** Right for another card of the deck. */
	| { readonly kind: 'other-answer' | 'other-name' }
	/** It says that the answer is not so, or names it as one of two. */
	| { readonly kind: 'denied' | 'hedged' }
	| { readonly kind: 'opposite'; readonly typed: string; readonly wanted: string }
	/** Of a list. */
	| { readonly kind: 'missing-item' | 'extra-item' }
	/** "At most" for "at least", "over" for "nearly". */
	| { readonly kind: 'bound'; readonly typed: string }
	| { readonly kind: 'no-number' }
	| { readonly kind: 'number' }
	/** The digits are right, thousand or million is not. */
	| { readonly kind: 'scale' }
	| { readonly kind: 'unit' | 'currency'; readonly typed: string; readonly wanted: string }
	| { readonly kind: 'no-date' }
	| { readonly kind: 'date' }
	| { readonly kind: 'less-precise'; readonly missing: readonly DatePart[] };

/** A piece in the order of the answer; texts as they were written. */
export type DiffPiece =
	| { readonly kind: 'same' | 'missing' | 'extra'; readonly text: string }
	| {
			readonly kind: 'other';
			readonly typed: string;
			readonly wanted: string;
			/** Letter by letter, where the two are alike; empty where not, and for numbers. */
			readonly letters: readonly LetterPiece[];
	  };

export interface LetterPiece {
	readonly kind: 'same' | 'missing' | 'extra';
	readonly text: string;
}
