// What can be wrong in a deck's text: a kind each, with what it is about. `words/say-deck-fault.ts` says it, and
// the mend. Texts of the file stand in it as `inSentence` leaves them; lists of ids as `firstIds` does.

interface Counted {
	readonly count: number;
	readonly most: number;
}
interface Known {
	readonly known: readonly string[];
}

type Bare =
	// The head.
	| 'no-head'
	| 'head-empty'
	| 'source-without-title'
	| 'alike-too-small'
	| 'no-language'
	// Tables.
	| 'table-without-dashes'
	| 'table-without-evidence'
	| 'cell-says-nothing'
	| 'cell-brackets'
	| 'cell-cites-nothing'
	// Lines and notes.
	| 'stray-field'
	| 'stray-line'
	| 'cites-nothing'
	| 'nobody-claims'
	| 'needs-as-of'
	| 'common-and-cited'
	| 'common-and-claimed'
	| 'common-needs-as-of'
	| 'none-and-cited'
	| 'none-and-claimed'
	| 'none-needs-as-of'
	| 'disputed-and-changed'
	| 'since-without-was'
	| 'was-without-since'
	| 'disputed-by-nobody'
	| 'event-needs-date'
	| 'figure-needs-value'
	| 'no-gap'
	| 'retired'
	| 'disputes-itself'
	// Of decks that are published.
	| 'foreign-note'
	| 'none-published'
	| 'long-quote'
	// Of a form's fields.
	| 'empty'
	| 'form-date'
	| 'form-as-of'
	| 'card-date'
	| 'form-link'
	| 'paragraph-number'
	| 'note-without-source';

/** With the name of a field, an entry or a list. */
type Named =
	| 'field-twice'
	| 'field-empty'
	| 'field-missing'
	| 'not-a-text'
	| 'not-a-map'
	| 'entry-missing'
	| 'no-link'
	| 'not-a-list'
	| 'not-an-entry';

/** With words of the file. */
type Quoting =
	| 'no-date'
	| 'no-as-of'
	| 'no-figure'
	| 'no-paragraph'
	| 'no-paragraphs'
	| 'left-out-without-reason'
	| 'entry-twice'
	| 'no-id'
	| 'head-date'
	| 'id-twice-here'
	| 'cell-id-too-long'
	| 'no-citation'
	| 'no-rival'
	| 'no-tolerance'
	| 'stray-braces'
	| 'brace-alone'
	| 'rival-nowhere'
	| 'no-such-note-here';

export type DeckFault =
	| { readonly kind: Bare }
	| { readonly kind: Named; readonly key: string }
	| { readonly kind: Quoting; readonly text: string }
	/** Of very many problems those that are not told. */
	| { readonly kind: 'more'; readonly count: number }
	| ({ readonly kind: 'file-too-large'; readonly of: 'characters' | 'lines' } & Counted)
	| ({ readonly kind: 'head-too-long' | 'cell-too-long' | 'too-many-gaps' } & Counted)
	| ({
			readonly kind: 'field-too-long' | 'too-many-values' | 'too-many-entries';
			readonly key: string;
	  } & Counted)
	/** Null where the value's name is not known beforehand. */
	| ({ readonly kind: 'entry-too-long'; readonly key: string | null } & Counted)
	| { readonly kind: 'too-many-notes'; readonly most: number }
	| { readonly kind: 'quote-too-long'; readonly words: number; readonly characters: number }
	/** A character that is not seen, by its number, as "U+202E". */
	| { readonly kind: 'unseen'; readonly sign: string }
	/** What the YAML parser says; null where lists and maps stand within each other too often. */
	| { readonly kind: 'not-yaml'; readonly why: string | null }
	| ({
			readonly kind: 'unknown-field' | 'unknown-entry';
			readonly text: string;
			readonly meant: string | null;
	  } & Known)
	| ({ readonly kind: 'alike-stranger' | 'no-source'; readonly text: string } & Known)
	| { readonly kind: 'left-out-twice'; readonly paragraph: number }
	| { readonly kind: 'paragraph-not-there'; readonly paragraphs: number; readonly text: string }
	| {
			readonly kind: 'no-whole-number';
			readonly key: string;
			readonly most: number;
			readonly text: string;
	  }
	| { readonly kind: 'deck-id-taken'; readonly id: string; readonly file: string }
	| { readonly kind: 'row-cells'; readonly cells: number; readonly heading: number }
	| { readonly kind: 'cell-id-taken'; readonly id: string; readonly line: number }
	| ({
			readonly kind: 'not-in-list';
			readonly list: 'parties' | 'issues';
			readonly by: 'id' | 'name';
			readonly text: string;
	  } & Known)
	| ({
			readonly kind: 'not-of-the-head';
			readonly list: 'parties' | 'issues';
			readonly text: string;
	  } & Known)
	| { readonly kind: 'note-id-taken'; readonly line: number }
	/** Null where there is none. */
	| { readonly kind: 'note-id'; readonly text: string | null; readonly proposed: string }
	| {
			readonly kind: 'paragraph-out-of-source';
			readonly source: string;
			readonly paragraphs: number | null;
			readonly paragraph: number;
	  }
	| ({ readonly kind: 'no-kind' } & Known)
	| { readonly kind: 'two-kinds'; readonly kinds: readonly string[] }
	| {
			readonly kind: 'gap-name-twice';
			readonly name: string;
			readonly first: string;
			readonly second: string;
	  }
	| { readonly kind: 'give-away'; readonly answer: string; readonly question: string }
	| { readonly kind: 'no-such-note-there'; readonly file: string; readonly id: string }
	/** A rival that does not name this note; `file` is null where it stands in the same one. */
	| {
			readonly kind: 'one-sided-rival';
			readonly name: string;
			readonly file: string | null;
			readonly line: number;
			readonly self: string;
			readonly isCell: boolean;
	  }
	/** The note that explains the term; `file` is null where it stands in the same one. */
	| {
			readonly kind: 'term-before-its-note';
			readonly text: string;
			readonly id: string;
			readonly file: string | null;
			readonly line: number;
	  }
	/** An earlier note asks the same, or a party of an earlier note takes this position. */
	| {
			readonly kind: 'same-question' | 'same-position';
			readonly id: string;
			readonly line: number;
	  };
