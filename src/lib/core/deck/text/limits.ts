// How much a deck file may hold. Whoever writes by hand stays far below; what is above is refused.

export const DECK_LIMITS = {
	/** Of the file. */
	characters: 10_000_000,
	lines: 1_000_000,
	notes: 100_000,
	/** The YAML parser builds a pattern as long as the deepest line is indented. */
	headCharacters: 200_000,
	/** In a head: their table has a cell for each pair, whether or not it is filled. */
	parties: 100,
	issues: 300,
	/** Of one source; a citation has room for four digits. */
	paragraphs: 9999,
	/** Of one field or cell. */
	valueCharacters: 20_000,
	/** In one list. */
	values: 100,
	/** Of a citation's quote: a passage, not the document. Published decks: see deck/check/published.ts. */
	quoteWords: 120,
	quoteCharacters: 1000,
	/** Of one sentence, counted by name. */
	gaps: 20
} as const;
