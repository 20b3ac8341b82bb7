// A suggestion before it is ranked: what a rule has found, and how much it is worth.
import type { LooseDate } from '../language/loose-date.ts';
import { writeBesideGap, writeGap } from '../note/write-cloze.ts';
import type { NoteTexts } from '../deck/text/note-texts.ts';
import type { Span } from '../language/span.ts';
import type { SuggestionKind } from './suggestion.ts';

export interface Draft {
	readonly kind: SuggestionKind;
	readonly question: string;
	readonly answer: string;
	/** The passage, by places in the article's text. */
	readonly quote: Span;
	/** What is asked for, by places in the article's text: two rules that ask for the same are one card. */
	readonly asks: Span;
	readonly claimedBy: string | null;
	readonly asOf: LooseDate | null;
	/** From 0 to 1. */
	readonly worth: number;
	readonly note: NoteTexts;
}

export const questionNote = (question: string, answer: string): NoteTexts => ({ question, answer });

/** The gap's name is what it asks for, as "figure". */
export function clozeNote(
	before: string,
	gap: string,
	answer: string,
	behind: string,
	hint: string
): NoteTexts {
	return {
		cloze: `${writeBesideGap(before)}${writeGap(gap, [answer], hint)}${writeBesideGap(behind)}`
	};
}
