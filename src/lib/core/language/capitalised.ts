// How a name begins a heading.

/** A name as a deck has it within a sentence, at the head of a column or a list. */
export const capitalised = (text: string): string =>
	text.replace(/^\p{Ll}/u, (first) => first.toUpperCase());
