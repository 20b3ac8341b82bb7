// How a text is written: when two differ in that alone, and how one begins a heading.

/** Case, blanks, the kind of quotation marks and dashes, and a last full stop make no difference. */
export const comparable = (text: string): string =>
	text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[\u2018\u2019\u201a]/g, "'")
		.replace(/[\u201c\u201d\u201e]/g, '"')
		.replace(/[\u2010-\u2015]/g, '-')
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/[.!]$/, '');

/** A name as a deck has it within a sentence, at the head of a column or a list. */
export const capitalised = (text: string): string =>
	text.replace(/^\p{Ll}/u, (first) => first.toUpperCase());
