// A card that an article supports: what it asks, the literal passage behind it, who says so, as of when.
import type { LooseDate } from '../language/loose-date.ts';
import type { NoteTexts } from '../deck/text/note-texts.ts';
import type { Span } from '../language/span.ts';

/** What kind of fact it is, not what kind of note becomes of it. */
export const SUGGESTION_KINDS = [
	'definition',
	'figure',
	'date',
	'person',
	'place',
	'statement',
	'rule',
	'contrast',
	'list',
	'claim'
] as const;
export type SuggestionKind = (typeof SUGGESTION_KINDS)[number];

export interface Suggestion extends Span {
	/** The same for the same fact of the same text, so that what was rejected stays so. */
	readonly id: string;
	readonly kind: SuggestionKind;
	readonly question: string;
	readonly answer: string;
	/** The text between start and end, literally. */
	readonly quote: string;
	/** Who says it, where it is not the article itself. */
	readonly claimedBy: string | null;
	readonly asOf: LooseDate | null;
	/** From 0 to 1: by how likely a reader keeps it, a little more for a figure. The sure ones come in its order, then the rest. */
	readonly score: number;
	/** Offered at once; the rest when it is asked for. */
	readonly isSure: boolean;
	/** The fields of its note, by the names of the deck format; who claims it and where is not among them. */
	readonly note: NoteTexts;
	/** The rule that found it; null for a model's. Nothing is stored or shown of it. */
	readonly rule: string | null;
}
