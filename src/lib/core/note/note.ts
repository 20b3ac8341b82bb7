// A note is one piece of knowledge. Its kind says which parts can be asked for.
import type { Evidence } from './evidence.ts';
import type { NoteId } from './ids.ts';
import type { LooseDate } from '../language/loose-date.ts';
import type { Quantity } from '../language/quantity.ts';

interface NoteBase {
	readonly id: NoteId;
	/** The section of the deck it stands in; empty where it stands in none. */
	readonly topic: string;
	readonly evidence: Evidence;
	readonly explanation: string | null;
	/** Wrong options that a quiz may offer; never true under another source or date. */
	readonly decoys: readonly string[];
	readonly tags: readonly string[];
	/** Since when and why the note is out of study; its history is kept. */
	readonly retired: { readonly since: LooseDate; readonly reason: string } | null;
}

export interface TermNote extends NoteBase {
	readonly kind: 'term';
	readonly term: string;
	readonly meaning: string;
	/** The meaning in fewer words, as that of a question. */
	readonly short?: string;
	/** Other accepted names and spellings of the term. */
	readonly also: readonly string[];
}

export interface QuestionNote extends NoteBase {
	readonly kind: 'question';
	readonly question: string;
	/** The same in fewer words, for programs that take no more; only where it is given. */
	readonly short?: string;
	readonly answer: string;
	readonly also: readonly string[];
}

/** A sentence with named gaps: "Since {{year::2019}} …"; see cloze.ts. */
export interface ClozeNote extends NoteBase {
	readonly kind: 'cloze';
	readonly text: string;
}

export interface FigureNote extends NoteBase {
	readonly kind: 'figure';
	readonly question: string;
	/** As that of a question. */
	readonly short?: string;
	readonly value: Quantity;
	/** How far off a typed answer may be, in percent of the number. */
	readonly tolerancePercent: number;
}

export interface EventNote extends NoteBase {
	readonly kind: 'event';
	readonly event: string;
	/** As that of a question. */
	readonly short?: string;
	readonly date: LooseDate;
}

export interface StatementNote extends NoteBase {
	readonly kind: 'statement';
	/** What was said, in our words or as a short quotation. */
	readonly statement: string;
	readonly speaker: string;
	/** What it was said about; without it, only "Who said this?" can be asked. */
	readonly about: string | null;
	/** Other accepted names and spellings of the speaker. */
	readonly also: readonly string[];
}

/** One cell of the table issue × party. */
export interface PositionNote extends NoteBase {
	readonly kind: 'position';
	readonly issueId: string;
	readonly partyId: string;
	readonly says: string;
}

export type Note =
	TermNote | QuestionNote | ClozeNote | FigureNote | EventNote | StatementNote | PositionNote;

export type NoteKind = Note['kind'];

export const NOTE_KINDS = [
	'term',
	'question',
	'cloze',
	'figure',
	'event',
	'statement',
	'position'
] as const satisfies readonly NoteKind[];
