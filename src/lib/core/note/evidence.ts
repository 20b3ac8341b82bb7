// Why a note may be believed: who says so, where, as of when, and whether anybody disagrees.
import type { AsOf } from './as-of.ts';
import type { NoteId } from './ids.ts';
import type { LooseDate } from '../language/loose-date.ts';

/** A document that a deck cites. What it does not say about itself is null, never made up. */
export interface Source {
	readonly id: string;
	readonly title: string | null;
	readonly publisher: string | null;
	readonly author: string | null;
	readonly date: LooseDate | null;
	readonly link: string | null;
	/** What kind of document it is, in a few words; the only name a document without title has. */
	readonly about: string | null;
	/** The name of its text file, for the tests that compare decks with their documents. */
	readonly file: string | null;
	/** How many paragraphs it has: a citation past the last one is refused. */
	readonly paragraphs: number | null;
	/** Which of them have no note, and why; in order, none twice. */
	readonly leftOut: readonly LeftOut[];
}

/** Paragraphs from the first to the last one named, both included. */
export interface LeftOut {
	readonly from: number;
	readonly to: number;
	readonly why: string;
}

export interface Citation {
	readonly sourceId: string;
	/** Counted from 1, the title line included. */
	readonly paragraph: number;
	/**
	 * A literal passage; in a deck that is published a fragment of at most twelve words, where the
	 * wording itself is the fact.
	 */
	readonly quote: string | null;
}

/** Whether a claim stands alone, has rivals, or replaced an earlier answer. */
export type Standing =
	| { readonly kind: 'settled' }
	| { readonly kind: 'disputed'; readonly rivals: readonly NoteId[] }
	| { readonly kind: 'changed'; readonly was: string; readonly since: LooseDate };

interface Held {
	readonly asOf: AsOf;
	readonly standing: Standing;
}

export interface CitedEvidence extends Held {
	readonly unsourced?: never;
	/** At least one. */
	readonly citations: readonly Citation[];
	readonly claimedBy: string;
}

/** What anybody can look up and no document of the deck says: nobody in particular claims it. */
export interface CommonKnowledge extends Held {
	readonly unsourced?: never;
	readonly citations: readonly [];
	readonly claimedBy: null;
}

/** What came from elsewhere without a word of where it stands, or who says so: until somebody adds it. */
export interface NoSource extends Held {
	readonly citations: readonly [];
	readonly claimedBy: null;
	readonly unsourced: true;
}

export type Evidence = CitedEvidence | CommonKnowledge | NoSource;

export const isUnsourced = (evidence: Evidence): evidence is NoSource =>
	evidence.unsourced === true;

/** Of a note that was brought in; `asOf` is the day of it where nothing else is known. */
export const noSource = (asOf: AsOf): NoSource => ({
	citations: [],
	claimedBy: null,
	unsourced: true,
	asOf,
	standing: { kind: 'settled' }
});

/**
 * Whether a source's link may be one: of the web, with its host behind the slashes. A name before the
 * host, as in "https://paper.example@elsewhere.example", would make it read as another.
 */
export const isWebAddress = (link: string): boolean =>
	link.length <= 2000 &&
	/^https?:\/\/[\p{L}\p{N}][\p{L}\p{N}.-]*(?::\d{1,5})?(?:[/?#][^\s<>"\\\p{C}]*)?$/iu.test(link);

/** How a source is called on a card: its title, else its publisher, else what it is. */
export function nameOfSource(source: Source): string {
	return source.title ?? source.publisher ?? source.about ?? source.id;
}
